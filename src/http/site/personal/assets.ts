import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { iconPng } from '#http/site/personal/icon.ts';

const folder = path.join(import.meta.dirname, 'assets');
const kept = 'public, max-age=600';

/** What the pages load: one style sheet, one script, the icon, and the worker that the installed app needs. */
export function addAssets(listener: FastifyInstance): void {
  const add = (name: string, type: string): void => {
    listener.get(`/personal/${name}`, async (_request, reply) =>
      reply
        .header('cache-control', kept)
        // The worker of a link may look after its page, which stands above it.
        .header('service-worker-allowed', '/p/')
        .type(type)
        .send(await readFile(path.join(folder, name))),
    );
  };
  add('style.css', 'text/css; charset=utf-8');
  add('page.js', 'text/javascript; charset=utf-8');
  add('worker.js', 'text/javascript; charset=utf-8');
  for (const size of [192, 512]) {
    const icon = iconPng(size);
    listener.get(`/personal/icon-${size}.png`, async (_request, reply) =>
      reply.header('cache-control', kept).type('image/png').send(icon),
    );
  }
}
