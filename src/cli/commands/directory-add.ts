import { type Command, textOption } from '#cli/command.ts';
import { directoryLines } from '#cli/directory-text.ts';
import { directoryValues } from '#cli/directory-values.ts';
import { valueOptions } from '#cli/setting-values.ts';

export const directoryAdd: Command = {
  path: ['directory', 'add'],
  arguments: ['<directory>'],
  options: [{ flags: '--kind <kind>', required: true }, ...valueOptions],
  run: async (context, [name = ''], options) => {
    const kind = textOption(options, 'kind') ?? '';
    const values = await directoryValues(context, kind, options);
    const { directories } = await context.app();
    await directories.check(context.actor, { kind, values });
    await directories.add(context.actor, { name, kind, values });
    await directories.read(context.actor, name, false);
    const directory = await directories.show(context.actor, name);
    return { json: directory, text: () => directoryLines(directory, context) };
  },
};
