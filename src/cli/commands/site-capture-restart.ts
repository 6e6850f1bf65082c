import { captureTable } from '#cli/capture-text.ts';
import type { Command } from '#cli/command.ts';

export const siteCaptureRestart: Command = {
  path: ['site', 'capture', 'restart'],
  arguments: ['<capture>'],
  run: async (context, [name = '']) => {
    const capture = await (await context.app()).captures.restart(context.actor, name);
    return { json: capture, text: () => captureTable([capture], context) };
  },
};
