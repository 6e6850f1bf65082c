import type { Command } from '#cli/command.ts';

export const roleAdd: Command = {
  path: ['role', 'add'],
  arguments: ['<role>', '<role-group>'],
  run: async (context, [role = '', group = '']) => {
    const app = await context.app();
    await app.roles.addRole(context.actor, group, role);
    return { json: { role, roleGroup: group }, text: () => `${group}  ${role}` };
  },
};
