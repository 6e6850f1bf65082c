import type { Command } from '#cli/command.ts';

export const connectorPause: Command = {
  path: ['connector', 'pause'],
  arguments: ['<connector>'],
  run: async (context, [name = '']) => {
    const app = await context.app();
    const connector = await app.connectors.pause(context.actor, name);
    return { json: connector, text: () => `${connector.name}  ${connector.state}` };
  },
};
