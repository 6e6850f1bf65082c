import type { Command } from '#cli/command.ts';

export const operatorRecover: Command = {
  path: ['operator', 'recover'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    const operator = await app.operators.recover(context.actor, email);
    return {
      json: operator,
      text: () => `${context.messages.cli.generatedPassword} ${operator.password}`,
    };
  },
};
