import type { Command } from '#cli/command.ts';
import { targetTable } from '#cli/target-text.ts';

export const targetList: Command = {
  path: ['target', 'list'],
  run: async (context) => {
    const targets = await (await context.app()).targets.list(context.actor);
    return { json: targets, text: () => targetTable(targets, context) };
  },
};
