import { type Command, rowsOutput, textOption } from '#cli/command.ts';

export const mailboxItems: Command = {
  path: ['mailbox', 'items'],
  arguments: ['<mailbox>'],
  options: [{ flags: '--folder <name>' }, { flags: '--limit <number>' }],
  run: async (context, [mailbox = ''], options) => {
    const app = await context.app();
    const folder = textOption(options, 'folder');
    const limit = textOption(options, 'limit');
    const rows = await app.content.items(context.actor, {
      mailbox,
      ...(folder ? { folder } : {}),
      ...(limit ? { limit: Number(limit) } : {}),
    });
    return rowsOutput({
      rows,
      line: (row) =>
        [
          row.sentAt?.toISOString() ?? '',
          (row.kind ?? '').padEnd(10),
          row.item,
          `${row.from ?? ''}: ${row.preview ?? ''}`,
        ].join('  '),
    });
  },
};
