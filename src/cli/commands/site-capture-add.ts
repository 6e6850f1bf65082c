import { captureLines } from '#cli/capture-text.ts';
import { captureValues } from '#cli/capture-values.ts';
import { type Command, textOption } from '#cli/command.ts';
import { valueOptions } from '#cli/setting-values.ts';

export const siteCaptureAdd: Command = {
  path: ['site', 'capture', 'add'],
  arguments: ['<source>'],
  options: [{ flags: '--name <name>', required: true }, { flags: '--user <email>' }, ...valueOptions],
  run: async (context, [source = ''], options) => {
    const userEmail = textOption(options, 'user');
    const values = await captureValues(context, source, options);
    const app = await context.app();
    const capture = await app.captures.add(context.actor, {
      source,
      name: textOption(options, 'name') ?? '',
      values,
      ...(userEmail === undefined ? {} : { userEmail }),
    });
    return { json: capture, text: () => captureLines(capture, context) };
  },
};
