import type { Command } from '#cli/command.ts';

export const operatorUnlink: Command = {
  path: ['operator', 'unlink'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    await app.operators.unlink(context.actor, email);
    return { json: { email }, text: () => email };
  },
};
