import { routeTable } from 'virtual:route-table';
import type { AnswerOf, RequestOf, RouteName } from '@contract/routes.ts';
import { type AddressParts, addressOf } from '#client/address.ts';
import { isProblemDocument, ProblemError } from '#client/problem.ts';
import { signedInAgain } from '#client/sessionEnd.ts';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The version that was read: somebody else's edit in between is refused, not overwritten. */
  readonly version?: number;
  /** The same key again gives the first answer again, whatever the network did. */
  readonly idempotencyKey?: string;
  /** Is sent although the page goes away. */
  readonly keepalive?: boolean;
}

let csrf: string | null = null;

/** The token that every request but GET carries; the session gives it. */
export function rememberCsrf(token: string | null): void {
  csrf = token;
}

/**
 * Calls a route of the contract.
 * @throws ProblemError with the server's sentences, or `unreachable` without an answer
 */
export async function call<Name extends RouteName>(
  route: Name,
  ...[request, options = {}]: Arguments<Name>
): Promise<AnswerOf<Name>> {
  const parts = (request ?? {}) as AddressParts & { body?: unknown };
  const response = await answered(() => fetch(addressOf(route, parts), init(route, parts.body, options)));
  if (response.ok) return (await content(route, response)) as AnswerOf<Name>;
  const problem = await problemOf(response);
  if (problem.code !== 'not-signed-in' || signInRoutes.includes(route)) throw problem;
  await signedInAgain();
  return call(route, ...([request, options] as unknown as Arguments<Name>));
}

/** A refused password is no ended session. */
const signInRoutes: readonly RouteName[] = ['readSession', 'signIn', 'giveSecondFactor', 'signOut'];

/** The request may be left out when nothing in it is needed. */
type Arguments<Name extends RouteName> =
  Record<never, never> extends RequestOf<Name>
    ? [request?: RequestOf<Name>, options?: CallOptions]
    : [request: RequestOf<Name>, options?: CallOptions];

/** What every request says about itself: language, session, kind of its body. */
export function requestHeaders(route: RouteName, body: unknown, options: CallOptions = {}): Headers {
  const { method, sends } = routeTable[route];
  const headers = new Headers({
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
  });
  if (method !== 'GET' && csrf !== null) headers.set('x-holdfast-csrf', csrf);
  if (body !== undefined)
    headers.set('content-type', sends ? 'application/octet-stream' : 'application/json');
  if (options.version !== undefined) headers.set('if-match', `"${options.version}"`);
  if (options.idempotencyKey !== undefined) headers.set('idempotency-key', options.idempotencyKey);
  return headers;
}

function init(route: RouteName, body: unknown, options: CallOptions): RequestInit {
  const { method, sends } = routeTable[route];
  return {
    method,
    headers: requestHeaders(route, body, options),
    credentials: 'same-origin',
    keepalive: options.keepalive === true,
    ...(options.signal && { signal: options.signal }),
    ...(body !== undefined && { body: sends ? (body as BodyInit) : JSON.stringify(body) }),
  };
}

async function answered(send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
}

async function content(route: RouteName, response: Response): Promise<unknown> {
  if (routeTable[route].gives !== undefined) return response;
  if (response.status === 204) return undefined;
  const json: unknown = await response.json().catch(() => undefined);
  if (json === undefined) throw new ProblemError(ownProblem('unexpected', response.status));
  return json;
}

/** The server's problem document, or ours where something between us and it answered. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const json: unknown = await response.json().catch(() => undefined);
  return new ProblemError(isProblemDocument(json) ? json : ownProblem('unexpected', response.status));
}

export function unreachable(): ProblemError {
  return new ProblemError(ownProblem('unreachable', 0));
}

function ownProblem(code: 'unreachable' | 'unexpected', status: number) {
  return { type: `/errors/${code}`, title: code, status, detail: code, remedy: '' };
}
