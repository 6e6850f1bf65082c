import type { Command } from '#cli/command.ts';
import { targetTable } from '#cli/target-text.ts';

export const targetResume: Command = {
  path: ['target', 'resume'],
  arguments: ['<target>'],
  run: async (context, [name = '']) => {
    const target = await (await context.app()).targets.change(context.actor, name, { enabled: true });
    return { json: target, text: () => targetTable([target], context) };
  },
};
