import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const siteAccountList: Command = {
  path: ['site', 'account', 'list'],
  run: async (context) => {
    const app = await context.app();
    const accounts = await app.site.listAccounts(context.actor);
    const { columns } = context.messages.cli;
    return {
      json: accounts,
      text: () =>
        table(
          [columns.name, columns.created],
          accounts.map((account) => [account.name, account.createdAt.toISOString()]),
        ),
    };
  },
};
