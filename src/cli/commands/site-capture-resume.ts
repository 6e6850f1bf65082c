import { captureTable } from '#cli/capture-text.ts';
import type { Command } from '#cli/command.ts';

export const siteCaptureResume: Command = {
  path: ['site', 'capture', 'resume'],
  arguments: ['<capture>'],
  run: async (context, [name = '']) => {
    const capture = await (await context.app()).captures.change(context.actor, name, { enabled: true });
    return { json: capture, text: () => captureTable([capture], context) };
  },
};
