import type { z } from 'zod';
import { siteAddress } from '#connector/site/address.ts';
import {
  AnswerTooLarge,
  defaultPatience,
  exchange,
  type Patience,
  type SiteReply,
  type SiteRequest,
} from '#connector/site/exchange.ts';
import { Failure } from '#core/failure.ts';
import {
  type EnvelopesAnswer,
  envelopesAnswer,
  type SiteAnswer,
  signInAnswer,
  siteAnswer,
  type UserAnswer,
  usersAnswer,
} from '#core/feed.ts';
import type { ConnectorId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';

/** A range of an attachment's sealed object. */
export interface SealedRange {
  readonly bytes: Buffer;
  /** Bytes of the whole object. */
  readonly size: number;
  /** SHA-256 of the whole object, lower-case hex. */
  readonly sha256: string;
}

/**
 * The site feed as the connector uses it (`docs/formats/site-feed.md`). Signs in on first use and again when the
 * token ends. Every call may throw Failure `site-unreachable`, `site-refused` (log-in, permission) or `site-answer`
 * (the answer is not what the feed's description allows).
 */
export interface SiteClient {
  site(): Promise<SiteAnswer>;
  /** Makes the subscription; harmless when repeated. */
  subscribe(connector: ConnectorId, service: Service, name: string): Promise<void>;
  /** Ends it; harmless when there is none. */
  unsubscribe(connector: ConnectorId): Promise<void>;
  /** Envelopes after a position, at most `limit`; fewer when the answer would be too large to hold. */
  envelopes(service: Service, after: bigint, limit: number): Promise<EnvelopesAnswer>;
  acknowledge(connector: ConnectorId, position: bigint): Promise<void>;
  users(): Promise<readonly UserAnswer[]>;
  /** @returns undefined when the site has no such attachment */
  attachment(id: string, start: number, length: number): Promise<SealedRange | undefined>;
}

export interface SiteLogin {
  readonly url: string;
  readonly userName: string;
  readonly password: string;
}

const megabyte = 1_048_576;
/** One envelope of 1 MiB in base64 is 1.4 MB; a page of them must fit in memory beside its parsed form. */
const pageLimit = 24 * megabyte;
const answerLimit = 64 * megabyte;
/** A token is renewed this long before it ends, so that it does not end on the way. */
const renewalMargin = 30_000;

/** @throws Failure `config-invalid` or `cleartext-refused` for an address that will not do; nothing is sent yet */
export function openSiteClient(
  login: SiteLogin,
  options: { readonly signal: AbortSignal; readonly patience?: Patience },
): SiteClient {
  const base = siteAddress(login.url);
  const exchangeOptions = { patience: options.patience ?? defaultPatience, signal: options.signal };
  let session: { token: string; expiresAt: number } | undefined;

  const at = (path: string) => new URL(`site/v1/${path}`, base);

  async function signIn(): Promise<string> {
    const reply = await exchange(
      {
        method: 'POST',
        url: at('sessions'),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userName: login.userName, password: login.password }),
        limit: megabyte,
        final: [429],
      },
      exchangeOptions,
    );
    if (reply.status === 429) throw lockedOut(base);
    if (reply.status === 401 || reply.status === 403) throw refused(base, 'The log-in was not accepted');
    const answer = checked(reply, signInAnswer, 'sessions');
    session = { token: answer.token, expiresAt: Date.parse(answer.expiresAt) };
    return answer.token;
  }

  async function send(request: Omit<SiteRequest, 'url' | 'headers'> & { path: string; range?: string }) {
    const attempt = async (token: string) =>
      exchange(
        {
          ...request,
          url: at(request.path),
          headers: {
            authorization: `Bearer ${token}`,
            ...(request.body !== undefined && { 'content-type': 'application/json' }),
            ...(request.range !== undefined && { range: request.range }),
          },
        },
        exchangeOptions,
      );
    const known =
      session !== undefined && session.expiresAt - renewalMargin > Date.now() ? session.token : undefined;
    let reply = await attempt(known ?? (await signIn()));
    if (reply.status === 401) reply = await attempt(await signIn());
    if (reply.status === 401 || reply.status === 403)
      throw refused(base, `The log-in may not use ${request.path.split(/[/?]/u)[0]}`);
    return reply;
  }

  async function envelopes(service: Service, after: bigint, limit: number): Promise<EnvelopesAnswer> {
    const path = `envelopes?service=${service}&after=${after}&limit=${limit}`;
    try {
      return checked(await send({ method: 'GET', path, limit: pageLimit }), envelopesAnswer, 'envelopes');
    } catch (error) {
      if (!(error instanceof AnswerTooLarge)) throw error;
      if (limit === 1) throw wrongAnswer('envelopes', 'a single envelope is larger than the format allows');
      return envelopes(service, after, Math.floor(limit / 2));
    }
  }

  return {
    site: async () =>
      checked(await send({ method: 'GET', path: 'site', limit: megabyte }), siteAnswer, 'site'),
    subscribe: async (connector, service, name) => {
      const body = JSON.stringify({ service, name });
      expectSuccess(
        await send({ method: 'PUT', path: `subscriptions/${connector}`, body, limit: megabyte }),
        'subscriptions',
      );
    },
    unsubscribe: async (connector) => {
      const reply = await send({ method: 'DELETE', path: `subscriptions/${connector}`, limit: megabyte });
      if (reply.status !== 404) expectSuccess(reply, 'subscriptions');
    },
    envelopes,
    acknowledge: async (connector, position) => {
      const body = JSON.stringify({ position: String(position) });
      const path = `subscriptions/${connector}/acknowledgements`;
      expectSuccess(await send({ method: 'POST', path, body, limit: megabyte }), 'acknowledgements');
    },
    users: async () =>
      checked(await send({ method: 'GET', path: 'users', limit: answerLimit }), usersAnswer, 'users').users,
    attachment: async (id, start, length) => {
      const path = `attachments/${encodeURIComponent(id)}`;
      const range = `bytes=${start}-${start + length - 1}`;
      const reply = await send({ method: 'GET', path, range, limit: answerLimit });
      return reply.status === 404 ? undefined : sealedRange(reply, start, length);
    },
  };
}

function sealedRange(reply: SiteReply, start: number, length: number): SealedRange {
  const sha256 = etagSha256(reply.headers.get('etag'));
  if (sha256 === undefined) throw wrongAnswer('attachments', 'the ETag is not a SHA-256');
  if (reply.status === 200) {
    if (start > 0 || reply.body.length > length) throw wrongAnswer('attachments', 'ranges are not supported');
    return { bytes: reply.body, size: reply.body.length, sha256 };
  }
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/u.exec(reply.headers.get('content-range') ?? '');
  const [first, last, size] = (match?.slice(1) ?? []).map(Number);
  if (
    reply.status !== 206 ||
    first !== start ||
    size === undefined ||
    last !== Math.min(start + length, size) - 1
  )
    throw wrongAnswer('attachments', 'the range is not the one asked for');
  if (reply.body.length !== last - first + 1) throw wrongAnswer('attachments', 'the range is cut short');
  return { bytes: reply.body, size, sha256 };
}

function etagSha256(etag: string | null): string | undefined {
  const value = /^"([^"]+)"$/u.exec(etag ?? '')?.[1]?.replace(/^sha256[-:]/u, '') ?? '';
  if (/^[0-9a-f]{64}$/iu.test(value)) return value.toLowerCase();
  return /^[A-Za-z0-9_-]{43}$/u.test(value) ? Buffer.from(value, 'base64url').toString('hex') : undefined;
}

function checked<Schema extends z.ZodType>(reply: SiteReply, schema: Schema, what: string): z.infer<Schema> {
  expectSuccess(reply, what);
  let value: unknown;
  try {
    value = JSON.parse(reply.body.toString('utf8'));
  } catch {
    throw wrongAnswer(what, 'it is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw wrongAnswer(what, `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'is not valid'}`);
}

function expectSuccess(reply: SiteReply, what: string): void {
  if (reply.status < 200 || reply.status > 299) throw wrongAnswer(what, `the status is ${reply.status}`);
}

function wrongAnswer(what: string, reason: string): Failure {
  return new Failure(
    'site-answer',
    `The capture site's answer to "${what}" is not one of the site feed: ${reason}.`,
    'See that the address is the private listener of a capture site, and that its version is not newer than this.',
    { details: { request: what } },
  );
}

function lockedOut(base: URL): Failure {
  return new Failure(
    'sign-in-locked',
    `The capture site at ${base.host} accepts no log-in for now, because too many have failed.`,
    'Wait a while; correct user name and password of the connector if they are wrong.',
    { details: { host: base.host } },
  );
}

function refused(base: URL, text: string): Failure {
  return new Failure(
    'site-refused',
    `${text} by the capture site at ${base.host}.`,
    'Correct user name and password of the connector, or the log-in at the site.',
    { details: { host: base.host } },
  );
}
