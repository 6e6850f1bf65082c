import { type Command, textOption } from '#cli/command.ts';
import { directoryValues } from '#cli/directory-values.ts';
import { valueOptions } from '#cli/setting-values.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const directoryCheck: Command = {
  path: ['directory', 'check'],
  arguments: ['[directory]'],
  options: [{ flags: '--kind <kind>' }, ...valueOptions],
  run: async (context, [name], options) => {
    const { directories } = await context.app();
    const newKind = textOption(options, 'kind');
    if ((name === undefined) === (newKind === undefined))
      throw new Failure(
        'usage',
        say`It is not clear what to check.`,
        say`Name a directory, or a kind with --kind and its settings.`,
      );
    const directory = name === undefined ? undefined : await directories.show(context.actor, name);
    const kind = directory?.kind ?? newKind ?? '';
    const values = await directoryValues(context, kind, options);
    await directories.check(
      context.actor,
      directory === undefined ? { kind, values } : { name: directory.name, values },
    );
    return { json: { ok: true, kind }, text: () => context.messages.cli.directoryAnswers };
  },
};
