import { type Command, textOption, textsOption } from '#cli/command.ts';

export const siteUserAdd: Command = {
  path: ['site', 'user', 'add'],
  options: [
    { flags: '--email <address>', required: true },
    { flags: '--phone <number>', repeat: true },
    { flags: '--wecom <id>', repeat: true },
    { flags: '--display-name <name>' },
    { flags: '--from <date>' },
    { flags: '--until <date>' },
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
