import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import {
  type EnvelopeHeader,
  envelopeHeaderBytes,
  envelopeLimits,
  envelopeSealInfo,
} from '#core/envelope.ts';
import { type EnvelopeId, makeUuid } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import type { ItemWithAttachments, StoredAttachment } from '#site/attachments.ts';
import type { SiteContext } from '#site/context.ts';
import { seal } from '#store/sealing.ts';

const compress = promisify(zstdCompress);

/** What frame, compression of the incompressible, and seal can add. */
const overhead = 8_192;

/** An item larger than an envelope travels alone, up to this many bytes of JSON. */
export const largestItem = 16 * 1_048_576;

/** A sealed envelope without a number. */
export interface SealedEnvelope {
  readonly header: EnvelopeHeader;
  readonly sealed: Uint8Array;
  readonly attachments: readonly StoredAttachment[];
}

/** The items of one envelope, as JSON texts. */
interface Load {
  readonly items: string[];
  readonly keys: [string, string][];
  readonly attachments: StoredAttachment[];
  bytes: number;
}

/** Cuts items of one service into envelopes, in order, and seals each to the archive's public key. */
export async function sealEnvelopes(
  context: SiteContext,
  service: Service,
  items: readonly ItemWithAttachments[],
): Promise<SealedEnvelope[]> {
  const sealed: SealedEnvelope[] = [];
  for (const load of cutLoads(items)) sealed.push(await sealLoad(context, service, load));
  return sealed;
}

function* cutLoads(items: readonly ItemWithAttachments[]): Generator<Load> {
  let load: Load = emptyLoad();
  for (const { item, stored } of items) {
    const text = JSON.stringify(item);
    const keys = stored.map(({ id, contentKey }): [string, string] => [id, contentKey.toString('base64url')]);
    const bytes = Buffer.byteLength(text) + 1 + keys.length * 100;
    const isFull =
      load.items.length === envelopeLimits.items || load.bytes + bytes > envelopeLimits.bytes - overhead;
    if (load.items.length > 0 && isFull) {
      yield load;
      load = emptyLoad();
    }
    load.items.push(text);
    load.keys.push(...keys);
    load.attachments.push(...stored);
    load.bytes += bytes;
  }
  if (load.items.length > 0) yield load;
}

function emptyLoad(): Load {
  return { items: [], keys: [], attachments: [], bytes: 0 };
}

async function sealLoad(context: SiteContext, service: Service, load: Load): Promise<SealedEnvelope> {
  const header: EnvelopeHeader = {
    version: 1,
    id: makeUuid<EnvelopeId>(),
    site: context.id,
    service,
    keyId: context.archiveKey.id,
    items: load.items.length,
    createdAt: context.clock.now().toISOString(),
  };
  // Put together from the items' own texts: the JSON of EnvelopeContent, without a second serialisation.
  const keys = JSON.stringify(Object.fromEntries(load.keys));
  const content = `{"version":1,"items":[${load.items.join(',')}],"attachmentKeys":${keys}}`;
  const sealed = await seal({
    publicKey: context.archiveKey.publicKey,
    info: envelopeSealInfo,
    aad: envelopeHeaderBytes(header),
    plaintext: await compress(Buffer.from(content)),
  });
  return { header, sealed, attachments: load.attachments };
}
