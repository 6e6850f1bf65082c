import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const mailboxList: Command = {
  path: ['mailbox', 'list'],
  run: async (context) => {
    const app = await context.app();
    const mailboxes = await app.mailboxes.list(context.actor);
    const { columns } = context.messages.cli;
    return {
      json: mailboxes,
      text: () =>
        table(
          [columns.mailbox, columns.kind, columns.items],
          mailboxes.map((mailbox) => [mailbox.address, mailbox.kind, mailbox.items]),
        ),
    };
  },
};
