import { type Command, textOption, textsOption } from '#cli/command.ts';

export const siteUserAdd: Command = {
  path: ['site', 'user', 'add'],
  summary: 'Register a user whose communication is captured',
  options: [
    { flags: '--email <address>', help: "the user's e-mail address", required: true },
    {
      flags: '--phone <number>',
      help: 'phone number with country code, e.g. +447700900123; may be repeated',
      repeat: true,
    },
    { flags: '--wecom <id>', help: 'WeCom user id; may be repeated', repeat: true },
    { flags: '--display-name <name>', help: 'how the person is called' },
    { flags: '--from <date>', help: 'valid from this date (2026-01-31); without it, open towards the past' },
    { flags: '--until <date>', help: 'valid before this date; without it, still valid' },
  ],
  run: async (context, _args, options) => {
    const app = await context.app();
    const displayName = textOption(options, 'displayName');
    const from = textOption(options, 'from');
    const until = textOption(options, 'until');
    const user = await app.site.addUser(context.actor, {
      email: textOption(options, 'email') ?? '',
      phones: textsOption(options, 'phone'),
      wecomIds: textsOption(options, 'wecom'),
      ...(displayName ? { displayName } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    });
    return {
      json: user,
      text: () => `${user.email}  ${user.identities.map((identity) => identity.value).join(', ')}`,
    };
  },
};
