import { type Command, textOption } from '#cli/command.ts';
import { valueOptions } from '#cli/setting-values.ts';
import { targetValues } from '#cli/target-values.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const targetCheck: Command = {
  path: ['target', 'check'],
  arguments: ['[target]'],
  options: [{ flags: '--kind <kind>' }, ...valueOptions],
  run: async (context, [name], options) => {
    const { targets } = await context.app();
    const newKind = textOption(options, 'kind');
    if ((name === undefined) === (newKind === undefined))
      throw new Failure(
        'usage',
        say`It is not clear what to check.`,
        say`Name a target, or a kind with --kind and its settings.`,
      );
    const target = name === undefined ? undefined : await targets.show(context.actor, name);
    const kind = target?.kind ?? newKind ?? '';
    const values = await targetValues(context, kind, options);
    await targets.check(
      context.actor,
      target === undefined ? { kind, values } : { name: target.name, values },
    );
    return { json: { ok: true, kind }, text: () => context.messages.cli.targetAnswers };
  },
};
