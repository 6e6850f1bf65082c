import { type Command, textOption } from '#cli/command.ts';

export const mailboxCreate: Command = {
  path: ['mailbox', 'create'],
  arguments: ['[email...]'],
  options: [{ flags: '--csv <file>' }],
  run: async (context, addresses, options) => {
    const app = await context.app();
    const csv = textOption(options, 'csv');
    const mailboxes = await app.mailboxes.create(context.actor, { addresses, ...(csv ? { csv } : {}) });
    return { json: mailboxes, text: () => mailboxes.map((mailbox) => mailbox.address).join('\n') };
  },
};
