import type { Command } from '#cli/command.ts';
import { readingLines } from '#cli/directory-text.ts';

export const directoryRead: Command = {
  path: ['directory', 'read'],
  arguments: ['<directory>'],
  options: [{ flags: '--accept-fewer' }],
  run: async (context, [name = ''], options) => {
    const { directories } = await context.app();
    const reading = await directories.read(context.actor, name, options.acceptFewer === true);
    return { json: reading, text: () => readingLines(reading, context) };
  },
};
