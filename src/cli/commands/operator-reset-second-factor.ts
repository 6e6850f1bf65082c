import type { Command } from '#cli/command.ts';

export const operatorResetSecondFactor: Command = {
  path: ['operator', 'reset-second-factor'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    await app.operators.resetSecondFactor(context.actor, email);
    return { json: { email }, text: () => email };
  },
};
