import { X509Certificate } from 'node:crypto';
import { FilterParser } from 'ldapts';
import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { type Schema, schemas } from '#directories/ldap/spec.ts';

/** What is read of an entry, by the names of its attributes; several where the values of all count. */
export interface AttributeNames {
  readonly id: readonly string[];
  /** The first that has a value gives the address; further values are aliases. */
  readonly address: readonly string[];
  readonly aliases: readonly string[];
  readonly phones: readonly string[];
  readonly name: readonly string[];
}

export interface LdapSettings {
  /** `ldap://` or `ldaps://`, host and port. */
  readonly url: string;
  readonly host: string;
  /** TLS from the beginning, by StartTLS before anything is said, or none: only on this machine. */
  readonly security: 'tls' | 'start-tls' | 'none';
  /** PEM; the machine's own roots where absent. */
  readonly ca?: string;
  readonly bind?: { readonly dn: string; readonly password: string };
  readonly base: string;
  readonly filter: string;
  readonly attributes: AttributeNames;
}

type Values = Readonly<Record<string, string>>;

/** MS-ADTS and RFC 2798 / RFC 4530: what the two kinds of server call things. */
const defaults: Readonly<Record<Schema, { readonly filter: string; readonly attributes: AttributeNames }>> = {
  'active-directory': {
    filter: '(&(objectCategory=person)(objectClass=user)(|(mail=*)(proxyAddresses=*)))',
    attributes: {
      id: ['objectGUID'],
      address: ['mail'],
      aliases: ['proxyAddresses', 'otherMailbox'],
      phones: ['mobile', 'otherMobile', 'telephoneNumber', 'otherTelephone'],
      name: ['displayName'],
    },
  },
  openldap: {
    filter: '(&(objectClass=inetOrgPerson)(mail=*))',
    attributes: {
      id: ['entryUUID'],
      address: ['mail'],
      aliases: ['proxyAddresses', 'mailAlternateAddress', 'otherMailbox'],
      phones: ['mobile', 'telephoneNumber'],
      name: ['displayName', 'cn'],
    },
  },
};

/**
 * Settings from the texts of the form.
 * @throws Failure `directory-settings` naming the field; `cleartext-refused` for a server elsewhere without TLS
 */
export function parseLdapSettings(values: Values): LdapSettings {
  const schema = schemas.find((name) => name === textOf(values, 'schema'));
  if (schema === undefined) throw refused('schema', say`schema is none of: ${schemas}.`, say`Choose one.`);
  const base = textOf(values, 'base');
  if (base === '')
    throw refused(
      'base',
      say`base is missing.`,
      say`Name the entry below which people are, such as dc=corp,dc=example.`,
    );
  const ca = caOf(values);
  const bind = bindOf(values);
  return {
    ...serverOf(values),
    ...(ca !== undefined && { ca }),
    ...(bind !== undefined && { bind }),
    base,
    filter: filterOf(textOf(values, 'filter') || defaults[schema].filter),
    attributes: attributesOf(values.attributes ?? '', defaults[schema].attributes),
  };
}

function textOf(values: Values, name: string): string {
  return values[name]?.trim() ?? '';
}

function serverOf(values: Values): Pick<LdapSettings, 'url' | 'host' | 'security'> {
  const url = URL.parse(textOf(values, 'url'));
  const plain = url?.protocol === 'ldap:';
  const wellFormed =
    url !== null && (plain || url.protocol === 'ldaps:') && url.hostname !== '' && url.username === '';
  if (!wellFormed || !['', '/'].includes(url.pathname) || url.search !== '')
    throw refused(
      'url',
      say`url is no address of an LDAP server.`,
      say`Write it as ldaps://host or ldap://host, with a port where it is not the usual one.`,
    );
  // ldap: is no scheme that URL lower-cases the host of.
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  const security = plain ? (textOf(values, 'startTls') === 'false' ? 'none' : 'start-tls') : 'tls';
  if (security === 'none' && !isLoopback(host))
    throw new Failure(
      'cleartext-refused',
      say`Passwords and people would go to ${host} in the clear.`,
      say`Use ldaps:// or leave StartTLS on; only a server on this machine may do without.`,
      { details: { field: 'startTls' } },
    );
  const port = url.port || (plain ? '389' : '636');
  return { url: `${url.protocol}//${url.hostname.toLowerCase()}:${port}`, host, security };
}

function caOf(values: Values): string | undefined {
  const ca = textOf(values, 'ca');
  if (ca === '') return undefined;
  const blocks = ca.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
  try {
    if (blocks.length === 0) throw new Error('no certificate');
    for (const block of blocks) new X509Certificate(block);
  } catch (cause) {
    throw refused(
      'ca',
      say`ca is no certificate.`,
      say`Paste it as PEM, with its BEGIN and END lines.`,
      cause,
    );
  }
  return blocks.join('\n');
}

/** A name without a password would be taken for an anonymous bind by many servers (RFC 4513, 5.1.2). */
function bindOf(values: Values): LdapSettings['bind'] {
  const dn = textOf(values, 'bindDn');
  const password = values.password ?? '';
  if (dn === '' && password === '') return undefined;
  if (dn !== '' && password !== '') return { dn, password };
  throw refused(
    dn === '' ? 'bindDn' : 'password',
    say`Of bindDn and password only one is given.`,
    say`Give both, or neither for a server that lets everybody read.`,
  );
}

function filterOf(filter: string): string {
  try {
    FilterParser.parseString(filter);
    return filter;
  } catch (cause) {
    throw refused(
      'filter',
      say`filter is not written as LDAP filters are (RFC 4515).`,
      say`Write it such as (&(objectClass=person)(mail=*)).`,
      cause,
    );
  }
}

const parts = ['id', 'address', 'aliases', 'phones', 'name'] as const;

/** Lines such as `phones = mobile, homePhone`; what no line names stays as usual. */
function attributesOf(text: string, usual: AttributeNames): AttributeNames {
  const set = new Map<string, readonly string[]>();
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') continue;
    const [, part = '', names = ''] = /^\s*([^=\s]*)\s*=(.*)$/u.exec(line) ?? [];
    const attributes = names.split(',').flatMap((name) => name.trim() || []);
    const known = parts.some((one) => one === part) && !set.has(part);
    // An attribute's short name or its number (RFC 4512, 1.4).
    if (!known || attributes.some((name) => !/^([A-Za-z][\w-]*|\d+(\.\d+)+)$/u.test(name)))
      throw refused(
        'attributes',
        say`In attributes, the line "${line.trim().slice(0, 100)}" cannot be read.`,
        say`Write lines such as phones = mobile, telephoneNumber. On the left stands, once each, one of: ${parts}.`,
      );
    set.set(part, attributes);
  }
  const names: AttributeNames = { ...usual, ...Object.fromEntries(set) };
  if (names.id.length > 0 && names.address.length > 0) return names;
  throw refused(
    'attributes',
    say`In attributes, id and address need an attribute.`,
    say`Name one, or leave the line out.`,
  );
}

function refused(field: string, sentence: Sentence, remedy: Sentence, cause?: unknown): Failure {
  return new Failure('directory-settings', sentence, remedy, {
    details: { field },
    ...(cause ? { cause } : {}),
  });
}
