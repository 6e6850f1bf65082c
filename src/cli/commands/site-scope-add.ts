import { type Command, type OptionValues, textOption } from '#cli/command.ts';
import { scopeEntriesText } from '#cli/scope-text.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const siteScopeAdd: Command = {
  path: ['site', 'scope', 'add'],
  arguments: ['<email>'],
  options: [
    { flags: '--contact <number>' },
    { flags: '--group <title>' },
    { flags: '--label <name>' },
    { flags: '--note <text>' },
  ],
  run: async (context, [email = ''], options) => {
    const app = await context.app();
    const request = {
      ...named(options),
      label: textOption(options, 'label'),
      note: textOption(options, 'note'),
    };
    const entry = await app.captureScope.add(context.actor, email, request);
    return { json: entry, text: () => scopeEntriesText([entry]) };
  },
};

function named(options: OptionValues): { kind: 'contact' | 'group'; value: string } {
  const contact = textOption(options, 'contact');
  const group = textOption(options, 'group');
  if (contact !== undefined && group === undefined) return { kind: 'contact', value: contact };
  if (group !== undefined && contact === undefined) return { kind: 'group', value: group };
  throw new Failure(
    'usage',
    say`It is not clear which conversation is meant.`,
    say`Give one contact (--contact NUMBER) or one group (--group TITLE).`,
  );
}
