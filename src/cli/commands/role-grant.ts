import type { Command } from '#cli/command.ts';

export const roleGrant: Command = {
  path: ['role', 'grant'],
  arguments: ['<email>', '<role-group>'],
  run: async (context, [email = '', group = '']) => {
    const app = await context.app();
    await app.roles.addMember(context.actor, group, email);
    return { json: { email, roleGroup: group }, text: () => `${email}  ${group}` };
  },
};
