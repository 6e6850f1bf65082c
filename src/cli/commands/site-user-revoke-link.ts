import type { Command } from '#cli/command.ts';

export const siteUserRevokeLink: Command = {
  path: ['site', 'user', 'revoke-link'],
  arguments: ['<id>'],
  run: async (context, [id = '']) => {
    const link = await (await context.app()).personal.revoke(context.actor, id);
    return { json: link, text: () => `${link.userEmail}  ${link.id}` };
  },
};
