import { type Command, textOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { languages } from '#i18n/languages.ts';

const purposes = { device: 'link-device', phone: 'phone-archiver' } as const;

export const siteUserInvite: Command = {
  path: ['site', 'user', 'invite'],
  arguments: ['<email>'],
  options: [{ flags: '--for <page>', required: true }, { flags: '--language <language>' }],
  run: async (context, [email = ''], options) => {
    const page = textOption(options, 'for');
    if (page !== 'device' && page !== 'phone')
      throw new Failure(
        'usage',
        say`There is no page ${page ?? ''} to invite to.`,
        say`Choose --for device, to link a phone, or --for phone, to send exported chats.`,
      );
    const language = languageOption(textOption(options, 'language'));
    const app = await context.app();
    const link = await app.personal.invite(context.actor, {
      email,
      purpose: purposes[page],
      ...(language === undefined ? {} : { language }),
    });
    return { json: link, text: () => `${context.messages.cli.personalLink}\n  ${link.address}` };
  },
};

/** @throws Failure `usage` for one that Holdfast does not speak */
export function languageOption(text: string | undefined): string | undefined {
  if (text === undefined || languages.some((language) => language === text)) return text;
  throw new Failure(
    'usage',
    say`Holdfast does not speak the language ${text}.`,
    say`Choose a language of: ${[...languages]}.`,
  );
}
