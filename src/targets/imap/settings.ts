import { X509Certificate } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { given } from '#core/given.ts';
import { serviceFolder } from '#core/item.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { folderLayouts, securities, signInWays } from '#targets/imap/spec.ts';
import type { TokenRequest } from '#targets/imap/token.ts';

export interface ImapServer {
  readonly host: string;
  readonly port: number;
  readonly security: (typeof securities)[number];
  /** PEM; undefined: the authorities that Node trusts. */
  readonly authority: string | undefined;
}

/** How mailboxes are opened: with one credential for all, or each with its own. */
export type SignIn =
  | {
      readonly way: 'master-user';
      readonly user: string;
      readonly password: string;
      readonly separator: string;
    }
  | { readonly way: 'authzid'; readonly user: string; readonly password: string }
  | { readonly way: 'per-user'; readonly passwords: ReadonlyMap<string, string> }
  | { readonly way: 'oauth'; readonly request: TokenRequest };

export interface ImapSettings {
  readonly server: ImapServer;
  readonly signIn: SignIn;
  /** A mailbox that exists, in lower case: what is looked at where it is the server that is in question. */
  readonly checkMailbox: string;
  /** Folder names by the service's own; `/` stands between a folder and one in it. */
  readonly folders: Readonly<Record<string, string>>;
  readonly byYear: boolean;
  readonly seen: boolean;
  /** Bytes; undefined: what the server says. */
  readonly sizeLimit: number | undefined;
  readonly mailboxesAtOnce: number;
}

type Values = Readonly<Record<string, string>>;

/** @throws Failure `target-settings` naming the field */
export function readSettings(values: Values): ImapSettings {
  const signIn = readSignIn(values);
  return {
    server: readServer(values),
    signIn,
    checkMailbox: readCheckMailbox(values, signIn),
    folders: {
      [serviceFolder.whatsapp]: readFolder(values, 'whatsapp-folder') ?? serviceFolder.whatsapp,
      [serviceFolder.wechat]: readFolder(values, 'wechat-folder') ?? serviceFolder.wechat,
    },
    byYear: readChoice(values, 'folder-layout', folderLayouts, 'one') === 'by-year',
    seen: values.seen !== 'false',
    sizeLimit: readNumber(values, 'size-limit'),
    mailboxesAtOnce: readNumber(values, 'mailboxes-at-once', 100) ?? 4,
  };
}

function readServer(values: Values): ImapServer {
  const host = needed(values, 'host');
  const security = readChoice(values, 'security', securities, 'tls');
  if (security === 'none' && !isLoopback(host)) {
    throw unfit(
      'security',
      say`Choose tls or starttls: without encryption, only a server on this machine is spoken to.`,
    );
  }
  const port = readNumber(values, 'port', 65_535) ?? (security === 'tls' ? 993 : 143);
  return { host, port, security, authority: readAuthority(values) };
}

function readAuthority(values: Values): string | undefined {
  const pem = given(values, 'certificate-authority');
  if (pem === undefined) return;
  try {
    return new X509Certificate(pem) && `${pem}\n`;
  } catch {
    throw unfit(
      'certificate-authority',
      say`Give certificates in PEM form, each from BEGIN CERTIFICATE to END CERTIFICATE.`,
    );
  }
}

function readSignIn(values: Values): SignIn {
  const way = readChoice(values, 'sign-in', signInWays);
  if (way === 'per-user') return { way, passwords: readCredentials(values) };
  if (way === 'oauth') return { way, request: readTokenRequest(values) };
  const shared = { user: needed(values, 'user'), password: needed(values, 'password') };
  return way === 'authzid'
    ? { way, ...shared }
    : { way, ...shared, separator: given(values, 'separator') ?? '*' };
}

/** One mailbox a line, `address:password` or `address=password`; blanks around the password are none of it. */
function readCredentials(values: Values): ReadonlyMap<string, string> {
  const passwords = new Map<string, string>();
  for (const [index, line] of needed(values, 'credentials').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, address, password] = /^\s*([^\s:=]+@[^\s:=]+)\s*[:=]\s*(.+?)\s*$/.exec(line) ?? [];
    if (address === undefined || password === undefined) {
      throw unfit(
        'credentials',
        say`Write one line for each mailbox: its address, a colon, its password. Line ${index + 1} is not like that.`,
      );
    }
    passwords.set(address.toLowerCase(), password);
  }
  return passwords;
}

function readTokenRequest(values: Values): TokenRequest {
  const url = URL.parse(needed(values, 'token-url'));
  if (
    url === null ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  ) {
    throw unfit('token-url', say`Give an address that begins with https://.`);
  }
  return {
    url: url.href,
    clientId: needed(values, 'client-id'),
    clientSecret: needed(values, 'client-secret'),
    scope: given(values, 'scope'),
  };
}

function readCheckMailbox(values: Values, signIn: SignIn): string {
  const [first] = signIn.way === 'per-user' ? signIn.passwords.keys() : [];
  const address = (given(values, 'check-mailbox') ?? first ?? needed(values, 'check-mailbox')).toLowerCase();
  const known = signIn.way !== 'per-user' || signIn.passwords.has(address);
  if (known && /^[^\s@]+@[^\s@]+$/.test(address)) return address;
  throw unfit(
    'check-mailbox',
    say`Give the e-mail address of a mailbox that exists and that the target may open.`,
  );
}

function readFolder(values: Values, name: string): string | undefined {
  const folder = given(values, name);
  if (
    folder === undefined ||
    folder.split('/').every((level) => /^[^\p{Cc}*%]*[^\p{Cc}\s*%]$/u.test(level))
  ) {
    return folder;
  }
  throw unfit(name, say`Give the name of a folder; / stands between a folder and one in it.`);
}

function readNumber(
  values: Values,
  name: string,
  most: number = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const text = given(values, name);
  if (text === undefined) return;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw unfit(name, say`Give a whole number from 1 to ${most}, or nothing.`);
}

function readChoice<Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
  usual?: Choice,
): Choice {
  const text = usual === undefined ? needed(values, name) : (given(values, name) ?? usual);
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw unfit(name, say`Choose one of: ${choices}.`);
}

function needed(values: Values, name: string): string {
  const text = given(values, name);
  if (text !== undefined) return text;
  throw new Failure(
    'target-settings',
    say`The setting ${name} of the IMAP target is missing.`,
    say`Fill it in.`,
  );
}

function unfit(name: string, remedy: Sentence): Failure {
  return new Failure('target-settings', say`The setting ${name} of the IMAP target cannot be used.`, remedy);
}
