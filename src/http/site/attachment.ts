import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Site } from '#http/site/site.ts';

type SealedAttachment = Awaited<ReturnType<Site['openAttachment']>>;

/** Streams sealed bytes: RFC 9110 conditional and range requests, one range at a time. */
export async function sendAttachment(
  attachment: SealedAttachment,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const etag = `"${attachment.sha256}"`;
  reply.header('etag', etag).header('accept-ranges', 'bytes').header('cache-control', 'private, no-cache');
  if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const ifRange = request.headers['if-range'];
  const wanted = ifRange === undefined || ifRange === etag ? request.headers.range : undefined;
  const range = readRange(wanted, attachment.size);
  if (range === 'beyond') {
    return reply.code(416).header('content-range', `bytes */${attachment.size}`).send();
  }
  const { start, end } = range ?? { start: 0, end: attachment.size };
  if (range !== undefined) {
    reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${attachment.size}`);
  }
  reply.header('content-type', 'application/octet-stream').header('content-length', end - start);
  return reply.send(await attachment.open({ start, end }));
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

/**
 * One range of bytes, `end` exclusive.
 * @returns undefined where the whole is wanted (also for several ranges, or one that is not understood: RFC 9110 14.2)
 */
export function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'beyond' | undefined {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (parts === null) return undefined;
  const [, first = '', last = ''] = parts;
  if (first === '') {
    if (last === '') return undefined;
    const length = Math.min(Number(last), size);
    return length === 0 ? 'beyond' : { start: size - length, end: size };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= size) return 'beyond';
  return { start, end: last === '' ? size : Math.min(Number(last) + 1, size) };
}
