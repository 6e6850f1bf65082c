import type { FastifyRequest } from 'fastify';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Access } from '#http/site/route.ts';
import type { Caller, Site } from '#http/site/site.ts';

/** The token of `Authorization: Bearer …`. */
export function bearerToken(request: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1];
}

/**
 * Who calls, if he may.
 * @throws Failure `not-signed-in`, `forbidden`
 */
export async function authenticate(
  site: Site,
  access: Access,
  request: FastifyRequest,
): Promise<Caller | undefined> {
  if (access === 'anyone') return undefined;
  const token = bearerToken(request);
  const caller = token === undefined ? undefined : await site.accountOf(token);
  if (caller === undefined) {
    throw new Failure(
      'not-signed-in',
      say`The request has no token, or one that is unknown or over.`,
      say`Sign in: POST /site/v1/sessions`,
    );
  }
  if (access === 'administrator' && caller.role !== 'administrator') {
    throw new Failure(
      'forbidden',
      say`This log-in may read the feed, not administer the site.`,
      say`Use a log-in with the role administrator.`,
    );
  }
  return caller;
}
