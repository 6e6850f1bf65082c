import type { Command } from '#cli/command.ts';

export const siteScopeRemove: Command = {
  path: ['site', 'scope', 'remove'],
  arguments: ['<id>'],
  run: async (context, [id = '']) => {
    const app = await context.app();
    await app.captureScope.remove(context.actor, id);
    return { json: { id }, text: () => id };
  },
};
