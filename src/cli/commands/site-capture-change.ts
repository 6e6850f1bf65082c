import { captureLines } from '#cli/capture-text.ts';
import { captureValues } from '#cli/capture-values.ts';
import { type Command, textOption } from '#cli/command.ts';
import { valueOptions } from '#cli/setting-values.ts';

export const siteCaptureChange: Command = {
  path: ['site', 'capture', 'change'],
  arguments: ['<capture>'],
  options: [{ flags: '--name <name>' }, ...valueOptions],
  run: async (context, [capture = ''], options) => {
    const { captures } = await context.app();
    const { id, source } = await captures.show(context.actor, capture);
    const name = textOption(options, 'name');
    const values = await captureValues(context, source, options);
    const changed = await captures.change(context.actor, id, {
      ...(name === undefined ? {} : { name }),
      ...(Object.keys(values).length === 0 ? {} : { values }),
    });
    return { json: changed, text: () => captureLines(changed, context) };
  },
};
