import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { zstdCompressSync } from 'node:zlib';
import {
  type Envelope,
  type EnvelopeHeader,
  envelopeChainStart,
  envelopeHash,
  envelopeHeaderBytes,
  envelopeSealInfo,
} from '../../../src/core/envelope.ts';
import type { UserAnswer } from '../../../src/core/feed.ts';
import { type EnvelopeId, makeUuid, type SiteId } from '../../../src/core/ids.ts';
import { sealChunks } from '../../../src/store/chunks.ts';
import type { Keyring } from '../../../src/store/keys/keyring.ts';
import { seal } from '../../../src/store/sealing.ts';

/** What a request is answered with instead of what the feed would say; undefined: the feed answers. */
export type Interference = (
  request: { method: string; path: string; body: string },
  response: ServerResponse,
) => Promise<boolean> | boolean;

/** An in-process capture site that speaks the site feed over HTTP, and refuses what the feed's description does not allow. */
export interface FakeSite {
  readonly url: string;
  readonly password: string;
  readonly envelopes: Envelope[];
  readonly users: UserAnswer[];
  readonly acknowledged: bigint[];
  readonly subscriptions: Map<string, string>;
  readonly requests: string[];
  readonly attachments: Map<string, Buffer>;
  interfere: Interference | undefined;
  tokensValid: boolean;
  /** Seals items (or values that are none) as the next envelope. */
  add(
    items: readonly unknown[],
    options?: { createdAt?: string; attachmentKeys?: Record<string, string> },
  ): Promise<void>;
  /** Takes an attachment in; gives the key for `attachmentKeys`. */
  attach(id: string, content: Buffer): Promise<string>;
  close(): Promise<void>;
}

const service = 'whatsapp';

export async function fakeSite(keyring: Keyring): Promise<FakeSite> {
  const id = makeUuid<SiteId>();
  const tokens = new Set<string>();
  const site: FakeSite = {
    url: '',
    password: randomBytes(12).toString('hex'),
    envelopes: [],
    users: [],
    acknowledged: [],
    subscriptions: new Map(),
    requests: [],
    attachments: new Map(),
    interfere: undefined,
    tokensValid: true,
    add: async (items, options = {}) => {
      site.envelopes.push(await nextEnvelope(site.envelopes.at(-1), { id, keyring, items, ...options }));
    },
    attach: async (attachment, content) => {
      const key = randomBytes(32);
      const sealed = Readable.from([content]).pipe(sealChunks(key, attachment));
      site.attachments.set(attachment, await buffer(sealed));
      return key.toString('base64url');
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(site, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await buffer(request)).toString();
    const url = new URL(request.url ?? '', 'http://site.invalid');
    const method = request.method ?? '';
    const path = url.pathname.replace(/^\/site\/v1\//u, '');
    site.requests.push(`${method} ${path}${url.search}`);
    if (await site.interfere?.({ method, path, body }, response)) return;
    const json = (status: number, value?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    };
    if (path === 'sessions' && method === 'POST') {
      const login = JSON.parse(body) as { userName: string; password: string };
      if (login.userName !== 'archive' || login.password !== site.password) return json(401, {});
      const token = randomBytes(24).toString('hex');
      tokens.add(token);
      return json(201, { token, expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (!site.tokensValid) tokens.clear();
    site.tokensValid = true;
    if (!tokens.has(token)) return json(401, {});
    if (path === 'site' && method === 'GET') {
      const newest = site.envelopes.at(-1)?.position ?? 0n;
      return json(200, {
        site: id,
        version: '1',
        keyId: keyring.sealing.id,
        newest: { [service]: String(newest) },
      });
    }
    if (path === 'users' && method === 'GET') return json(200, { users: site.users });
    if (path === 'envelopes' && method === 'GET') return json(200, page(url.searchParams));
    const [noun, name = '', verb] = path.split('/');
    if (noun === 'attachments' && method === 'GET')
      return attachment(decodeURIComponent(name), request, response);
    if (noun !== 'subscriptions') return json(404, {});
    if (method === 'PUT' && verb === undefined) site.subscriptions.set(name, body);
    else if (method === 'DELETE' && verb === undefined) site.subscriptions.delete(name);
    else if (method === 'POST' && verb === 'acknowledgements') {
      if (!site.subscriptions.has(name)) return json(404, {});
      site.acknowledged.push(BigInt((JSON.parse(body) as { position: string }).position));
    } else return json(405, {});
    return json(204);
  }

  function page(query: URLSearchParams) {
    const after = BigInt(query.get('after') ?? '0');
    const found = site.envelopes.filter(({ position }) => position > after);
    const envelopes = found.slice(0, Number(query.get('limit') ?? 100));
    return {
      envelopes: envelopes.map(({ sealed, position, ...rest }) => ({
        ...rest,
        position: String(position),
        sealed: Buffer.from(sealed).toString('base64'),
      })),
      next: String(envelopes.at(-1)?.position ?? after),
      more: found.length > envelopes.length,
    };
  }

  function attachment(name: string, request: IncomingMessage, response: ServerResponse): void {
    const sealed = site.attachments.get(name);
    const range = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '');
    if (sealed === undefined || range === null) {
      response.writeHead(sealed === undefined ? 404 : 400).end();
      return;
    }
    const start = Number(range[1]);
    const part = sealed.subarray(start, Number(range[2]) + 1);
    response.writeHead(206, {
      etag: `"${createHash('sha256').update(sealed).digest('hex')}"`,
      'content-range': `bytes ${start}-${start + part.length - 1}/${sealed.length}`,
    });
    response.end(part);
  }
}

async function nextEnvelope(
  before: Envelope | undefined,
  made: {
    id: SiteId;
    keyring: Keyring;
    items: readonly unknown[];
    createdAt?: string;
    attachmentKeys?: Record<string, string>;
  },
): Promise<Envelope> {
  const header: EnvelopeHeader = {
    version: 1,
    id: makeUuid<EnvelopeId>(),
    site: made.id,
    service,
    keyId: made.keyring.sealing.id,
    items: made.items.length,
    createdAt: made.createdAt ?? '2026-03-02T10:00:00.000Z',
  };
  const content = { version: 1, items: made.items, attachmentKeys: made.attachmentKeys ?? {} };
  const sealed = await seal({
    publicKey: made.keyring.sealing.publicKey,
    info: envelopeSealInfo,
    aad: envelopeHeaderBytes(header),
    plaintext: zstdCompressSync(JSON.stringify(content)),
  });
  const position = (before?.position ?? 0n) + 1n;
  const unchained = { ...header, position, previous: before?.hash ?? envelopeChainStart, sealed };
  return { ...unchained, hash: envelopeHash(unchained) };
}
