import type { Command } from '#cli/command.ts';

export const operatorEnable: Command = {
  path: ['operator', 'enable'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    await app.operators.enable(context.actor, email);
    return { json: { email }, text: () => email };
  },
};
