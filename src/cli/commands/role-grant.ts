import type { Command } from '#cli/command.ts';

export const roleGrant: Command = {
  path: ['role', 'grant'],
  summary: 'Give an operator a role group',
  arguments: ['<email>', '<role-group>'],
  run: async (context, [email = '', group = '']) => {
    const app = await context.app();
    await app.administration.grantRole(context.actor, email, group);
    return { json: { email, roleGroup: group }, text: () => `${email}  ${group}` };
  },
};
