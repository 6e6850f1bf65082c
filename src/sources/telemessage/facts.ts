import PostalMime, { addressParser, decodeWords, type Email } from 'postal-mime';
import type { DeliveryLimits } from '#sources/telemessage/limits.ts';
import type { MailFacts, MailPerson } from '#sources/telemessage/native.ts';

/** What a mail's headers and texts say, and whether all of it is there. */
export interface ReadFacts {
  readonly facts: MailFacts;
  /** Something was too long to be kept here. */
  readonly cut: boolean;
}

/** Headers about people and subject have fields of their own; those of transport and encoding stand in `raw`. */
const ownHeaders =
  /^(?:from|to|cc|bcc|subject|date|message-id|received|mime-version|content-.*|dkim-.*|arc-.*)$/;
const knownHeader =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|content-type|x-[\w-]+)$/;
const mostHeaders = 200;
const headerCharacters = 4_000;

/**
 * Reads a mail without its attachments.
 * @returns undefined for what is no mail: it has none of the header fields that every mail has some of
 */
export async function readFacts(skeleton: Buffer, limits: DeliveryLimits): Promise<ReadFacts | undefined> {
  const email = await parse(skeleton.subarray(0, limits.readBytes));
  if (email === undefined || !email.headers.some(({ key }) => knownHeader.test(key))) return undefined;
  const bounds = { cut: skeleton.length > limits.readBytes };
  const people = (name: string): MailPerson[] => bounded(bounds, peopleIn(email, name), limits.people);
  const text = (value: string): string => {
    bounds.cut ||= value.length > limits.textCharacters;
    return value.slice(0, limits.textCharacters);
  };
  const messageId = firstOf(email, 'message-id')
    .trim()
    .replace(/^<([\s\S]*)>$/, '$1');
  const date = firstOf(email, 'date').trim().slice(0, 200);
  const subject = decodeWords(firstOf(email, 'subject')).slice(0, headerCharacters);
  const facts: MailFacts = {
    // A longer one than a line of mail can carry is no id.
    ...(messageId === '' || messageId.length > 998 ? {} : { messageId }),
    ...(date === '' ? {} : { date }),
    ...(subject === '' ? {} : { subject }),
    from: people('from'),
    to: people('to'),
    cc: [...people('cc'), ...people('bcc')],
    headers: bounded(bounds, otherHeaders(email, bounds), mostHeaders),
    ...(email.text === undefined ? {} : { text: text(withoutLastLine(email.text)) }),
    ...(email.html === undefined ? {} : { html: text(email.html) }),
  };
  return { facts, cut: bounds.cut };
}

/** @returns undefined for headers or nesting beyond the parser's own limits */
async function parse(bytes: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return undefined;
  }
}

function firstOf(email: Email, name: string): string {
  return email.headers.find(({ key }) => key === name)?.value ?? '';
}

function peopleIn(email: Email, name: string): MailPerson[] {
  const values = email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  return values
    .flatMap((value) => addressParser(value, { flatten: true }))
    .map(({ name: shown, address = '' }) =>
      // A word without @ is somebody's name.
      address.includes('@') ? { name: shown, address } : { name: shown || address, address: '' },
    )
    .filter((person) => person.name !== '' || person.address !== '')
    .map((person) => ({ name: person.name.slice(0, 500), address: person.address.slice(0, 500) }));
}

function otherHeaders(email: Email, bounds: { cut: boolean }): { name: string; value: string }[] {
  return email.headers
    .filter(({ key }) => !ownHeaders.test(key))
    .map(({ originalKey, value }) => {
      bounds.cut ||= value.length > headerCharacters;
      return {
        name: originalKey.slice(0, 100),
        value: decodeWords(value.slice(0, headerCharacters)),
      };
    });
}

function bounded<T>(bounds: { cut: boolean }, values: readonly T[], most: number): T[] {
  bounds.cut ||= values.length > most;
  return values.slice(0, most);
}

/** The line end that ends a part is not of its text. */
function withoutLastLine(text: string): string {
  return text.replace(/\r?\n$/, '');
}
