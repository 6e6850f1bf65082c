import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const siteUserLinks: Command = {
  path: ['site', 'user', 'links'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const links = await (await context.app()).personal.links(context.actor, email);
    const { columns, linkStates } = context.messages.cli;
    const rows = links.map((link) => [
      link.id,
      link.purpose,
      linkStates[link.state],
      link.createdAt.toISOString(),
      link.expiresAt.toISOString(),
    ]);
    const headings = [columns.identity, columns.kind, columns.state, columns.created, columns.validUntil];
    return { json: links, text: () => table(headings, rows) };
  },
};
