import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Download } from '#http/center/handler.ts';

/**
 * A stream that ends with Failure `upload-limit` behind `limit` bytes: nothing larger comes any further. The source
 * stays open, so that whoever sends more gets an answer and not a broken connection; the server throws the rest away.
 */
export function limitedTo(source: Readable, limit: number): Readable {
  return Readable.from(upTo(source, limit), { objectMode: false });
}

async function* upTo(source: Readable, limit: number): AsyncGenerator<Buffer> {
  let seen = 0;
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    seen += chunk.length;
    if (seen > limit) throw tooLarge(limit);
    yield chunk;
  }
}

export function tooLarge(limit: number): Failure {
  const size = limit >= 1_000_000 ? `${Math.floor(limit / 1_000_000)} MB` : `${Math.floor(limit / 1_000)} kB`;
  return new Failure(
    'upload-limit',
    say`The request is larger than the ${size} that this address takes.`,
    say`See that it is the right file; a smaller one is taken.`,
    { details: { limit } },
  );
}

/**
 * Answers with a file. Whatever stands in it, the browser runs nothing of it: its type is fixed, it is a download
 * unless it was said to be harmless, and a document made of it would have no origin and no scripts.
 */
export function sendDownload(reply: FastifyReply, download: Download): void {
  const { fileName, type, inline = false, size } = download;
  reply
    .type(type)
    .header('content-disposition', contentDisposition(inline ? 'inline' : 'attachment', fileName))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store');
  if (size !== undefined) reply.header('content-length', size);
}

/** RFC 6266: the name in ASCII for old programs, and whole in UTF-8 (RFC 8187). */
export function contentDisposition(kind: 'inline' | 'attachment', fileName: string): string {
  const name = safeFileName(fileName);
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${whole}`;
}

/** A name without folders, control characters and marks that turn the direction of writing. */
export function safeFileName(fileName: string): string {
  const name = fileName
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 150);
  return name === '' ? 'file' : name;
}
