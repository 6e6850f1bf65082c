import type { Command } from '#cli/command.ts';
import { targetLines } from '#cli/target-text.ts';

export const targetShow: Command = {
  path: ['target', 'show'],
  arguments: ['<target>'],
  run: async (context, [name = '']) => {
    const target = await (await context.app()).targets.show(context.actor, name);
    return { json: target, text: () => targetLines(target, context) };
  },
};
