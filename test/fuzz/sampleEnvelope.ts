import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Envelope } from '#core/envelope.ts';
import { envelopeAnswer } from '#core/feed.ts';
import type { EnvelopeId, SiteId } from '#core/ids.ts';

/** The envelope of the format's fixture, and its content as plain JSON. */
export async function sampleEnvelope(): Promise<{ envelope: Envelope; content: { items: unknown[] } }> {
  const file = path.join(import.meta.dirname, '../../fixtures/site/envelope-1.json');
  const fixture = JSON.parse(await readFile(file, 'utf8'));
  const answer = envelopeAnswer.parse(fixture.envelope);
  const envelope = {
    ...answer,
    id: answer.id as EnvelopeId,
    site: answer.site as SiteId,
    position: BigInt(answer.position),
    sealed: Buffer.from(answer.sealed, 'base64'),
  };
  return { envelope, content: fixture.content };
}
