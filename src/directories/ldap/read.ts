import type { Entry } from 'ldapts';
import type { DirectoryPerson } from '#core/directory.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { AttributeNames } from '#directories/ldap/settings.ts';

/** Of `userAccountControl`: ADS_UF_ACCOUNTDISABLE (MS-ADTS, 2.2.16). */
const accountDisabled = 0x2;
const accountFlags = 'userAccountControl';

/** The attributes to ask for. */
export function wantedAttributes(names: AttributeNames): string[] {
  return [...new Set([...Object.values(names).flat(), accountFlags])];
}

/**
 * What an entry says of a person. One without any address has no mailbox, and is none; one that cannot be told from
 * others is told to `doubt`.
 */
export function personOf(
  entry: Entry,
  names: AttributeNames,
  doubt: (sentence: Sentence) => void,
): DirectoryPerson | undefined {
  const values = valuesOf(entry, doubt);
  const texts = (wanted: readonly string[]) =>
    wanted.flatMap((name) => (values.get(name.toLowerCase()) ?? []).map(textOf));
  const { primary, others } = mailAddresses(texts(names.address), texts(names.aliases));
  if (primary === undefined) return undefined;
  const id = idOf(names.id.flatMap((name) => values.get(name.toLowerCase()) ?? [])[0]);
  if (id === undefined) {
    doubt(say`${entry.dn}: the entry has no ${names.id.join(', ')}; it is left out.`);
    return undefined;
  }
  const displayName = texts(names.name)[0];
  return {
    id,
    address: primary,
    aliases: others,
    phones: texts(names.phones),
    ...(displayName !== undefined && { displayName }),
    active: (Number(texts([accountFlags])[0] ?? '0') & accountDisabled) === 0,
  };
}

/** By names in lower case; without options such as `;lang-de` (RFC 4512, 2.5). */
function valuesOf({ dn, ...attributes }: Entry, doubt: (sentence: Sentence) => void) {
  const values = new Map<string, (string | Buffer)[]>();
  for (const [description, found] of Object.entries(attributes)) {
    const [name = '', ...options] = description.toLowerCase().split(';');
    // Active Directory cuts an attribute of more than 1,500 values (MS-ADTS, 3.1.1.3.1.3.3).
    if (options.some((option) => /^range=\d+-\d+$/u.test(option)))
      doubt(say`${dn}: ${name} has more values than the server gives at once; the others are left out.`);
    const list = Array.isArray(found) ? found : [found];
    values.set(name, [...(values.get(name) ?? []), ...list]);
  }
  return values;
}

/** What stands before an address of e-mail; nothing in most directories. */
const mailKinds = ['', 'smtp', 'internet'];

/**
 * Exchange writes `SMTP:` before the address of the mailbox and `smtp:` before further ones; other kinds, such as `X500:`,
 * lead to no mailbox that mail could name. OpenLDAP's `otherMailbox` has its type before a dollar (RFC 4517, 3.3.26).
 */
function mailAddresses(addresses: readonly string[], aliases: readonly string[]) {
  const all = [...addresses, ...aliases].flatMap((text) => {
    const [, kind = '', rest = ''] = /^(?:([A-Za-z0-9]+)[:$])?(.*)$/su.exec(text.trim()) ?? [];
    return mailKinds.includes(kind.toLowerCase()) && rest !== ''
      ? [{ main: kind === 'SMTP', address: rest.toLowerCase() }]
      : [];
  });
  const own = addresses[0]
    ?.trim()
    .toLowerCase()
    .replace(/^smtp:/u, '');
  const primary = own || (all.find(({ main }) => main) ?? all[0])?.address;
  const others = new Set(all.map(({ address }) => address));
  if (primary !== undefined) others.delete(primary);
  return { primary, others: [...others] };
}

/** `objectGUID` is 16 bytes; anything else is text. */
function idOf(value: string | Buffer | undefined): string | undefined {
  if (Buffer.isBuffer(value))
    return value.length === 16 ? value.toString('hex') : value.toString('base64url');
  return value === undefined || value === '' ? undefined : value;
}

function textOf(value: string | Buffer): string {
  return Buffer.isBuffer(value) ? value.toString('utf8') : value;
}
