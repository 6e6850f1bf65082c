import type { Command } from '#cli/command.ts';
import { directoryTable } from '#cli/directory-text.ts';

export const directoryList: Command = {
  path: ['directory', 'list'],
  run: async (context) => {
    const directories = await (await context.app()).directories.list(context.actor);
    return { json: directories, text: () => directoryTable(directories, context) };
  },
};
