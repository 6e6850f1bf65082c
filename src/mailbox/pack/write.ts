import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Clock } from '#core/clock.ts';
import { makeUuid, type PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { sealKeyFile, slotLength } from '#mailbox/keyfile/keyFile.ts';
import { currentDictionary } from '#mailbox/pack/dictionary.ts';
import { type EncodedPack, encodePack } from '#mailbox/pack/encodePack.ts';
import { broken, type PackHeader } from '#mailbox/pack/format.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import type { PackRecord, WrittenPack } from '#mailbox/pack/record.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** What packs are written to and read with. */
export interface PackDeps {
  readonly packs: BlobStore;
  /** Never a container with versions or WORM: destroyed keys have to be gone. */
  readonly keyFiles: BlobStore;
  readonly keyring: Keyring;
}

/** Encoded while the key file is being synced; the rest is encoded as the blob store takes it. */
const ahead = 2 * 1_048_576;

/**
 * Writes one pack. When the promise resolves, key file and pack are durable; nothing else knows of them yet.
 *
 * The key file comes first: after a crash in between it is a harmless leftover, while a pack without its keys would be
 * unreadable for ever, could not be removed from a WORM container, and would look like an attack.
 *
 * @param records at least one; in memory already, so the caller keeps a batch to about 1,000 records and 64 MiB
 */
export async function writePack(
  records: readonly PackRecord[],
  deps: PackDeps & { readonly clock: Clock },
): Promise<WrittenPack> {
  const createdAt = deps.clock.now();
  const packId = makeUuid<PackId>(createdAt.getTime());
  const header: PackHeader = { packId, dictionary: currentDictionary, createdAt };
  const slots = randomBytes(records.length * slotLength);
  const keysDurable = deps.keyFiles.put(keyFileName(packId), sealKeyFile(packId, slots, deps.keyring));
  const encoded = await putPack(
    packName(packId),
    encodePack(header, records, slots),
    deps.packs,
    keysDurable,
  );
  slots.fill(0);
  return describe(header, encoded, deps.keyring.masterId);
}

async function putPack(
  name: string,
  pieces: Generator<Buffer, EncodedPack>,
  packs: BlobStore,
  keysDurable: Promise<void>,
): Promise<EncodedPack> {
  // Awaited below; until then a failure of the encoder must not leave its rejection unhandled.
  keysDurable.catch(() => undefined);
  const first: Buffer[] = [];
  let made = 0;
  let step = pieces.next();
  for (; !step.done && made < ahead; step = pieces.next()) {
    first.push(step.value);
    made += step.value.length;
  }
  await keysDurable;
  if (step.done) {
    await packs.put(name, Buffer.concat(first));
    return step.value;
  }
  const next = step.value;
  const outcome: { encoded?: EncodedPack } = {};
  const all = function* (): Generator<Buffer> {
    yield* first;
    yield next;
    outcome.encoded = yield* pieces;
  };
  await packs.put(name, Readable.from(all(), { objectMode: false }));
  if (outcome.encoded === undefined) throw broken(say`was not taken whole by the blob store`);
  return outcome.encoded;
}

/** The pack as the ledger and the database know it. */
export function describe(header: PackHeader, encoded: EncodedPack, keyId: string): WrittenPack {
  const { packId, createdAt } = header;
  const records = encoded.rows.map((row, index) => ({
    ...row,
    packId,
    index,
    leaf: row.leaf.toString('hex'),
  }));
  return {
    packId,
    createdAt,
    count: records.length,
    merkleRoot: encoded.root.toString('hex'),
    fileSha256: encoded.fileSha256,
    size: encoded.size,
    keyId,
    records,
  };
}
