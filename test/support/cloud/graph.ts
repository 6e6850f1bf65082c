import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type JsonObject, objectOf, textOf } from '#core/untyped.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';
import { faultOf } from './sendRules.ts';

const token = (): string => randomBytes(16).toString('hex');

/** Made anew in each process. */
export const testSettings = {
  appSecret: token(),
  verifyToken: token(),
  accessToken: token(),
  version: 'v23.0',
  phoneNumberIds: [],
  passThroughToken: token(),
} satisfies Omit<CloudSettings, 'graphUrl'>;
export const phoneNumberId = '109000000000101';
export const displayNumber = '+44 7700 900101';

interface Medium {
  readonly content: Buffer;
  readonly mimeType: string;
  /** What Meta says of it, where that is not the truth. */
  readonly told?: JsonObject;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly response: ServerResponse;
}

/** A Graph API on this machine. It refuses whatever Meta's description of the API does not allow. */
export class TestGraph {
  readonly media = new Map<string, Medium>();
  /** Bodies of the messages that it took. */
  readonly taken: JsonObject[] = [];
  /** Requests, as method and path. */
  readonly asked: string[] = [];
  /** What it refused, and why. */
  readonly refused: string[] = [];
  /** How the next message that is sent is answered: an error of Meta's, a cut or silent line, a gateway's page. */
  turn: 'accept' | 'refuse' | 'cut' | 'silent' | 'gateway' = 'accept';
  readonly #addresses = new Map<string, string>();
  readonly #server: Server;
  #base = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response).catch(() => response.destroy());
    });
  }

  static async open(): Promise<TestGraph> {
    const graph = new TestGraph();
    await new Promise<void>((resolve) => graph.#server.listen(0, '127.0.0.1', resolve));
    graph.#base = `http://127.0.0.1:${(graph.#server.address() as AddressInfo).port}`;
    return graph;
  }

  get settings(): CloudSettings {
    return { ...testSettings, graphUrl: this.#base };
  }

  /** An address of a medium is good once it was asked for, until this is called. */
  expireAddresses(): void {
    this.#addresses.clear();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.#base);
    this.asked.push(`${request.method} ${url.pathname}${url.search}`);
    const asked = { request, url, response, body: await buffer(request) };
    const { accessToken, version } = testSettings;
    if (request.headers.authorization !== `Bearer ${accessToken}`)
      this.#refuse(response, 401, 'Invalid OAuth access token.');
    else if (url.pathname.startsWith('/whatsapp_business/')) this.#download(asked);
    else if (url.pathname === `/${version}/${phoneNumberId}/messages` && request.method === 'POST')
      this.#send(asked);
    else if (request.method === 'GET') this.#get(asked, url.pathname.slice(`/${version}/`.length));
    else this.#refuse(response, 400, 'Unsupported request.');
  }

  #get({ url, response }: Asked, id: string): undefined {
    const odd = [...url.searchParams.keys()].find((key) => key !== 'fields' && key !== 'phone_number_id');
    if (odd !== undefined) return this.#refuse(response, 400, `Unknown parameter ${odd}.`);
    if (id === phoneNumberId && url.searchParams.get('fields') === 'display_phone_number')
      return json(response, 200, { display_phone_number: displayNumber, id });
    const medium = this.media.get(id);
    const asking = url.searchParams.get('phone_number_id') ?? phoneNumberId;
    if (medium === undefined || asking !== phoneNumberId)
      return this.#refuse(response, 400, 'Object does not exist.');
    const path = `/whatsapp_business/attachments/?mid=${id}&hash=${this.#addresses.size}`;
    this.#addresses.set(path, id);
    const { content, mimeType, told } = medium;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const truth = { mime_type: mimeType, sha256, file_size: String(content.length) };
    return json(response, 200, {
      messaging_product: 'whatsapp',
      id,
      url: `${this.#base}${path}`,
      ...truth,
      ...told,
    });
  }

  #download({ url, response }: Asked): undefined {
    const medium = this.media.get(this.#addresses.get(`${url.pathname}${url.search}`) ?? '');
    if (medium === undefined) return this.#refuse(response, 404, 'The address is over.');
    response.writeHead(200, { 'content-type': medium.mimeType }).end(medium.content);
    return undefined;
  }

  #send({ request, body, response }: Asked): undefined {
    const { turn } = this;
    this.turn = 'accept';
    const message = objectOf(JSON.parse(body.toString()));
    const fault = turn === 'refuse' ? 'Re-engagement message' : faultOf(request, message);
    if (fault !== undefined) return this.#refuse(response, 400, fault);
    if (turn === 'gateway') {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
      return undefined;
    }
    if (message.status === 'read') return json(response, 200, { success: true });
    this.taken.push(message);
    if (turn === 'cut') response.destroy();
    if (turn === 'cut' || turn === 'silent') return undefined;
    const input = textOf(message.to) ?? '';
    return json(response, 200, {
      messaging_product: 'whatsapp',
      contacts: [{ input, wa_id: input.replaceAll(/\D/g, '') }],
      messages: [{ id: `wamid.test${this.taken.length}`, message_status: 'accepted' }],
    });
  }

  #refuse(response: ServerResponse, status: number, message: string): undefined {
    this.refused.push(message);
    return json(response, status, {
      error: { message, type: 'OAuthException', code: 100, fbtrace_id: 'invented' },
    });
  }
}

function json(response: ServerResponse, status: number, value: object): undefined {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8' })
    .end(JSON.stringify(value));
}
