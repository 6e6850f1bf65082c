import type { Command } from '#cli/command.ts';
import { directoryTable } from '#cli/directory-text.ts';

export const directoryRemove: Command = {
  path: ['directory', 'remove'],
  arguments: ['<directory>'],
  run: async (context, [name = '']) => {
    const directory = await (await context.app()).directories.remove(context.actor, name);
    return { json: directory, text: () => directoryTable([directory], context) };
  },
};
