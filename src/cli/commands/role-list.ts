import type { Command } from '#cli/command.ts';

export const roleList: Command = {
  path: ['role', 'list'],
  run: async (context) => {
    const app = await context.app();
    const groups = await app.roles.listGroups(context.actor);
    return {
      json: groups,
      text: () => groups.map((group) => `${group.name}\n  ${group.roles.join(', ')}`).join('\n'),
    };
  },
};
