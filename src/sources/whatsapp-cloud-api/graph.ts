import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { say } from '#core/sentence.ts';
import { type JsonObject, objectOf, textOf } from '#core/untyped.ts';
import { cleaned, parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';

/** Milliseconds that an answer of the Graph API may take. */
const patience = 30_000;

const mostRedirections = 5;

/** What the Graph API answers: status and the exact bytes. */
export interface GraphAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Buffer;
}

/** Hosts that get the access token beside the Graph API's own: where Meta keeps media. */
const mediaHosts = /(^|\.)(fbsbx\.com|facebook\.com|fbcdn\.net|whatsapp\.net)$/;

/** @throws what `fetch` throws when no answer came */
export async function askGraph(
  settings: CloudSettings,
  path: string,
  request: { readonly method?: 'POST'; readonly body?: Buffer; readonly signal?: AbortSignal } = {},
): Promise<GraphAnswer> {
  const timeout = AbortSignal.timeout(patience);
  const { method = 'GET', body, signal } = request;
  const response = await fetch(`${settings.graphUrl}/${path}`, {
    method,
    headers: { ...tokenOf(settings), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    redirect: 'error',
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  });
  return {
    status: response.status,
    mediaType: response.headers.get('content-type') ?? 'application/json',
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** The answer's JSON; an empty object when it is none. */
export function answered({ body }: GraphAnswer): JsonObject {
  return objectOf(cleaned(parseExact(body.toString())));
}

/**
 * The number of a `phone_number_id`, as Meta writes it (`+44 7700 900123`).
 * @throws Failure `capture-unreachable`, `capture-refused`
 */
export async function displayPhoneNumber(settings: CloudSettings, phoneNumberId: string): Promise<string> {
  const path = `${settings.version}/${phoneNumberId}?fields=display_phone_number`;
  const answer = await askGraph(settings, path).catch((error: unknown) => {
    throw unreachable(error);
  });
  const number = textOf(answered(answer).display_phone_number);
  if (number !== undefined) return number;
  if (answer.status >= 500 || answer.status === 429) throw unreachable();
  throw new Failure(
    'capture-refused',
    say`The Graph API does not tell the number of ${phoneNumberId}: it answers with ${answer.status}.`,
    say`Check the access token, its permission whatsapp_business_management, and the id of the phone number.`,
    { details: { status: answer.status } },
  );
}

/**
 * Opens a medium's address; the access token goes along when the address is Meta's.
 * @throws Failure `media-missing`; `capture-broken` for an address that never will be asked
 */
export async function openAddress(
  settings: CloudSettings,
  address: string,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array>> {
  const response = await follow(settings, address, signal);
  if (response.status === 200 && response.body !== null) return response.body;
  await response.body?.cancel();
  throw mediaMissing(response.status);
}

/** Follows redirections, each looked at before it is asked. */
async function follow(settings: CloudSettings, address: string, signal: AbortSignal): Promise<Response> {
  let next = address;
  for (
    let redirections = 0;
    redirections <= mostRedirections && mayBeAsked(settings, next);
    redirections += 1
  ) {
    const headers = isMetas(settings, next) ? tokenOf(settings) : { 'user-agent': userAgent };
    const response = await fetch(next, { headers, signal, redirect: 'manual' }).catch((error: unknown) => {
      throw mediaMissing(0, error);
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    next = URL.canParse(location, next) ? new URL(location, next).href : '';
  }
  throw new Failure(
    'capture-broken',
    say`A medium stands at an address that is not asked for it.`,
    say`Media that programs send by link must stand at an https address with a public name.`,
  );
}

/** Whether an address is one that may be asked: over TLS and a name, or this machine's when the Graph API is there too. */
function mayBeAsked(settings: CloudSettings, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (isLoopback(hostname)) return isLoopback(new URL(settings.graphUrl).hostname);
  const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/i.test(hostname);
  return protocol === 'https:' && isName && !/\.(local|internal|localhost)$/i.test(hostname);
}

/** Whether the access token may go to an address. */
function isMetas(settings: CloudSettings, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.origin === new URL(settings.graphUrl).origin) return true;
  return url.protocol === 'https:' && mediaHosts.test(url.hostname);
}

/** Something at the origin is not there now, or not as it was promised: tried again. */
export function mediaMissing(status: number, cause?: unknown): Failure {
  return new Failure(
    'media-missing',
    status === 0
      ? say`The medium could not be fetched from its origin: no answer.`
      : say`The medium could not be fetched from its origin: it answers with ${status}.`,
    say`It is tried again by itself. If all media are missing, check the access token.`,
    { details: { status }, cause },
  );
}

export function unreachable(cause?: unknown): Failure {
  return new Failure(
    'capture-unreachable',
    say`The Graph API does not answer.`,
    say`Check that this machine reaches it; it is tried again by itself.`,
    { cause },
  );
}

// QUIRK: Meta's media host refuses requests without a user agent.
const userAgent = 'Holdfast';

function tokenOf({ accessToken }: CloudSettings): Record<string, string> {
  return { authorization: `Bearer ${accessToken}`, 'user-agent': userAgent };
}
