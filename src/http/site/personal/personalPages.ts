import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addAssets } from '#http/site/personal/assets.ts';
import { type PersonalOptions, paperFor } from '#http/site/personal/door.ts';
import { failurePage } from '#http/site/personal/failurePage.ts';
import { addPageRoutes } from '#http/site/personal/pageRoutes.ts';
import { addPrivacyRoutes } from '#http/site/personal/privacyRoutes.ts';
import { addUploadRoutes } from '#http/site/personal/uploadRoutes.ts';
import { failureOf, problemOf, retryAfter } from '#http/site/problem.ts';

/** Nothing but what this listener serves; nothing inline; no address leaves with a link. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of a form: two hundred authors with an address each. */
const formBytes = 262_144;

/** The registered users' own pages and upload addresses, in a scope of their own. */
export function personalPages(options: PersonalOptions) {
  return async (listener: FastifyInstance): Promise<void> => {
    listener.removeAllContentTypeParsers();
    listener.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formBytes },
      (_request, body, done) => done(null, body),
    );
    // Files are read as they stream.
    listener.addContentTypeParser('*', (_request, _payload, done) => done(null));
    listener.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
        'x-robots-tag': 'noindex',
      });
    });
    listener.setErrorHandler((error, request, reply) => answerFailure(options, error, { request, reply }));
    addAssets(listener);
    await listener.register(async (pages) => {
      pages.addHook('onSend', async (_request, reply, payload) => {
        if (typeof payload === 'string' && payload.startsWith('<!doctype html>'))
          reply.type('text/html; charset=utf-8');
      });
      addPageRoutes(pages, options);
      addUploadRoutes(pages, options);
      addPrivacyRoutes(pages, options);
    });
  };
}

/** A page for people, a problem document for programs. */
async function answerFailure(
  { logger }: PersonalOptions,
  error: unknown,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
  const failure = failureOf(error);
  const problem = problemOf(failure);
  const { status } = problem;
  const seconds = retryAfter(failure);
  if (seconds !== undefined) reply.header('retry-after', seconds);
  if (status >= 500) {
    const { code, cause } = failure;
    const name = cause instanceof Error ? cause.name : undefined;
    logger?.error({ route: request.routeOptions.url, code, error: name }, 'failed');
  }
  if (!(request.headers.accept ?? '').includes('text/html'))
    return reply.code(status).type('application/problem+json').send(JSON.stringify(problem));
  const paper = await paperFor(request);
  const { token } = request.params as { token?: string };
  const back = failure.code === 'link-over' || token === undefined ? undefined : `/p/${token}`;
  const said = [paper.translate(failure.sentence), paper.translate(failure.remedySentence)];
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(failurePage(paper, said, back));
}
