import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** What a capture of the Cloud API is told. */
export interface CloudSettings {
  /** Signs the webhooks. */
  readonly appSecret: string;
  /** Shown once, when the address is entered at Meta. */
  readonly verifyToken: string;
  /** Fetches media, sends messages. */
  readonly accessToken: string;
  /** Without a slash at its end. */
  readonly graphUrl: string;
  /** Such as `v23.0`. */
  readonly version: string;
  /** Empty: every number whose webhooks arrive. */
  readonly phoneNumberIds: readonly string[];
  /** Of the organisation's own programs; absent: nothing is passed through. */
  readonly passThroughToken?: string;
}

/** Shorter ones could be guessed by trying. */
const shortestToken = 20;

/** @throws Failure `capture-settings` naming the field */
export function parseCloudSettings(values: Readonly<Record<string, string>>): CloudSettings {
  const passThroughToken = optional(values, 'passThroughToken');
  if (passThroughToken !== undefined && passThroughToken.length < shortestToken)
    throw wrong('passThroughToken', say`has fewer than ${shortestToken} characters`);
  return {
    appSecret: required(values, 'appSecret'),
    verifyToken: required(values, 'verifyToken'),
    accessToken: required(values, 'accessToken'),
    graphUrl: graphUrlOf(optional(values, 'graphUrl') ?? 'https://graph.facebook.com'),
    version: versionOf(optional(values, 'version') ?? 'v23.0'),
    phoneNumberIds: phoneNumberIdsOf(optional(values, 'phoneNumberIds') ?? ''),
    ...(passThroughToken === undefined ? {} : { passThroughToken }),
  };
}

function required(values: Readonly<Record<string, string>>, name: string): string {
  const value = optional(values, name);
  if (value === undefined) throw wrong(name, say`is missing`);
  // Header fields carry the tokens; a control character in one could never work.
  if (!/^[\x21-\x7e]+$/.test(value)) throw wrong(name, say`has spaces or other signs that no token has`);
  return value;
}

function optional(values: Readonly<Record<string, string>>, name: string): string | undefined {
  const value = values[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** The access token goes there: only over TLS, or not off this machine. */
function graphUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || !safe) throw wrong('graphUrl', say`is no https address`);
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw wrong('graphUrl', say`has more than host and path`);
  return url.href.replace(/\/+$/, '');
}

function versionOf(text: string): string {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(text)) throw wrong('version', say`is no version such as v23.0`);
  return text;
}

function phoneNumberIdsOf(text: string): string[] {
  const ids = text.split(/[\s,;]+/).filter((id) => id !== '');
  const odd = ids.find((id) => !/^\d{1,30}$/.test(id));
  if (odd !== undefined) throw wrong('phoneNumberIds', say`has ${odd}, which is not made of digits alone`);
  return [...new Set(ids)];
}

function wrong(field: string, what: Sentence): Failure {
  return new Failure(
    'capture-settings',
    say`The setting ${field} ${what}.`,
    say`Correct it; App Dashboard and Business Manager at Meta show the values.`,
    { details: { field } },
  );
}
