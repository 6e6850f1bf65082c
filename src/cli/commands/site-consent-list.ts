import { writeFile } from 'node:fs/promises';
import { type Command, textOption } from '#cli/command.ts';
import { consentLine, stateOf } from '#cli/consent-text.ts';

export const siteConsentList: Command = {
  path: ['site', 'consent', 'list'],
  options: [{ flags: '--email <address>' }, { flags: '--state <state>' }, { flags: '--csv <file>' }],
  run: async (context, _args, options) => {
    const app = await context.app();
    const state = textOption(options, 'state');
    const filter = {
      email: textOption(options, 'email'),
      ...(state === undefined ? {} : { state: stateOf(state) }),
    };
    const file = textOption(options, 'csv');
    if (file !== undefined) {
      await writeFile(file, await app.consents.export(context.actor, filter), { mode: 0o600 });
      return { json: { file }, text: () => file };
    }
    const consents = await app.consents.list(context.actor, filter);
    return { json: consents, text: () => consents.map(consentLine).join('\n') };
  },
};
