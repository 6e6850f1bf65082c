import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const mailboxFolders: Command = {
  path: ['mailbox', 'folders'],
  arguments: ['[mailbox]'],
  run: async (context, [mailbox]) => {
    const app = await context.app();
    const folders = await app.mailboxes.folders(context.actor, mailbox);
    const { columns } = context.messages.cli;
    return {
      json: folders,
      text: () =>
        table(
          [columns.mailbox, columns.folder, columns.items],
          folders.map((folder) => [folder.mailbox, folder.name, folder.items]),
        ),
    };
  },
};
