import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { parseInstant } from '#site/instant.ts';
import type { IdentityKind } from '#site/tables.ts';
import type { Validity } from '#site/validity.ts';

/** What an administrator or a CSV row says of a user; texts as they were typed. */
export interface UserRequest {
  readonly email: string;
  readonly displayName?: string;
  readonly phones?: readonly string[];
  readonly wecomIds?: readonly string[];
  /** Valid from this date or time on; without it, open towards the past. */
  readonly from?: string;
  /** Valid before this date or time; without it, still valid. */
  readonly until?: string;
}

/** A request, checked: e-mail in lower case, numbers in E.164. */
export interface CheckedUser extends Validity {
  readonly email: string;
  readonly displayName: string | undefined;
  readonly identities: readonly { readonly kind: IdentityKind; readonly value: string }[];
}

/** @throws Failure `user-invalid` saying what is wrong and how to write it */
export function checkUser(request: UserRequest): CheckedUser {
  const { from, until } = checkValidity(
    request.from ? parseBeginning(request.from) : undefined,
    request.until ? parseEnd(request.until) : undefined,
  );
  const phones = (request.phones ?? []).map((phone) => ({
    kind: 'phone' as const,
    value: parsePhone(phone),
  }));
  const wecom = (request.wecomIds ?? []).map((id) => ({ kind: 'wecom' as const, value: parseWecomId(id) }));
  return {
    email: parseEmail(request.email),
    displayName: request.displayName?.normalize('NFC').trim() || undefined,
    identities: [...phones, ...wecom],
    from,
    until,
  };
}

/** @throws Failure `user-invalid` for no date */
export function parseBeginning(text: string): Date {
  return parseInstant(text, say`The date from which the user is valid`);
}

/** @throws Failure `user-invalid` for no date */
export function parseEnd(text: string): Date {
  return parseInstant(text, say`The date until which the user is valid`);
}

/** @throws Failure `user-invalid` when it would end before it begins */
export function checkValidity(from: Date | undefined, until: Date | undefined): Validity {
  if (from === undefined || until === undefined || from < until) return { from, until };
  throw new Failure(
    'user-invalid',
    say`The validity ends (${until.toISOString()}) before it begins (${from.toISOString()}).`,
    say`Give an end behind the beginning; the end itself is no longer valid.`,
  );
}

const emailForm = /^[^\s@<>"(),:;[\]\\\p{Cc}]+@[^\s@<>"(),:;[\]\\\p{Cc}]+\.[^\s@<>"(),:;[\]\\\p{Cc}.]+$/u;

/** The address in lower case: mailboxes are found by it. */
export function parseEmail(text: string): string {
  const email = text.trim().normalize('NFC').toLowerCase();
  if (emailForm.test(email) && email.length <= 320) return email;
  throw new Failure(
    'user-invalid',
    say`"${email.slice(0, 80)}" is no e-mail address.`,
    say`Write the address of the mailbox, such as alice@corp.example.`,
  );
}

/**
 * A phone number in E.164. Spaces, dashes, brackets and invisible marks may stand in it; the country code must.
 * @throws Failure `user-invalid` for a national number, with how to write it
 */
export function parsePhone(text: string): string {
  const digits = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (!digits.startsWith('+')) {
    throw new Failure(
      'user-invalid',
      say`The phone number "${digits.slice(0, 40)}" has no country code.`,
      say`Write it with + and the country code: +44 7700 900123 in place of 07700 900123 or 0044 7700 900123.`,
    );
  }
  const phone = parsePhoneNumberFromString(digits);
  if (phone?.isPossible() && phone.ext === undefined) return phone.number;
  throw new Failure(
    'user-invalid',
    say`"${digits.slice(0, 40)}" is no possible phone number.`,
    say`Check the country code and the number of digits, such as +447700900123.`,
  );
}

export function parseWecomId(text: string): string {
  const id = text.trim();
  if (/^[\w.@-]{1,64}$/.test(id)) return id;
  throw new Failure(
    'user-invalid',
    say`"${id.slice(0, 80)}" is no WeCom user id.`,
    say`Copy the user id from the WeCom admin console: up to 64 letters, digits and _ - @ .`,
  );
}
