import type { LightMyRequestResponse as Answer, FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect } from 'vitest';
import { siteListener } from '#http/site/listener.ts';
import { openTestSite, type TestSite } from './support.ts';

/** A site behind its listener, with a log-in for connectors, `reader`, and one for administration, `admin`. */
export interface ListenerHouse {
  readonly bench: TestSite;
  readonly listener: FastifyInstance;
  /** Of `reader`. */
  readonly token: string;
  /** The token of `admin`. */
  readonly administrator: string;
  /** What the listener has logged. */
  readonly lines: readonly unknown[];
  /** @returns a token */
  signIn(userName: string): Promise<string>;
  /** One request, as `reader` unless told otherwise. */
  call(url: string, request?: SiteRequest): Promise<Answer>;
}

export interface SiteRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly payload?: string | object;
  readonly headers?: Record<string, string>;
  /** A token. */
  readonly as?: string;
}

/** Of both log-ins. */
export const password = 'a long enough password';

/** Registers what makes and closes the house; call it once a file. */
export function listenerHouse(): ListenerHouse {
  let bench: TestSite;
  let listener: FastifyInstance;
  let token: string;
  let administrator: string;
  const lines: unknown[] = [];
  beforeAll(async () => {
    bench = await openTestSite();
    const logger = { info: (line: unknown) => lines.push(line), error: (line: unknown) => lines.push(line) };
    listener = siteListener(bench.site, { logger: logger as never });
    await bench.site.addAccount('reader', password);
    await bench.site.addAccount('admin', password, { role: 'administrator' });
    token = await signIn('reader');
    administrator = await signIn('admin');
  });
  afterAll(async () => {
    await listener.close();
    await bench.close();
  });
  async function signIn(userName: string): Promise<string> {
    const payload = { userName, password };
    const answer = await listener.inject({ method: 'POST', url: '/site/v1/sessions', payload });
    expect(answer.statusCode).toBe(200);
    return answer.json().token;
  }
  return {
    get bench() {
      return bench;
    },
    get listener() {
      return listener;
    },
    get token() {
      return token;
    },
    get administrator() {
      return administrator;
    },
    lines,
    signIn,
    call: (url, { method = 'GET', payload, headers = {}, as = token } = {}) =>
      listener.inject({
        method,
        url,
        headers: { authorization: `Bearer ${as}`, ...headers },
        ...(payload === undefined ? {} : { payload }),
      }),
  };
}
