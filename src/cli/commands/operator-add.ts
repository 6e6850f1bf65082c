import type { Command } from '#cli/command.ts';

export const operatorAdd: Command = {
  path: ['operator', 'add'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    const operator = await app.operators.add(context.actor, { email });
    return { json: operator, text: () => `${operator.email}  ${operator.password}` };
  },
};
