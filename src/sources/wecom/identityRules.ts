import { parse } from 'csv-parse/sync';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** An address that somebody claims for a WeCom user. */
export type IdentityClaim = { readonly email: string } | { readonly phone: string };

/** Who is behind a WeCom id, by the settings: WeCom gives an archive neither mail addresses nor numbers. */
export interface IdentityRules {
  /** By id in lower case: WeCom's user ids do not differ by case. */
  readonly people: ReadonlyMap<string, IdentityClaim>;
  /** `userid@domain` for every own member who has no line. */
  readonly domain?: string;
}

const remedy = say`Write one line for each person, such as "bob.w,bob@corp.example", or the rule "userid@corp.example" for all.`;
const emailForm = /^[^\s@,]+@[^\s@,]+$/;

/**
 * Reads lines `userid,email-or-phone` and the rule `userid@domain`; empty lines and those that begin with `#` are
 * nothing.
 * @throws Failure `capture-settings` naming the line
 */
export function parseIdentityRules(text: string): IdentityRules {
  const people = new Map<string, IdentityClaim>();
  let domain: string | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const number = index + 1;
    const cells = line.trim() === '' || line.trim().startsWith('#') ? [] : cellsOf(line, number);
    const [id, address] = cells;
    if (id === undefined) continue;
    const rule = cells.length === 1 ? /^userid@([^\s@]+)$/i.exec(id)?.[1] : undefined;
    if (rule !== undefined) {
      if (domain !== undefined)
        throw refused(say`identities, line ${number}: there is a second rule for all.`);
      domain = rule.toLowerCase();
      continue;
    }
    const claim = claimOf(address ?? '');
    if (id === '' || cells.length !== 2 || claim === undefined)
      throw refused(
        say`identities, line ${number}: this is no user id with an e-mail address or phone number.`,
      );
    if (people.has(id.toLowerCase()))
      throw refused(say`identities, line ${number}: this user id stands there twice.`);
    people.set(id.toLowerCase(), claim);
  }
  return { people, ...(domain === undefined ? {} : { domain }) };
}

function cellsOf(line: string, number: number): string[] {
  try {
    return parse(line, { trim: true })[0] ?? [];
  } catch {
    throw refused(say`identities, line ${number}: the quotation marks do not fit.`);
  }
}

function claimOf(text: string): IdentityClaim | undefined {
  if (emailForm.test(text)) return { email: text.toLowerCase() };
  const digits = text.replaceAll(/[\s().-]/g, '');
  return /^\+[1-9]\d{4,14}$/.test(digits) ? { phone: digits } : undefined;
}

/** @param own whether the id is a member's of the corporation; the rule for all is for these */
export function claimFor(
  rules: IdentityRules,
  id: string,
  own: boolean,
): Partial<Record<'email' | 'phone', string>> {
  const claim = rules.people.get(id.toLowerCase());
  if (claim !== undefined) return claim;
  return own && rules.domain !== undefined ? { email: `${id}@${rules.domain}`.toLowerCase() } : {};
}

function refused(sentence: Sentence): Failure {
  return new Failure('capture-settings', sentence, remedy, { details: { field: 'identities' } });
}
