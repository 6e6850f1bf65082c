import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const addressForm =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;
const domainForm =
  /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

/** The one form of a mailbox address: Unicode form NFC, lower case, no space around. Never throws. */
export function normalAddress(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/**
 * @returns the address in its one form
 * @throws Failure `usage` when the text is no e-mail address
 */
export function parseAddress(text: string): string {
  const address = normalAddress(text);
  if (addressForm.test(address)) return address;
  throw new Failure('usage', say`"${text}" is not an e-mail address.`, say`Write it as name@domain.`);
}

/**
 * @returns the domain in lower case, without an `@` before it
 * @throws Failure `usage` when the text is no domain
 */
export function parseDomain(text: string): string {
  const domain = normalAddress(text).replace(/^@/, '');
  if (domainForm.test(domain)) return domain;
  throw new Failure('usage', say`"${text}" is not a domain.`, say`Write it as corp.example.`);
}
