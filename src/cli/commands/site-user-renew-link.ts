import type { Command } from '#cli/command.ts';

export const siteUserRenewLink: Command = {
  path: ['site', 'user', 'renew-link'],
  arguments: ['<id>'],
  run: async (context, [id = '']) => {
    const link = await (await context.app()).personal.renew(context.actor, id);
    return { json: link, text: () => `${link.userEmail}  ${link.expiresAt.toISOString()}` };
  },
};
