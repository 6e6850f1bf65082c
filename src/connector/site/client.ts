import { checked, expectSuccess, wrongAnswer } from '#connector/site/answer.ts';
import { type ConnectionRequest, openConnection, type SiteLogin } from '#connector/site/connection.ts';
import { AnswerTooLarge, defaultPatience, type Patience, type SiteReply } from '#connector/site/exchange.ts';
import {
  type EnvelopesAnswer,
  envelopesAnswer,
  type SiteAnswer,
  siteAnswer,
  type UserAnswer,
  usersAnswer,
} from '#core/feed.ts';
import type { ConnectorId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import { say } from '#core/sentence.ts';

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

const megabyte = 1_048_576;
/** One envelope of 1 MiB in base64 is 1.4 MB; a page of them must fit in memory beside its parsed form. */
const pageLimit = 24 * megabyte;
const answerLimit = 64 * megabyte;

/** @throws Failure `config-invalid` or `cleartext-refused` for an address that will not do; nothing is sent yet */
export function openSiteClient(
  login: SiteLogin,
  options: { readonly signal: AbortSignal; readonly patience?: Patience },
): SiteClient {
  const connection = openConnection(login, { patience: defaultPatience, ...options });
  const get = async (path: string, limit: number) => connection.send({ method: 'GET', path, limit });
  const change = async (request: Omit<ConnectionRequest, 'limit'>) =>
    connection.send({ ...request, limit: megabyte });

  async function envelopes(service: Service, after: bigint, limit: number): Promise<EnvelopesAnswer> {
    const path = `envelopes?service=${service}&after=${after}&limit=${limit}`;
    try {
      return checked(await get(path, pageLimit), envelopesAnswer, 'envelopes');
    } catch (error) {
      if (!(error instanceof AnswerTooLarge)) throw error;
      if (limit === 1)
        throw wrongAnswer('envelopes', say`a single envelope is larger than the format allows`);
      return envelopes(service, after, Math.floor(limit / 2));
    }
  }

  return {
    site: async () => checked(await get('site', megabyte), siteAnswer, 'site'),
    subscribe: async (connector, service, name) => {
      const body = JSON.stringify({ service, name });
      expectSuccess(
        await change({ method: 'PUT', path: `subscriptions/${connector}`, body }),
        'subscriptions',
      );
    },
    unsubscribe: async (connector) => {
      const reply = await change({ method: 'DELETE', path: `subscriptions/${connector}` });
      if (reply.status !== 404) expectSuccess(reply, 'subscriptions');
    },
    envelopes,
    acknowledge: async (connector, position) => {
      const body = JSON.stringify({ position: String(position) });
      const path = `subscriptions/${connector}/acknowledgements`;
      expectSuccess(await change({ method: 'POST', path, body }), 'acknowledgements');
    },
    users: async () => checked(await get('users', answerLimit), usersAnswer, 'users').users,
    attachment: async (id, start, length) => {
      const path = `attachments/${encodeURIComponent(id)}`;
      const range = `bytes=${start}-${start + length - 1}`;
      const reply = await connection.send({ method: 'GET', path, range, limit: answerLimit });
      return reply.status === 404 ? undefined : sealedRange(reply, start, length);
    },
  };
}

function sealedRange(reply: SiteReply, start: number, length: number): SealedRange {
  const sha256 = etagSha256(reply.headers.get('etag'));
  if (sha256 === undefined) throw wrongAnswer('attachments', say`the ETag is not a SHA-256`);
  if (reply.status === 200) {
    if (start > 0 || reply.body.length > length)
      throw wrongAnswer('attachments', say`ranges are not supported`);
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
    throw wrongAnswer('attachments', say`the range is not the one asked for`);
  if (reply.body.length !== last - first + 1) throw wrongAnswer('attachments', say`the range is cut short`);
  return { bytes: reply.body, size, sha256 };
}

function etagSha256(etag: string | null): string | undefined {
  const value = /^"([^"]+)"$/u.exec(etag ?? '')?.[1]?.replace(/^sha256[-:]/u, '') ?? '';
  if (/^[0-9a-f]{64}$/iu.test(value)) return value.toLowerCase();
  return /^[A-Za-z0-9_-]{43}$/u.test(value) ? Buffer.from(value, 'base64url').toString('hex') : undefined;
}
