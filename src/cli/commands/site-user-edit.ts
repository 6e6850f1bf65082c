import { type Command, type OptionValues, textOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** In place of a date: no limit. */
const open = 'open';

export const siteUserEdit: Command = {
  path: ['site', 'user', 'edit'],
  options: [
    { flags: '--email <address>', required: true },
    { flags: '--phone <number>' },
    { flags: '--wecom <id>' },
    { flags: '--began <date>' },
    { flags: '--from <date>' },
    { flags: '--until <date>' },
  ],
  run: async (context, _args, options) => {
    const app = await context.app();
    const user = await app.site.changeValidity(context.actor, {
      email: textOption(options, 'email') ?? '',
      ...identityOf(options),
      ...limits(options),
    });
    return {
      json: user,
      text: () =>
        user.identities
          .map(({ value, from, until }) => `${user.email}  ${value}  ${from ?? '…'} – ${until ?? '…'}`)
          .join('\n'),
    };
  },
};

function identityOf(options: OptionValues): { kind: 'phone' | 'wecom'; value: string } {
  const phone = textOption(options, 'phone');
  const wecom = textOption(options, 'wecom');
  if (phone !== undefined && wecom === undefined) return { kind: 'phone', value: phone };
  if (wecom !== undefined && phone === undefined) return { kind: 'wecom', value: wecom };
  throw new Failure(
    'usage',
    say`It is not clear whose validity to change.`,
    say`Give one number (--phone) or one WeCom id (--wecom).`,
  );
}

function limits(options: OptionValues) {
  const names = ['began', 'from', 'until'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = textOption(options, name);
      return text === undefined ? [] : [[name, text === open ? null : text] as const];
    }),
  );
}
