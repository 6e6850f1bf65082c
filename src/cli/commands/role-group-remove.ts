import type { Command } from '#cli/command.ts';

export const roleGroupRemove: Command = {
  path: ['role', 'group', 'remove'],
  arguments: ['<name>'],
  run: async (context, [name = '']) => {
    const app = await context.app();
    await app.roles.removeGroup(context.actor, name);
    return { json: { name }, text: () => name };
  },
};
