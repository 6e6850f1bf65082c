import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { pagePolicy } from '#http/center/security.ts';

/** Stands in `index.html` where the nonce of the style sheets goes; anew for each answer. */
export const noncePlaceholder = '__csp_nonce__';

/** Below it lie files with a hash of their content in the name. */
const assets = '/assets/';

/**
 * The compliance center's files, as `npm run build --workspace web` makes them: hashed assets for ever, compressed
 * where the build has done it, the others asked for anew; `index.html` is the page of every other address.
 * @param folder `web/dist`; where there is none, the page says how to make it
 */
export async function servePage(server: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (page !== undefined) {
    await server.register(staticFiles, {
      root: folder,
      index: false,
      dotfiles: 'ignore',
      preCompressed: true,
      wildcard: false,
      globIgnore: ['**/index.html', '**/*.br', '**/*.gz', '**/*.map'],
      cacheControl: false,
      setHeaders: (reply, file) => {
        const forEver = file.includes(assets.replaceAll('/', path.sep));
        reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.get('/', async (_request, reply) => sendPage(reply, page));
  server.get('/*', async (request, reply) => {
    const [address = ''] = request.url.split('?');
    if (`${address}/`.startsWith('/api/') || address.startsWith(assets)) return reply.callNotFound();
    return sendPage(reply, page);
  });
}

function sendPage(reply: FastifyReply, page: string | undefined): FastifyReply {
  if (page === undefined)
    throw new Failure(
      'not-found',
      say`The pages of the compliance center have not been built.`,
      say`Run script/bootstrap, or "npm run build --workspace web"; the API works without them.`,
    );
  const nonce = randomBytes(18).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', pagePolicy(nonce))
    .send(page.replaceAll(noncePlaceholder, nonce));
}
