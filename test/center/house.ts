import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { App } from '#app/app.ts';
import { loadConfig } from '#app/config.ts';
import { centerListener } from '#http/center/listener.ts';
import { apiPrefix } from '#http/contract/route.ts';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';

/** The compliance center over a temporary archive, with pages of its own that stand for the built ones. */
export interface CenterHouse {
  readonly archive: TemporaryArchive;
  readonly app: App;
  readonly server: FastifyInstance;
  /** Where it listens. */
  readonly url: string;
  /** A token of a new operator in these role groups. */
  operator(name: string, groups: readonly string[]): Promise<Operator>;
  close(): Promise<void>;
}

export interface Operator {
  readonly email: string;
  readonly password: string;
  readonly token: string;
  /** Calls a route below `/api/v1` with the token. */
  call(method: string, route: string, options?: CallOptions): Promise<Answer>;
}

export interface CallOptions {
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look at fields that they know to be there.
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the server under test
  readonly body: any;
  readonly text: string;
}

/** @param built folder of the built pages, for a test in a browser */
export async function centerHouse(built?: string): Promise<CenterHouse> {
  const archive = await temporaryArchive();
  const app = await archive.app();
  const pages = built ?? path.join(archive.folder, 'pages');
  if (built === undefined) await makePages(pages);
  const loaded = loadConfig({
    flags: { data: archive.config.data, sitePrivatePort: '0', sitePublicPort: '0' },
    environment: {},
    folder: archive.folder,
  });
  const server = await centerListener(app, { pages, loaded });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    archive,
    app,
    server,
    url,
    operator: (name, groups) => makeOperator(app, url, name, groups),
    close: async () => {
      const closed = server.close();
      server.server.closeAllConnections();
      await closed;
      await archive.remove();
    },
  };
}

async function makePages(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  const page = '<!doctype html><style nonce="__csp_nonce__"></style><div id="root"></div>';
  await writeFile(path.join(folder, 'index.html'), page);
  await writeFile(path.join(folder, 'assets', 'page-1a2b3c.js'), 'export const page = 1;');
  await writeFile(path.join(folder, 'assets', 'page-1a2b3c.js.br'), 'compressed by the build');
  await writeFile(path.join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
}

async function makeOperator(
  app: App,
  url: string,
  name: string,
  groups: readonly string[],
): Promise<Operator> {
  const { access } = app.engine;
  const email = `${name}@corp.example`;
  const { password } = await access.operators.add(email);
  for (const group of groups) await access.roles.grant(email, group);
  const { token } = await access.tokens.create({ email, name: 'test' });
  return {
    email,
    password,
    token,
    call: (method, route, options) =>
      request(url, method, route, {
        ...options,
        headers: { authorization: `Bearer ${token}`, ...options?.headers },
      }),
  };
}

/** One request; the body is parsed where it is JSON. */
export async function request(
  url: string,
  method: string,
  route: string,
  { json, bytes, headers = {} }: CallOptions = {},
): Promise<Answer> {
  const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json));
  const type = bytes === undefined ? 'application/json' : 'application/octet-stream';
  const answer = await fetch(url + apiPrefix + route, {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    ...(body === undefined ? {} : { body: body as string | Uint8Array<ArrayBuffer> }),
  });
  const text = await answer.text();
  const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    body: isJson && text !== '' ? JSON.parse(text) : undefined,
    text,
  };
}

/** A browser: keeps the cookie, and sends the session's token along as the pages do. */
export interface Browser {
  cookie: string;
  csrf: string;
  call(method: string, route: string, options?: CallOptions): Promise<Answer>;
}

export function browser(url: string): Browser {
  const own: Browser = {
    cookie: '',
    csrf: '',
    call: async (method, route, options) => {
      const answer = await request(url, method, route, {
        ...options,
        headers: {
          origin: url,
          ...(own.cookie === '' ? {} : { cookie: own.cookie }),
          ...(method === 'GET' || own.csrf === '' ? {} : { 'x-holdfast-csrf': own.csrf }),
          ...options?.headers,
        },
      });
      for (const set of answer.headers.getSetCookie())
        if (set.startsWith('holdfast_session=')) own.cookie = set.split(';')[0] ?? '';
      const session = answer.body?.session ?? (route === '/session' ? answer.body : undefined);
      if (session?.csrf !== undefined) own.csrf = session.csrf ?? '';
      return answer;
    },
  };
  return own;
}

/** Signs an operator in and changes the generated password, as the first page asks. */
export async function signedIn(url: string, operator: Operator, password: string): Promise<Browser> {
  const own = browser(url);
  await own.call('POST', '/session', { json: { email: operator.email, password: operator.password } });
  await own.call('PUT', '/profile/password', { json: { current: operator.password, next: password } });
  await own.call('GET', '/session');
  return own;
}

/** A role group with these roles, made for the test. */
export async function makeGroup(app: App, name: string, roles: readonly string[]): Promise<string> {
  await app.roles.createGroup(tester, { name, roles: [...roles] });
  return name;
}
