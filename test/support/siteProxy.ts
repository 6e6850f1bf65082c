import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What the real site answered. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * What the proxy makes of an answer: another one, or none. `hang`: never a byte; `stall`: the first half, then nothing;
 * `cut`: the first half, then the end of the connection.
 */
export type Misbehaviour = (path: string, answer: SiteAnswer) => Given | Promise<Given>;
export type Given = SiteAnswer | 'hang' | 'stall' | 'cut';

/** A loopback server between a connector and its capture site, which has the site misbehave when it is told to. */
export interface SiteProxy {
  readonly url: string;
  misbehave: Misbehaviour | undefined;
  close(): Promise<void>;
}

/** Only what the feed's answers say; lengths are made anew. */
const passedOn = ['content-type', 'etag', 'content-range', 'accept-ranges', 'retry-after'];

/** @param site address of the real site */
export async function startSiteProxy(site: string): Promise<SiteProxy> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const answer = await ask(site, request.method ?? 'GET', {
      path,
      headers: request.headers as Record<string, string>,
      body: await buffer(request),
    });
    const given = (await proxy.misbehave?.(path.replace('/site/v1/', ''), answer)) ?? answer;
    give(response, answer, given);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const proxy: SiteProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    misbehave: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return proxy;
}

async function ask(
  site: string,
  method: string,
  request: { path: string; headers: Readonly<Record<string, string>>; body: Buffer },
): Promise<SiteAnswer> {
  const named = ['authorization', 'content-type', 'range'].flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const body = request.body.length > 0 ? new Uint8Array(request.body) : null;
  const response = await fetch(new URL(request.path, site), {
    method,
    headers: Object.fromEntries(named),
    body,
  });
  const kept = [...response.headers].filter(([name]) => passedOn.includes(name));
  return {
    status: response.status,
    headers: Object.fromEntries(kept),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

function give(response: ServerResponse, answer: SiteAnswer, given: Given): void {
  if (given === 'hang') return;
  const { status, headers, body } = typeof given === 'string' ? answer : given;
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': body.length }) });
  if (typeof given !== 'string') {
    response.end(status === 204 ? undefined : body);
    return;
  }
  response.write(body.subarray(0, body.length / 2));
  if (given === 'cut') setTimeout(() => response.destroy(), 20);
}
