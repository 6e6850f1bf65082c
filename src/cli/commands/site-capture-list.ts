import { captureTable } from '#cli/capture-text.ts';
import type { Command } from '#cli/command.ts';

export const siteCaptureList: Command = {
  path: ['site', 'capture', 'list'],
  run: async (context) => {
    const captures = await (await context.app()).captures.list(context.actor);
    return { json: captures, text: () => captureTable(captures, context) };
  },
};
