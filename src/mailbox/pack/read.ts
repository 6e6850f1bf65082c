import { createHash, type KeyObject } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { type KeyFile, slotKey } from '#mailbox/keyfile/keyFile.ts';
import { readKeyFile } from '#mailbox/keyfile/readKeyFile.ts';
import { type CheckedPack, checkPack } from '#mailbox/pack/check.ts';
import { decodeHeader, headerLength } from '#mailbox/pack/format.ts';
import { type PackLayout, readLayout, readRange } from '#mailbox/pack/layout.ts';
import { packName } from '#mailbox/pack/names.ts';
import { type OpenedRecord, openRecord } from '#mailbox/pack/openRecord.ts';
import type { PackRecord, RecordLocation, WrittenPack, WrittenRecord } from '#mailbox/pack/record.ts';
import { cutSlices } from '#mailbox/pack/slices.ts';
import type { PackDeps } from '#mailbox/pack/write.ts';

/** A record met while reading a whole pack; `record` is undefined where its key was destroyed. */
export interface FoundRecord extends WrittenRecord {
  readonly record: PackRecord | undefined;
}

/** One pack, opened: header, footer and key file are read. Short-lived: keys destroyed meanwhile stay in it. */
export interface PackReader {
  readonly packId: PackId;
  readonly createdAt: Date;
  readonly count: number;
  /** As the footer says; ids and leaves stand there for destroyed records too. */
  readonly records: readonly WrittenRecord[];
  /** What `writePack` returned when the pack was made; reads the whole file for its hash. */
  written(): Promise<WrittenPack>;
  /** @throws Failure `item-shredded`, `pack-broken`; RangeError for a record that is not there */
  read(index: number): Promise<PackRecord>;
  /** The same with the bytes and hashes that its leaf is made of. */
  open(index: number): Promise<OpenedRecord>;
  /** All records in order, in one pass over the file; holds one record at a time. */
  all(): AsyncGenerator<FoundRecord>;
  /** Every byte of the pack against its hashes. */
  check(): Promise<CheckedPack>;
}

/** @throws Failure `blob-missing`, `pack-broken`, `key-file-broken`, `key-wrong` */
export async function openPack(packId: PackId, deps: PackDeps): Promise<PackReader> {
  const [layout, keyFile] = await Promise.all([
    readLayout(packId, deps.packs),
    readKeyFile(packId, deps.keyFiles, deps.keyring),
  ]);
  const records = layout.rows.map((row, index) => ({
    ...row,
    packId,
    index,
    leaf: row.leaf.toString('hex'),
  }));
  const open = async (index: number): Promise<OpenedRecord> => {
    const location = records[index];
    if (location === undefined) throw new RangeError(`record ${index} of ${records.length}`);
    const sealed = await readSealed(location, deps);
    return openRecord(location, sealed, presentKey(keyFile, location), layout.dictionary);
  };
  return {
    packId,
    createdAt: layout.createdAt,
    count: records.length,
    records,
    written: () => describeStored(layout, keyFile, deps, records),
    open,
    read: async (index) => (await open(index)).record(),
    all: () => readAll(layout, keyFile, deps, records),
    check: () => checkPack(packId, deps),
  };
}

/**
 * One record by its location, without the footer: two ranges and the key file.
 * @throws Failure `item-shredded`, `blob-missing`, `pack-broken`, `key-file-broken`
 */
export async function readRecord(location: RecordLocation, deps: PackDeps): Promise<PackRecord> {
  const [keyFile, header, sealed] = await Promise.all([
    readKeyFile(location.packId, deps.keyFiles, deps.keyring),
    readRange(deps.packs, packName(location.packId), 0, headerLength),
    readSealed(location, deps),
  ]);
  const { dictionary } = decodeHeader(header);
  return openRecord(location, sealed, presentKey(keyFile, location), dictionary).record();
}

function readSealed(location: RecordLocation, deps: PackDeps): Promise<Buffer> {
  const { packId, offset, length } = location;
  return readRange(deps.packs, packName(packId), offset, offset + length);
}

function presentKey(keyFile: KeyFile, location: RecordLocation): KeyObject {
  const key = slotKey(keyFile, location.index);
  if (key !== undefined) return key;
  throw new Failure(
    'item-shredded',
    say`The key of item ${location.itemId} was destroyed; its content cannot be read any more.`,
    say`Nothing brings it back; the certificate of disposition says when and why.`,
    { details: { item: location.itemId, pack: location.packId } },
  );
}

async function* readAll(
  layout: PackLayout,
  keyFile: KeyFile,
  deps: PackDeps,
  records: readonly WrittenRecord[],
): AsyncGenerator<FoundRecord> {
  const range = { start: headerLength, end: layout.footerAt };
  const stream = await deps.packs.open(packName(layout.packId), range);
  let index = 0;
  for await (const sealed of cutSlices(
    stream,
    layout.rows.map((row) => row.length),
  )) {
    const location = records[index];
    if (location === undefined) return;
    const key = slotKey(keyFile, index);
    const record = key && openRecord(location, sealed, key, layout.dictionary).record();
    yield { ...location, record };
    index += 1;
  }
}

async function describeStored(
  layout: PackLayout,
  keyFile: KeyFile,
  deps: PackDeps,
  records: readonly WrittenRecord[],
): Promise<WrittenPack> {
  const digest = createHash('sha256');
  for await (const chunk of await deps.packs.open(packName(layout.packId))) digest.update(chunk);
  return {
    packId: layout.packId,
    createdAt: layout.createdAt,
    count: records.length,
    merkleRoot: layout.root.toString('hex'),
    fileSha256: digest.digest('hex'),
    size: layout.size,
    keyId: keyFile.masterId,
    records,
  };
}
