import { timestamp } from '#core/clock.ts';
import type { Service } from '#core/item.ts';
import type { Captured, Emit } from '#core/source.ts';
import { gapId } from '#sources/telemessage/ids.ts';
import type { DeliveryLimits } from '#sources/telemessage/limits.ts';
import { captureMail } from '#sources/telemessage/mail.ts';
import { parseManifest } from '#sources/telemessage/manifest.ts';
import type { DeliveryEvent, GapEvent } from '#sources/telemessage/native.ts';
import { type DeliveredFile, type DeliveredZip, openDelivery } from '#sources/telemessage/zip.ts';

/** A ZIP that is to be taken. */
export interface ZipDelivery {
  readonly path: string;
  /** Its file name. */
  readonly name: string;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
  /** The manifest beside it, where there is one. */
  readonly manifest?: Buffer;
  readonly service: Service;
  readonly now: Date;
  readonly limits: DeliveryLimits;
  readonly signal: AbortSignal;
}

type GapFacts = Pick<GapEvent, 'reason' | 'file' | 'expected' | 'found'>;

/** Events and bytes of one batch, at most; one mail may be larger. */
const batchEvents = 200;
const batchBytes = 8 * 2 ** 20;

/**
 * Takes every mail of a ZIP, and a gap for whatever its manifest tells to be missing or too many. The same ZIP again
 * gives the same keys.
 * @throws Failure `capture-broken` when it is no whole ZIP; nothing was emitted then
 */
export async function takeZip(delivery: ZipDelivery, emit: Emit<DeliveryEvent>): Promise<void> {
  const zip = await openDelivery(delivery.path, delivery.limits);
  try {
    const manifestFiles = zip.files.filter(isManifest);
    const files = zip.files.filter((file) => !isManifest(file));
    const gaps = [
      ...(await checkManifest(delivery, files, manifestFiles)),
      ...(await emitMails(delivery, files, emit)),
    ];
    for (let at = 0; at < gaps.length; at += batchEvents)
      await emit(gaps.slice(at, at + batchEvents).map((gap) => capturedGap(delivery, gap)));
  } finally {
    zip.close();
  }
}

/**
 * Whether the manifest lies in the ZIP.
 * @throws Failure `capture-broken`
 */
export async function holdsManifest(path: string, limits: DeliveryLimits): Promise<boolean> {
  const zip = await openDelivery(path, limits);
  zip.close();
  return zip.files.some(isManifest);
}

const isManifest = ({ name }: DeliveredZip['files'][number]): boolean => /\.mf$/i.test(name);

async function emitMails(
  { name: zip, service, now, limits, signal }: ZipDelivery,
  files: readonly DeliveredFile[],
  emit: Emit<DeliveryEvent>,
): Promise<GapFacts[]> {
  const gaps: GapFacts[] = [];
  let batch: Captured<DeliveryEvent>[] = [];
  let bytes = 0;
  for (const { name: file, size, read } of files) {
    signal.throwIfAborted();
    const tooLarge = size > limits.mailBytes;
    const content = tooLarge ? undefined : await read();
    if (tooLarge) gaps.push({ reason: 'too-large', file, expected: limits.mailBytes, found: size });
    else if (content === undefined) gaps.push({ reason: 'unreadable', file });
    else if (content.length === 0) gaps.push({ reason: 'empty', file });
    else {
      batch.push(
        ...(await captureMail(content, { service, delivery: { by: 'zip', zip, file }, now, limits })),
      );
      bytes += content.length;
    }
    if (batch.length < batchEvents && bytes < batchBytes) continue;
    await emit(batch);
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) await emit(batch);
  return gaps;
}

/** Count and names, both ways. */
async function checkManifest(
  { manifest, limits }: ZipDelivery,
  files: readonly DeliveredFile[],
  inside: readonly DeliveredFile[],
): Promise<GapFacts[]> {
  const readable = inside.filter(({ size }) => size <= limits.manifestBytes);
  const contents = await Promise.all(readable.map(({ read }) => read()));
  const texts = [...contents, manifest].filter((text) => text !== undefined);
  if (texts.length === 0) return [{ reason: 'no-manifest' }];
  const there = new Set(files.map(({ name }) => name));
  const { count, names } = parseManifest(Buffer.concat(texts.flatMap((text) => [text, newLine])), there);
  const missing = [...names].filter((name) => !there.has(name));
  const extra = names.size === 0 ? [] : [...there].filter((name) => !names.has(name));
  const more = missing.length - limits.namedGaps;
  return [
    ...missing.slice(0, limits.namedGaps).map((file) => ({ reason: 'listed-missing', file }) as const),
    ...(more > 0 ? [{ reason: 'more-missing', found: more } as const] : []),
    ...extra.map((file) => ({ reason: 'not-listed', file }) as const),
    ...(count !== undefined && count !== files.length
      ? [{ reason: 'count', expected: count, found: files.length } as const]
      : []),
    // A file that names and counts nothing vouches for nothing.
    ...(count === undefined && names.size === 0 ? [{ reason: 'no-manifest' } as const] : []),
  ];
}

const newLine = Buffer.from('\n');

function capturedGap(
  { service, now, name: zip, sha256 }: ZipDelivery,
  facts: GapFacts,
): Captured<DeliveryEvent> {
  const gap: GapEvent = { type: 'gap', service, capturedAt: timestamp(now), zip, sha256, ...facts };
  return { native: gap, attachments: [], key: gapId(gap) };
}
