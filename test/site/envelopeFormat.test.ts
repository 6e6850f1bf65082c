import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { envelopeHash, envelopeHeaderBytes, envelopeSealInfo } from '#core/envelope.ts';
import { envelopeAnswer } from '#core/feed.ts';
import type { EnvelopeId, SiteId } from '#core/ids.ts';
import { parseItem } from '#core/parseItem.ts';
import { openChunks } from '#store/chunks.ts';
import { openSeal } from '#store/sealing.ts';

/** `docs/formats/envelope.md` is followed step by step; the file was written once and never changes. */
test('an envelope of version 1 and its attachment stay readable', async () => {
  const file = join(import.meta.dirname, '../../fixtures/site/envelope-1.json');
  const fixture = JSON.parse(await readFile(file, 'utf8'));
  const answer = envelopeAnswer.parse(fixture.envelope);
  const header = { ...answer, id: answer.id as EnvelopeId, site: answer.site as SiteId };
  const sealed = Buffer.from(answer.sealed, 'base64');
  expect(envelopeHash({ ...header, position: BigInt(answer.position), sealed })).toBe(answer.hash);
  const compressed = await openSeal({
    privateKey: Buffer.from(fixture.privateKey, 'base64url'),
    info: envelopeSealInfo,
    aad: envelopeHeaderBytes(header),
    sealed,
  });
  const content = JSON.parse(zstdDecompressSync(compressed).toString('utf8'));
  expect(content).toEqual(fixture.content);
  const item = parseItem(content.items[0]);
  const [attachment] = item.attachments;
  const id = attachment?.id ?? '';
  const key = Buffer.from(content.attachmentKeys[id], 'base64url');
  const plain = await buffer(
    Readable.from([Buffer.from(fixture.attachment, 'base64')]).pipe(openChunks(key, id)),
  );
  expect(plain.toString()).toBe('The note of a fixture.');
  expect(createHash('sha256').update(plain).digest('hex')).toBe(attachment?.sha256);
});
