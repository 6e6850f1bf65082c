import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isObject, type JsonObject, objectOf, textOf } from '#sources/whatsapp-cloud-api/reading.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';

/** Made for each run; nothing real. */
export const testSettings: Omit<CloudSettings, 'graphUrl'> = {
  appSecret: 'an-app-secret-of-tests',
  verifyToken: 'a-verify-token-of-tests',
  accessToken: 'an-access-token-of-tests',
  version: 'v23.0',
  phoneNumberIds: [],
  passThroughToken: 'a-pass-through-token-of-tests',
};
export const phoneNumberId = '109000000000101';
export const displayNumber = '+44 7700 900101';

interface Medium {
  readonly content: Buffer;
  readonly mimeType: string;
  /** What Meta says of it, where that is not the truth. */
  readonly told?: JsonObject;
}

/** What the next request to send is answered with, instead of an acceptance. */
type Turn = 'accept' | 'refuse' | 'cut' | 'gateway';

/** A Graph API on this machine. It refuses whatever Meta's description of the API does not allow. */
export interface TestGraph {
  readonly settings: CloudSettings;
  readonly media: Map<string, Medium>;
  /** Bodies of the messages that it took. */
  readonly taken: JsonObject[];
  /** Requests, as method and path. */
  readonly asked: string[];
  /** What it refused, and why. */
  readonly refused: string[];
  turn: Turn;
  /** An address of a medium is good once it was asked for, until this is called. */
  expireAddresses(): void;
  close(): Promise<void>;
}

const types = new Set(
  'text image audio video document sticker location contacts template interactive reaction'.split(' '),
);

export async function openTestGraph(): Promise<TestGraph> {
  const media = new Map<string, Medium>();
  const addresses = new Map<string, string>();
  const graph = {
    media,
    taken: [] as JsonObject[],
    asked: [] as string[],
    refused: [] as string[],
    turn: 'accept' as Turn,
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', baseOf(server));
    graph.asked.push(`${request.method} ${url.pathname}${url.search}`);
    const body = await bodyOf(request);
    if (request.headers.authorization !== `Bearer ${testSettings.accessToken}`)
      return void refuse(response, 401, 'Invalid OAuth access token.');
    if (url.pathname.startsWith('/whatsapp_business/')) return void download(url, response);
    const [, id = '', edge] = /^\/v23\.0\/(\w+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    if (request.method === 'POST' && id === phoneNumberId && edge === 'messages')
      return void send(request, body, response);
    if (request.method !== 'GET' || edge !== undefined)
      return void refuse(response, 400, 'Unsupported request.');
    const odd = [...url.searchParams.keys()].find((key) => key !== 'fields' && key !== 'phone_number_id');
    if (odd !== undefined) return void refuse(response, 400, `Unknown parameter ${odd}.`);
    if (id === phoneNumberId && url.searchParams.get('fields') === 'display_phone_number')
      return void json(response, 200, { display_phone_number: displayNumber, id });
    const medium = media.get(id);
    if (medium === undefined || (url.searchParams.get('phone_number_id') ?? phoneNumberId) !== phoneNumberId)
      return void refuse(response, 400, 'Object does not exist.');
    const path = `/whatsapp_business/attachments/?mid=${id}&hash=${addresses.size}`;
    addresses.set(path, id);
    const sha256 = createHash('sha256').update(medium.content).digest('hex');
    const told = {
      mime_type: medium.mimeType,
      sha256,
      file_size: String(medium.content.length),
      ...medium.told,
    };
    json(response, 200, { messaging_product: 'whatsapp', id, url: `${baseOf(server)}${path}`, ...told });
  }

  function download(url: URL, response: ServerResponse): void {
    const medium = media.get(addresses.get(`${url.pathname}${url.search}`) ?? '');
    if (medium === undefined) return void refuse(response, 404, 'The address is over.');
    response.writeHead(200, { 'content-type': medium.mimeType }).end(medium.content);
  }

  function send(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const turn = graph.turn;
    graph.turn = 'accept';
    const message = objectOf(JSON.parse(body.toString()));
    const fault = faultOf(request, message);
    if (fault !== undefined) return void refuse(response, 400, fault);
    if (turn === 'refuse') return void refuse(response, 400, 'Re-engagement message');
    if (turn === 'gateway')
      return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    if (message.status === 'read') return void json(response, 200, { success: true });
    graph.taken.push(message);
    if (turn === 'cut') return void response.destroy();
    const input = textOf(message.to) ?? '';
    json(response, 200, {
      messaging_product: 'whatsapp',
      contacts: [{ input, wa_id: input.replaceAll(/\D/g, '') }],
      messages: [{ id: `wamid.test${graph.taken.length}`, message_status: 'accepted' }],
    });
  }

  function refuse(response: ServerResponse, status: number, message: string): void {
    graph.refused.push(message);
    json(response, status, { error: { message, type: 'OAuthException', code: 100, fbtrace_id: 'invented' } });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(graph, {
    settings: { ...testSettings, graphUrl: baseOf(server) },
    expireAddresses: () => addresses.clear(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** What Meta's description of `POST /{Phone-Number-ID}/messages` does not allow. */
function faultOf(request: IncomingMessage, message: JsonObject): string | undefined {
  if (request.headers['content-type'] !== 'application/json') return 'The content type is not JSON.';
  if (message.messaging_product !== 'whatsapp') return 'The parameter messaging_product is required.';
  if (message.status !== undefined)
    return message.status === 'read' && textOf(message.message_id) !== undefined
      ? undefined
      : 'Invalid status.';
  if (textOf(message.to) === undefined) return 'The parameter to is required.';
  const type = textOf(message.type) ?? 'text';
  if (!types.has(type)) return `Param type must be one of {${[...types].join(', ')}}.`;
  const content = message[type];
  if (type === 'contacts' ? !Array.isArray(content) : !isObject(content))
    return `Parameter ${type} is missing.`;
  const { id, link } = objectOf(content);
  const isMedium = ['image', 'audio', 'video', 'document', 'sticker'].includes(type);
  return isMedium && (id === undefined) === (link === undefined)
    ? 'Either id or link is required.'
    : undefined;
}

function baseOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function json(response: ServerResponse, status: number, value: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8' })
    .end(JSON.stringify(value));
}
