import type { Command } from '#cli/command.ts';

export const roleRemove: Command = {
  path: ['role', 'remove'],
  arguments: ['<role>', '<role-group>'],
  run: async (context, [role = '', group = '']) => {
    const app = await context.app();
    await app.roles.removeRole(context.actor, group, role);
    return { json: { role, roleGroup: group }, text: () => `${group}  ${role}` };
  },
};
