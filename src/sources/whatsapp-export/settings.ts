import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { inSentences, own, placedIssue } from '#core/issue.ts';
import { joined, say } from '#core/sentence.ts';
import type { ExportInput } from '#sources/whatsapp-export/exportFile.ts';
import { readPhone } from '#sources/whatsapp-export/phone.ts';
import { cleanName } from '#sources/whatsapp-export/plain.ts';

/** What an import is told. */
export interface ExportSettings {
  /** `.txt` and `.zip` exports, one chat each. */
  readonly files: readonly ExportInput[];
  /** The author who is the account's owner; or the account's phone number: the owner wrote nothing in these chats. */
  readonly me?: string;
  /** The owner's number, E.164. */
  readonly accountPhone: string;
  /** Who authors are: name to e-mail address or phone number. Names that are not in the files are ignored. */
  readonly authors?: Readonly<Record<string, string>>;
  /** IANA zone of the phone that made the export. */
  readonly timeZone: string;
  /** BCP 47 with region, of the phone; decides 3/4/2026 where the file does not. */
  readonly locale?: string;
}

/** Settings after checks. */
export interface CheckedSettings {
  readonly files: readonly ExportInput[];
  readonly me?: string;
  /** `me` is the account's number: the owner wrote nothing. */
  readonly silentOwner: boolean;
  readonly accountPhone: string;
  readonly assertions: ReadonlyMap<string, Assertion>;
  readonly timeZone: string;
  readonly locale?: string;
}

/** What somebody said of an author. */
export type Assertion = { readonly phone: string } | { readonly email: string };

const settingsForm = z.object({
  files: z.array(z.custom<ExportInput>(isInput, own(say`is no file`))).min(1, own(say`names no file`)),
  me: z.string().optional(),
  accountPhone: z.string(),
  authors: z.record(z.string(), z.string()).default({}),
  timeZone: z.string().refine(isTimeZone, own(say`is not an IANA time zone such as Europe/London`)),
  locale: z.string().refine(isLocale, own(say`is not a locale such as en-GB`)).optional(),
});

function isInput(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : typeof value === 'object' && value !== null;
}

/** @throws Failure `config-invalid`, naming every wrong setting */
export function checkSettings(settings: ExportSettings): CheckedSettings {
  const parsed = settingsForm.safeParse(settings, inSentences);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => placedIssue(issue, say`what was given`));
    throw new Failure(
      'config-invalid',
      say`The import's settings are not valid: ${joined('; ', problems)}.`,
      say`Correct them and import again; nothing was taken in.`,
    );
  }
  const { files, me, authors, timeZone, locale } = parsed.data;
  const accountPhone = checkPhone(parsed.data.accountPhone);
  const name = cleanName(me ?? '');
  const silentOwner = name !== '' && readPhone(name) === accountPhone;
  return {
    files,
    silentOwner,
    accountPhone,
    assertions: new Map(
      Object.entries(authors).map(([author, who]) => [cleanName(author), checkAssertion(author, who)]),
    ),
    timeZone,
    ...(name === '' || silentOwner ? {} : { me: name }),
    ...(locale === undefined || locale === '' ? {} : { locale }),
  };
}

function checkPhone(text: string): string {
  const phone = readPhone(text);
  if (phone === undefined) {
    throw new Failure(
      'config-invalid',
      say`${text} is not a phone number with its country code.`,
      say`Write the number of the account as +447700900123.`,
    );
  }
  return phone;
}

function checkAssertion(author: string, who: string): Assertion {
  const text = who.trim();
  if (/^[^\s@<>"]+@[^\s@<>"]+$/.test(text)) return { email: text };
  const phone = readPhone(text);
  if (phone !== undefined) return { phone };
  throw new Failure(
    'config-invalid',
    say`"${text}" says nothing about the author "${author}": it is neither an e-mail address nor a phone number with its country code.`,
    say`Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example' or 'Bob Li=+447700900123'.`,
  );
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function isLocale(text: string): boolean {
  try {
    return text === '' || new Intl.Locale(text).language !== '';
  } catch {
    return false;
  }
}
