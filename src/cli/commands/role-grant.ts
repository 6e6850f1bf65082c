import type { Command } from '#cli/command.ts';

export const roleGrant: Command = {
  path: ['role', 'grant'],
  arguments: ['<email>', '<role-group>'],
  run: async (context, [email = '', group = '']) => {
    const app = await context.app();
    await app.administration.grantRole(context.actor, email, group);
    return { json: { email, roleGroup: group }, text: () => `${email}  ${group}` };
  },
};
