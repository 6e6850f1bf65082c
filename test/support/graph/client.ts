import type { FakeGraph } from './fake.ts';
import { startFakeGraph } from './fake.ts';
import type { TenantOptions } from './tenant.ts';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  /** Of JSON; an empty object when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer as it came, which the test looks into
  readonly body: any;
}

/** A service, and the plainest of clients, which signs in and asks. */
export interface AskedGraph {
  readonly graph: FakeGraph;
  /** @param path below `/v1.0`, or a whole address, which gets no Authorization header */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Told>;
}

const word = 'held by the test';

export async function askedGraph(options: Partial<TenantOptions> = {}): Promise<AskedGraph> {
  const graph = await startFakeGraph({
    tenant: 'corp',
    applications: [
      { clientId: 'archive', clientSecrets: [word], roles: ['Mail.ReadWrite', 'User.Read.All'] },
    ],
    users: [{ userPrincipalName: 'ann@corp.example' }],
    ...options,
  });
  const token = await signIn(graph);
  return {
    graph,
    ask: async (method, path, body, headers = {}) => {
      const whole = path.startsWith('http');
      const response = await fetch(whole ? path : `${graph.url}/v1.0${path}`, {
        method,
        headers: {
          ...(whole ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: content(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? {} : JSON.parse(text),
      };
    },
  };
}

async function signIn(graph: FakeGraph): Promise<string> {
  const response = await fetch(`${graph.authority}/corp/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'archive',
      client_secret: word,
      scope: `${graph.url}/.default`,
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

function content(body: unknown): Uint8Array<ArrayBuffer> | string {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}
