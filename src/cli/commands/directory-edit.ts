import type { Command } from '#cli/command.ts';
import { directoryLines } from '#cli/directory-text.ts';
import { directoryValues } from '#cli/directory-values.ts';
import { valueOptions } from '#cli/setting-values.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const directoryEdit: Command = {
  path: ['directory', 'edit'],
  arguments: ['<directory>'],
  options: [...valueOptions, { flags: '--on' }, { flags: '--off' }],
  run: async (context, [name = ''], options) => {
    if (options.on === true && options.off === true)
      throw new Failure('usage', say`--on and --off exclude each other.`, say`Give one of them.`);
    const { directories } = await context.app();
    const { kind } = await directories.show(context.actor, name);
    const values = await directoryValues(context, kind, options);
    const directory = await directories.change(context.actor, name, {
      ...(Object.keys(values).length > 0 && { values }),
      ...((options.on === true || options.off === true) && { enabled: options.on === true }),
    });
    return { json: directory, text: () => directoryLines(directory, context) };
  },
};
