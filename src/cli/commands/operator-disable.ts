import type { Command } from '#cli/command.ts';

export const operatorDisable: Command = {
  path: ['operator', 'disable'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    await app.operators.disable(context.actor, email);
    return { json: { email }, text: () => email };
  },
};
