import { captureLines } from '#cli/capture-text.ts';
import type { Command } from '#cli/command.ts';

export const siteCaptureShow: Command = {
  path: ['site', 'capture', 'show'],
  arguments: ['<capture>'],
  run: async (context, [name = '']) => {
    const capture = await (await context.app()).captures.show(context.actor, name);
    return { json: capture, text: () => captureLines(capture, context) };
  },
};
