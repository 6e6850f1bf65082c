import type { Command } from '#cli/command.ts';
import { valueOptions } from '#cli/setting-values.ts';
import { targetLines } from '#cli/target-text.ts';
import { targetValues } from '#cli/target-values.ts';

export const targetEdit: Command = {
  path: ['target', 'edit'],
  arguments: ['<target>'],
  options: [...valueOptions, { flags: '--without-check' }],
  run: async (context, [name = ''], options) => {
    const { targets } = await context.app();
    const { kind } = await targets.show(context.actor, name);
    const values = await targetValues(context, kind, options);
    const check = options.withoutCheck !== true;
    const target = await targets.change(context.actor, name, { values, check });
    return { json: target, text: () => targetLines(target, context) };
  },
};
