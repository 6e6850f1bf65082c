import { captureTable } from '#cli/capture-text.ts';
import type { Command } from '#cli/command.ts';

export const siteCaptureRemove: Command = {
  path: ['site', 'capture', 'remove'],
  arguments: ['<capture>'],
  run: async (context, [name = '']) => {
    const capture = await (await context.app()).captures.remove(context.actor, name);
    return { json: capture, text: () => captureTable([capture], context) };
  },
};
