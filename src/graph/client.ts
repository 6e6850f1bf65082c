import { randomUUID } from 'node:crypto';
import { objectOf, textOf } from '#core/untyped.ts';
import type { Budget } from '#graph/budget.ts';
import { GraphBusy, GraphRefusal, GraphUncertain, GraphUnreachable } from '#graph/outcome.ts';
import { machineTimers, pause, type Timers } from '#graph/timers.ts';
import type { Tokens } from '#graph/tokens.ts';

/** A request to Graph v1.0, or to an address that Graph gave. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the version, beginning with `/`; or a whole address, which is pre-authenticated and gets no token. */
  readonly path: string;
  /** Whose budget it counts against. */
  readonly mailbox?: string;
  /** Sent as JSON; bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** That it may be sent again where nobody knows whether it was carried out; absent: only if it is a GET. */
  readonly repeatable?: boolean;
}

export interface GraphClient {
  /**
   * Sends a request in its turn, and again as long as the service asks for patience.
   * @returns the JSON of the answer; undefined where it has none
   * @throws GraphRefusal, GraphUncertain (not where it is repeatable), GraphUnreachable, GraphBusy; the signal's reason
   */
  request(request: GraphRequest, signal: AbortSignal): Promise<unknown>;
  /** A token as it is now, to see what it permits. */
  token(signal: AbortSignal): Promise<string>;
}

/** Milliseconds. */
export interface Patience {
  readonly answer: number;
  /** Of pauses and of answers that did not come, after which one gives up; waiting for one's turn is none of it. */
  readonly total: number;
  readonly firstPause: number;
  readonly longestPause: number;
}

export const usualPatience: Patience = {
  answer: 120_000,
  total: 600_000,
  firstPause: 500,
  longestPause: 60_000,
};

export interface ClientGround {
  /** Root of Graph, without the version. */
  readonly graph: string;
  readonly tokens: Tokens;
  readonly budget: Budget;
  readonly patience?: Patience;
  readonly timers?: Timers;
}

/** What one attempt came to. */
type Attempt =
  | { readonly done: unknown }
  /** Not carried out for certain. */
  | { readonly again: 'throttled' | 'refused' | 'sign-in'; readonly wait: number | undefined }
  | { readonly lost: unknown; readonly after: number };

export function openClient({
  graph,
  tokens,
  budget,
  patience = usualPatience,
  timers = machineTimers,
}: ClientGround): GraphClient {
  const request = async (asked: GraphRequest, signal: AbortSignal): Promise<unknown> => {
    let spent = 0;
    let renewed = false;
    for (let step = patience.firstPause; ; step = Math.min(step * 2, patience.longestPause)) {
      const attempt = await attemptOnce(asked, signal);
      if ('done' in attempt) return attempt.done;
      if ('lost' in attempt && !(asked.repeatable ?? asked.method === 'GET'))
        throw new GraphUncertain(attempt.lost);
      if ('again' in attempt && attempt.again === 'sign-in') {
        if (renewed) throw new GraphRefusal(401, 'InvalidAuthenticationToken');
        renewed = true;
        continue;
      }
      const asks = 'again' in attempt ? attempt.wait : undefined;
      const rest = (asks ?? step) + Math.random() * step;
      spent += rest + ('lost' in attempt ? attempt.after : 0);
      if (spent > patience.total)
        throw 'again' in attempt && attempt.again === 'throttled' ? new GraphBusy() : new GraphUnreachable();
      await pause(timers, rest, signal);
    }
  };

  const attemptOnce = async (asked: GraphRequest, signal: AbortSignal): Promise<Attempt> => {
    const own = asked.path.startsWith('/');
    const token = own ? await tokens.get(signal) : undefined;
    const body = bodyOf(asked.body);
    const turn =
      asked.mailbox === undefined ? undefined : await budget.turn(asked.mailbox, body?.length ?? 0, signal);
    const began = timers.now();
    let throttled: number | undefined;
    try {
      const response = await fetch(own ? `${graph}/v1.0${asked.path}` : asked.path, {
        method: asked.method,
        headers: headersOf(asked, token, body),
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience.answer)]),
        redirect: 'error',
      });
      const attempt = await judged(response, asked, body !== undefined);
      if ('again' in attempt && attempt.again === 'sign-in' && token !== undefined) tokens.drop(token);
      if ('again' in attempt && attempt.again === 'throttled')
        throttled = attempt.wait ?? patience.firstPause;
      return attempt;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof GraphRefusal) throw error;
      return { lost: error, after: timers.now() - began };
    } finally {
      turn?.end(throttled);
    }
  };

  return { request, token: (signal) => tokens.get(signal) };
}

async function judged(response: Response, { path }: GraphRequest, hasBody: boolean): Promise<Attempt> {
  const { status } = response;
  if (response.ok) return { done: await contentOf(response) };
  const code = await errorCodeOf(response);
  const wait = waitOf(response.headers.get('retry-after'));
  if (status === 401 && path.startsWith('/')) return { again: 'sign-in', wait: undefined };
  if (status === 429) return { again: 'throttled', wait };
  // RFC 4918 section 11.5: no storage for it.
  if (status === 507) throw new GraphRefusal(status, code);
  // A request that the service had no room for was not begun; other troubles of a server may follow the work.
  if (status === 503 && wait !== undefined) return { again: 'refused', wait };
  if (status >= 500)
    return hasBody ? { lost: new GraphRefusal(status, code), after: 0 } : { again: 'refused', wait };
  throw new GraphRefusal(status, code);
}

function headersOf(
  { headers, body }: GraphRequest,
  token: string | undefined,
  bytes: Uint8Array | undefined,
): Record<string, string> {
  const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
  return {
    accept: 'application/json',
    'client-request-id': randomUUID(),
    ...(bytes === undefined ? {} : { 'content-type': type }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}`, prefer: 'IdType="ImmutableId"' }),
    ...headers,
  };
}

function bodyOf(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  return Buffer.from(JSON.stringify(body));
}

async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

async function errorCodeOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  try {
    return textOf(objectOf(objectOf(JSON.parse(text)).error).code) ?? 'UnknownError';
  } catch {
    return 'UnknownError';
  }
}

/** RFC 9110 section 10.2.3: seconds, or a date. In milliseconds. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(wait, 0) : undefined;
}
