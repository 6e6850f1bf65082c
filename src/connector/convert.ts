import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { z } from 'zod';
import { broken } from '#connector/chain.ts';
import { rejectedItem } from '#connector/rejected.ts';
import type { ConnectorSettings } from '#connector/tables.ts';
import { type Envelope, envelopeHeaderBytes, envelopeSealInfo } from '#core/envelope.ts';
import { Failure, isFailure } from '#core/failure.ts';
import type { Item } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { english, type Sentence, say, stored } from '#core/sentence.ts';
import type { Mail } from '#core/target.ts';
import { composeMail } from '#mail/compose.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { openSeal } from '#store/sealing.ts';

/** An item of an envelope on its way, in the order of position and index. */
export interface Converted {
  readonly position: bigint;
  readonly index: number;
  readonly item: Item;
  /** What becomes of it: to be mapped, to quarantine with a reason, or left out by the connector's settings. */
  readonly verdict: 'map' | 'reject' | 'exclude';
  /** Why it is rejected or excluded; names fields and kinds, never captured text. */
  readonly reason: string | null;
  readonly mail: Mail | null;
}

/** An opened envelope. */
export interface ConvertedEnvelope {
  readonly envelope: Envelope;
  readonly items: readonly Converted[];
  /** Attachment id to its content key. */
  readonly attachmentKeys: ReadonlyMap<string, Buffer>;
}

export interface ConvertContext {
  readonly sealing: Keyring['sealing'];
  readonly archiveDomain: string;
  readonly settings: ConnectorSettings;
}

/** A 1 MiB envelope of very regular text opens to some 30 MiB; a bomb would to gigabytes. */
const contentLimit = 64 * 1_048_576;
const longestReason = 500;
/** Of a sentence as JSON, with all its values; a longer one is kept in English, cut. */
const longestStored = 4_000;
const decompress = promisify(zstdDecompress);

const contentSchema = z.object({
  version: z.literal(1),
  items: z.array(z.unknown()).min(1),
  attachmentKeys: z.record(z.string(), z.base64url().length(43)),
});

/**
 * Opens an envelope and converts its items. An item that is not valid is rejected, with its reason and as it came;
 * the others go on.
 * @throws Failure `envelope-broken`, `key-wrong` or `item-unknown-version`: nothing of the envelope may be passed over
 */
export async function convertEnvelope(
  envelope: Envelope,
  context: ConvertContext,
): Promise<ConvertedEnvelope> {
  const { items, attachmentKeys } = await openEnvelope(envelope, context.sealing);
  return {
    envelope,
    items: items.map((value, index) => convertItem({ envelope, index, value }, context)),
    attachmentKeys: new Map(
      Object.entries(attachmentKeys).map(([id, key]) => [id, Buffer.from(key, 'base64url')]),
    ),
  };
}

async function openEnvelope(envelope: Envelope, sealing: Keyring['sealing']) {
  if (envelope.keyId !== sealing.id)
    throw new Failure(
      'key-wrong',
      say`The envelope at position ${envelope.position} is sealed to another key than this archive's.`,
      say`Give the site this archive's sealing key, or restore the key that it seals to.`,
      { details: { position: String(envelope.position), keyId: envelope.keyId } },
    );
  let content: z.infer<typeof contentSchema>;
  try {
    const compressed = await openSeal({
      privateKey: sealing.privateKey,
      info: envelopeSealInfo,
      aad: envelopeHeaderBytes(envelope),
      sealed: envelope.sealed,
    });
    const plain = await decompress(compressed, { maxOutputLength: contentLimit });
    content = contentSchema.parse(JSON.parse(plain.toString('utf8')));
  } catch (error) {
    throw broken(
      envelope.position,
      isFailure(error) ? say`its seal does not open` : say`its content cannot be read`,
      error,
    );
  }
  if (content.items.length !== envelope.items)
    throw broken(envelope.position, say`it says ${envelope.items} items and has ${content.items.length}`);
  return content;
}

function convertItem(
  found: { readonly envelope: Envelope; readonly index: number; readonly value: unknown },
  context: ConvertContext,
): Converted {
  const { envelope, index, value } = found;
  const { position } = envelope;
  try {
    const item = parseItem(value);
    if (item.service !== envelope.service)
      throw new Failure(
        'item-invalid',
        say`The item is of another service than its envelope.`,
        say`Mend the capture.`,
      );
    const excluded = exclusion(item, context.settings);
    if (excluded !== undefined)
      return { position, index, item, verdict: 'exclude', reason: excluded, mail: null };
    return { position, index, item, verdict: 'map', reason: null, mail: composeMail(item, context) };
  } catch (error) {
    if (!isFailure(error, 'item-invalid')) throw error;
    return rejectItem({ envelope, index, value }, error.sentence, context);
  }
}

/** What becomes of a value that cannot be imported: it goes to quarantine as it came. */
export function rejectItem(
  found: { readonly envelope: Envelope; readonly index: number; readonly value: unknown },
  reason: Sentence,
  context: Pick<ConvertContext, 'archiveDomain'>,
): Converted {
  const { envelope, index, value } = found;
  const short = english(reason).slice(0, longestReason);
  const whole = stored(reason);
  const item = rejectedItem(value, short, { service: envelope.service, takenInAt: envelope.createdAt });
  const mail = composeMail(item, context);
  return {
    position: envelope.position,
    index,
    item,
    verdict: 'reject',
    reason: whole.length > longestStored ? short : whole,
    mail,
  };
}

function exclusion(item: Item, settings: ConnectorSettings): string | undefined {
  if (settings.excludedKinds?.includes(item.kind)) return `kind:${item.kind}`;
  const type = item.content?.type;
  return type !== undefined && settings.excludedContent?.includes(type) ? `content:${type}` : undefined;
}
