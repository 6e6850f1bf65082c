import { type Command, textOption } from '#cli/command.ts';
import { consentLine, meansOf, stateOf } from '#cli/consent-text.ts';

export const siteConsentAdd: Command = {
  path: ['site', 'consent', 'add'],
  options: [
    { flags: '--email <address>', required: true },
    { flags: '--party <name>' },
    { flags: '--state <state>', required: true },
    { flags: '--means <means>', required: true },
    { flags: '--at <date>' },
    { flags: '--note <text>' },
  ],
  run: async (context, _args, options) => {
    const app = await context.app();
    const consent = await app.consents.add(context.actor, {
      email: textOption(options, 'email'),
      party: textOption(options, 'party'),
      state: stateOf(textOption(options, 'state') ?? ''),
      means: meansOf(textOption(options, 'means') ?? ''),
      at: textOption(options, 'at'),
      note: textOption(options, 'note'),
    });
    return { json: consent, text: () => consentLine(consent) };
  },
};
