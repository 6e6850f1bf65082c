import { captureValues } from '#cli/capture-values.ts';
import { type Command, textOption } from '#cli/command.ts';
import { valueOptions } from '#cli/setting-values.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const siteCaptureCheck: Command = {
  path: ['site', 'capture', 'check'],
  arguments: ['[capture]'],
  options: [{ flags: '--source <source>' }, ...valueOptions],
  run: async (context, [name], options) => {
    const { captures } = await context.app();
    const newSource = textOption(options, 'source');
    if ((name === undefined) === (newSource === undefined))
      throw new Failure(
        'usage',
        say`It is not clear what to check.`,
        say`Name a capture, or a source with --source and its settings.`,
      );
    const capture = name === undefined ? undefined : await captures.show(context.actor, name);
    const source = capture?.source ?? newSource ?? '';
    const values = await captureValues(context, source, options);
    const what = capture === undefined ? { source } : { capture: capture.id };
    await captures.check(context.actor, { ...what, values });
    return { json: { ok: true, source }, text: () => context.messages.cli.captureCanWork };
  },
};
