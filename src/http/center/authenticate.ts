import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { App } from '#app/app.ts';
import type { Actor } from '#core/actor.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { csrfHeader } from '#http/contract/route.ts';

export const sessionCookie = 'holdfast_session';

/** Who a request comes from. */
export interface Caller {
  readonly actor: Actor;
  /** Of his profile; null: as the browser asks. */
  readonly language: string | null;
}

/** Somebody of whom nothing is known: he may use what is public. */
export const stranger: Caller = { actor: { kind: 'system', part: 'sign-in' }, language: null };

const readings = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Finds out who asks, before a body is read: by an API token in `Authorization: Bearer`, else by the session's cookie.
 * With a cookie everything but reading needs the session's CSRF token too.
 * @returns undefined when nobody is signed in
 * @throws Failure `not-signed-in` for a token or session that is unknown or over; `forbidden` for a foreign page
 */
export async function authenticate(app: App, request: FastifyRequest): Promise<Caller | undefined> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined)
    return { actor: await app.engine.access.tokens.authenticate(bearer), language: null };
  if (!readings.has(request.method)) refuseForeignPage(request);
  const cookie = request.cookies[sessionCookie];
  if (cookie === undefined) return undefined;
  const session = await app.signIn.session(cookie);
  if (!readings.has(request.method)) refuseWithoutCsrf(request, session.csrf);
  return { actor: session.actor, language: session.operator.language };
}

/** As `authenticate`, for what is public: whose session is over is a stranger, and a foreign page stays refused. */
export async function authenticateOrStranger(app: App, request: FastifyRequest): Promise<Caller> {
  try {
    return (await authenticate(app, request)) ?? stranger;
  } catch (error) {
    if (isFailure(error, 'not-signed-in')) return stranger;
    throw error;
  }
}

/** Browsers say where a request comes from (Fetch Metadata; `Origin` in older ones): another site's page is refused. */
function refuseForeignPage({ headers, host }: FastifyRequest): void {
  const from = headers['sec-fetch-site'];
  const origin = headers.origin;
  const foreign =
    (from !== undefined && from !== 'same-origin' && from !== 'none') ||
    (origin !== undefined && hostOf(origin) !== host);
  if (!foreign) return;
  throw new Failure(
    'forbidden',
    say`The request comes from a page that does not belong to the compliance center.`,
    say`Open the compliance center itself and do it there.`,
  );
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function refuseWithoutCsrf({ headers }: FastifyRequest, csrf: string): void {
  const given = headers[csrfHeader];
  if (typeof given === 'string' && timingSafeEqual(digest(given), digest(csrf))) return;
  throw new Failure(
    'forbidden',
    say`The request lacks the token of this session.`,
    say`Load the page anew and do it again.`,
    { details: { header: csrfHeader } },
  );
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
