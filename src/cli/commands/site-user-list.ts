import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const siteUserList: Command = {
  path: ['site', 'user', 'list'],
  run: async (context) => {
    const app = await context.app();
    const users = await app.site.listUsers(context.actor);
    const { columns } = context.messages.cli;
    const rows = users.flatMap((user) =>
      user.identities.map((identity) => [
        user.email,
        identity.value,
        identity.from ?? '',
        identity.until ?? '',
      ]),
    );
    return {
      json: users,
      text: () => table([columns.email, columns.identity, columns.validFrom, columns.validUntil], rows),
    };
  },
};
