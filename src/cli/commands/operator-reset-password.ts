import type { Command } from '#cli/command.ts';

export const operatorResetPassword: Command = {
  path: ['operator', 'reset-password'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    const operator = await app.operators.resetPassword(context.actor, email);
    return {
      json: operator,
      text: () => `${context.messages.cli.generatedPassword} ${operator.password}`,
    };
  },
};
