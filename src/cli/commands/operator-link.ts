import type { Command } from '#cli/command.ts';

export const operatorLink: Command = {
  path: ['operator', 'link'],
  arguments: ['<email>', '<subject>'],
  run: async (context, [email = '', subject = '']) => {
    const app = await context.app();
    await app.operators.link(context.actor, email, subject);
    return { json: { email, subject }, text: () => `${email}  ${subject}` };
  },
};
