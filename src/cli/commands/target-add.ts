import { type Command, textOption } from '#cli/command.ts';
import { valueOptions } from '#cli/setting-values.ts';
import { targetLines } from '#cli/target-text.ts';
import { targetValues } from '#cli/target-values.ts';

export const targetAdd: Command = {
  path: ['target', 'add'],
  arguments: ['<target>'],
  options: [{ flags: '--kind <kind>', required: true }, ...valueOptions, { flags: '--without-check' }],
  run: async (context, [name = ''], options) => {
    const kind = textOption(options, 'kind') ?? '';
    const values = await targetValues(context, kind, options);
    const { targets } = await context.app();
    const check = options.withoutCheck !== true;
    const target = await targets.add(context.actor, { name, kind, values, check });
    return { json: target, text: () => targetLines(target, context) };
  },
};
