import { base64Encoder } from '#mail/base64Lines.ts';
import type { Objects } from '#mailbox/objects/objects.ts';
import type { ObjectSlot, PackMail } from '#mailbox/pack/record.ts';

/**
 * The exact bytes of a mail, streamed: the content of an object is read when its turn comes and never held whole.
 * @throws Failure `blob-missing`, `seal-broken`
 */
export async function* packedMailBytes(
  mail: PackMail,
  objects: Pick<Objects, 'open'>,
): AsyncGenerator<Uint8Array> {
  for (const segment of mail.segments) {
    if (segment.kind === 'bytes') yield segment.bytes;
    else yield* objectLines(segment, objects);
  }
}

async function* objectLines(slot: ObjectSlot, objects: Pick<Objects, 'open'>): AsyncGenerator<Uint8Array> {
  const encoder = base64Encoder();
  for await (const chunk of (await objects.open(slot)) as AsyncIterable<Buffer>) {
    const lines = encoder.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const rest = encoder.end();
  if (rest.length > 0) yield rest;
}
