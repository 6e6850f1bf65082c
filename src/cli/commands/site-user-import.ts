import type { Command } from '#cli/command.ts';

export const siteUserImport: Command = {
  path: ['site', 'user', 'import'],
  arguments: ['<file>'],
  run: async (context, [file = '']) => {
    const app = await context.app();
    const result = await app.site.importUsers(context.actor, file);
    return { json: result, text: () => `${result.users}` };
  },
};
