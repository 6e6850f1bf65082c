import type { Command } from '#cli/command.ts';
import { directoryLines } from '#cli/directory-text.ts';

export const directoryShow: Command = {
  path: ['directory', 'show'],
  arguments: ['<directory>'],
  run: async (context, [name = '']) => {
    const directory = await (await context.app()).directories.show(context.actor, name);
    return { json: directory, text: () => directoryLines(directory, context) };
  },
};
