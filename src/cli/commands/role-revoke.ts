import type { Command } from '#cli/command.ts';

export const roleRevoke: Command = {
  path: ['role', 'revoke'],
  arguments: ['<email>', '<role-group>'],
  run: async (context, [email = '', group = '']) => {
    const app = await context.app();
    await app.roles.removeMember(context.actor, group, email);
    return { json: { email, roleGroup: group }, text: () => `${email}  ${group}` };
  },
};
