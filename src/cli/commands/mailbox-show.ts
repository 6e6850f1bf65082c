import type { Command } from '#cli/command.ts';

export const mailboxShow: Command = {
  path: ['mailbox', 'show'],
  summary: 'Show one item; --raw gives the exact bytes of its mail',
  arguments: ['<item>'],
  options: [{ flags: '--raw', help: 'the RFC 5322 bytes, as archived' }],
  run: async (context, [item = ''], options) => {
    const app = await context.app();
    if (options.raw === true) {
      for await (const chunk of await app.content.mail(context.actor, item)) await context.write(chunk);
      return undefined;
    }
    const shown = await app.content.show(context.actor, item);
    return { json: shown, text: () => shown.text };
  },
};
