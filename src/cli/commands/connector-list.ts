import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const connectorList: Command = {
  path: ['connector', 'list'],
  run: async (context) => {
    const app = await context.app();
    const connectors = await app.connectors.list(context.actor);
    const { columns } = context.messages.cli;
    return {
      json: connectors,
      text: () =>
        table(
          [columns.name, columns.service, columns.state, columns.schedule, columns.lastRun],
          connectors.map((connector) => [
            connector.name,
            connector.service,
            connector.state,
            connector.schedule,
            connector.lastRun ? `${connector.lastRun.state} ${connector.lastRun.startedAt}` : '',
          ]),
        ),
    };
  },
};
