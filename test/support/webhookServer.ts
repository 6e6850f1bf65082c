import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Posted {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Something that alerts are posted to, on loopback. */
export interface WebhookServer {
  readonly url: string;
  readonly posts: Posted[];
  /** What it answers: a status, or an address to redirect to. */
  answer: number | string;
  close(): Promise<void>;
}

export async function startWebhookServer(): Promise<WebhookServer> {
  const server = createServer(async (request, response) => {
    started.posts.push({ headers: request.headers, body: await text(request) });
    const { answer } = started;
    if (typeof answer === 'string') response.writeHead(307, { location: answer }).end();
    else response.writeHead(answer).end('thanks');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const started: WebhookServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/holdfast`,
    posts: [],
    answer: 204,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return started;
}

/** Checks a signature as docs/alerts.md tells a receiver to. */
export function isSigned({ headers, body }: Posted, secret: string): boolean {
  const [, seconds, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-holdfast-signature'])) ?? [];
  return hex === createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
