import type { FastifyInstance, FastifyRequest } from 'fastify';
import { personalPages } from '#http/site/personal/personalPages.ts';
import { openServer, type SiteListenerOptions } from '#http/site/server.ts';
import type { Site } from '#http/site/site.ts';

/** Vendors send up to 3 MB at once (Meta: webhook payloads); more is refused before it is read. */
const outsideBodyLimit = 8 * 1_048_576;

/** A phone on a slow line sends one part of an upload, or a whole file. */
const longestUpload = 3_600_000;

export interface PublicListenerOptions extends SiteListenerOptions {
  /** How users' phones and vendors reach it from outside; absent: as they say. */
  readonly publicUrl?: string;
}

/** The site's public listener: what vendors call, and the users' own pages. Whatever else is asked for is not there. */
export function publicListener(site: Site, options: PublicListenerOptions = {}): FastifyInstance {
  const listener = openServer({ ...options, requestMilliseconds: longestUpload });
  const { publicUrl, logger } = options;
  listener.register(personalPages({ site, publicUrl, logger, clock: () => new Date() }));
  listener.get('/health', async () => ({ status: 'ok' }));
  listener.register(async (outside) => {
    // Signatures are over the bytes as they came.
    outside.removeAllContentTypeParsers();
    outside.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: outsideBodyLimit },
      (_request, body, done) => done(null, body),
    );
    for (const url of ['/capture/:id', '/capture/:id/*'])
      outside.route({
        method: ['GET', 'POST'],
        url,
        bodyLimit: outsideBodyLimit,
        handler: async (request, reply) => {
          const { id = '', '*': path = '' } = request.params as Record<string, string>;
          const { status, mediaType, body } = await site.captures.receive(id, requestOf(request, path));
          reply.code(status).type(mediaType ?? 'text/plain; charset=utf-8');
          return reply.send(body ?? '');
        },
      });
  });
  return listener;
}

function requestOf(request: FastifyRequest, path: string) {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const query = new URL(request.url, 'http://site.invalid').searchParams;
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return { method: request.method, path, query, headers, body };
}
