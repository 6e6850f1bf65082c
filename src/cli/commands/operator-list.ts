import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const operatorList: Command = {
  path: ['operator', 'list'],
  run: async (context) => {
    const app = await context.app();
    const operators = await app.operators.list(context.actor);
    const { columns } = context.messages.cli;
    return {
      json: operators,
      text: () =>
        table(
          [columns.email, columns.state, columns.roleGroups],
          operators.map((operator) => [operator.email, operator.state, operator.roleGroups.join(', ')]),
        ),
    };
  },
};
