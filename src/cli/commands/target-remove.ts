import type { Command } from '#cli/command.ts';
import { targetTable } from '#cli/target-text.ts';

export const targetRemove: Command = {
  path: ['target', 'remove'],
  arguments: ['<target>'],
  options: [{ flags: '--force' }],
  run: async (context, [name = ''], options) => {
    const { targets } = await context.app();
    const target = await targets.remove(context.actor, name, options.force === true);
    return { json: target, text: () => targetTable([target], context) };
  },
};
