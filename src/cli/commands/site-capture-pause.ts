import { captureTable } from '#cli/capture-text.ts';
import type { Command } from '#cli/command.ts';

export const siteCapturePause: Command = {
  path: ['site', 'capture', 'pause'],
  arguments: ['<capture>'],
  run: async (context, [name = '']) => {
    const capture = await (await context.app()).captures.change(context.actor, name, { enabled: false });
    return { json: capture, text: () => captureTable([capture], context) };
  },
};
