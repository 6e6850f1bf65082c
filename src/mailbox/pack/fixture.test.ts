import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { checkItemProof } from '#mailbox/ledger/checkProof.ts';
import { decodeLedgerFile, encodeLedgerFile } from '#mailbox/ledger/ledgerFile.ts';
import { ledgerLeafHash } from '#mailbox/ledger/ledgerLeaf.ts';
import { merkleRoot } from '#mailbox/ledger/merkle.ts';
import { isSignedBy, parseHeads } from '#mailbox/ledger/signedHead.ts';
import { packedMailBytes } from '#mailbox/objects/mailBytes.ts';
import { objectName, openContent } from '#mailbox/objects/objectContent.ts';
import { dictionaries } from '#mailbox/pack/dictionary.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import { openPacks, type Packs } from '#mailbox/pack/packs.ts';
import { openKeyring } from '#store/keys/keyring.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';

/** What was archived once has to be readable for ever: these files were made with version 1 of every format. */
const folder = join(import.meta.dirname, '../../../fixtures/formats/v1');
const read = (name: string) => readFile(join(folder, name));
const json = async (name: string) => JSON.parse((await read(name)).toString());
const expected = await json('expected.json');
const publicKey = Buffer.from(expected.publicKey, 'base64url');
const objects = memoryBlobs();
let archive: Packs;

beforeAll(async () => {
  await using keys = await temporaryFolder();
  const master = createHash('sha256').update(expected.keyLabel).digest('base64url');
  await mkdir(join(keys.path, 'ring'));
  await writeFile(join(keys.path, 'ring/master.key'), `holdfast-master-1 ${master}\n`);
  const keyring = await openKeyring({ folder: join(keys.path, 'ring'), create: true });
  const [packs, keyFiles] = [memoryBlobs(), memoryBlobs()];
  packs.objects.set(packName(expected.packId), await read('pack.hfpk'));
  keyFiles.objects.set(keyFileName(expected.packId), await read('pack.hfkf'));
  objects.objects.set(objectName(expected.objectId), await read('object.hfch'));
  archive = openPacks({ packs, keyFiles, keyring, clock: systemClock });
});

describe('files of version 1', () => {
  test('the pack and its key file give the records that were written', async () => {
    const reader = await archive.open(expected.packId);
    const written = await reader.written();
    expect(written).toMatchObject({ ...expected.written, createdAt: new Date(expected.written.createdAt) });
    expect(written.keyId).toBe(expected.masterId);
    for (const [index, known] of expected.records.entries()) {
      const { kind, itemId, offset, length, leaf } = known;
      expect(reader.records[index]).toMatchObject({ kind, itemId, offset, length, leaf });
      if (known.shredded) {
        await expect(reader.read(index)).rejects.toSatisfy((error) => isFailure(error, 'item-shredded'));
        continue;
      }
      const record = await reader.read(index);
      expect(record.entries).toEqual(known.entries);
      if (record.kind === 'item') expect(record.item).toEqual(known.item);
    }
    const { findings, good, shredded } = await reader.check();
    expect({ findings, good, shredded }).toEqual({ findings: [], good: 3, shredded: 1 });
  });

  test('the mails come out byte for byte, the attachment from its object', async () => {
    const reader = await archive.open(expected.packId);
    for (const index of [0, 1]) {
      const record = await reader.read(index);
      if (record.kind !== 'item') throw new Error('an item');
      const open = (slot: { objectId: string; key: Uint8Array }) => openContent(objects, slot);
      const mail = Buffer.concat(await Array.fromAsync(packedMailBytes(record.mail, { open })));
      expect(mail.equals(await read(`mail-${index}.eml`))).toBe(true);
      for (const segment of record.mail.segments) {
        if (segment.kind === 'bytes') continue;
        const { id, size, sha256 } = expected.attachment;
        expect(segment).toMatchObject({ attachmentId: id, size, sha256, objectId: expected.objectId });
        const content = await buffer(await open(segment));
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      }
    }
  });

  test('the ledger files and heads hold together, and are written today as they were then', async () => {
    const files = await Promise.all([0, 1, 2].map((index) => read(`ledger-${index}.json`)));
    const heads = parseHeads((await read('heads.jsonl')).toString());
    const leaves: Buffer[] = [];
    for (const [index, bytes] of files.entries()) {
      const file = decodeLedgerFile(index, bytes);
      expect(encodeLedgerFile(index, file.leaf, file.head)).toEqual(bytes);
      leaves.push(ledgerLeafHash(file.leaf));
      expect(file.head).toEqual(heads[index]);
      expect(file.head.root).toBe(merkleRoot(leaves).toString('hex'));
      expect(isSignedBy(file.head, publicKey)).toBe(true);
    }
    const {
      packId,
      count,
      merkleRoot: root,
      fileSha256,
      size,
    } = await archive.open(expected.packId).then((reader) => reader.written());
    expect(decodeLedgerFile(1, files[1] ?? Buffer.alloc(0)).leaf).toMatchObject({
      packId,
      count,
      merkleRoot: root,
      fileSha256,
      size,
    });
  });

  test('the item proofs prove their mails', async () => {
    for (const index of [0, 1]) {
      const proof = await json(`proof-${index}.json`);
      const mail = await read(`mail-${index}.eml`);
      expect(checkItemProof(proof, mail, publicKey)).toEqual([]);
      const other = Buffer.from(mail);
      other[other.length - 100] = (other[other.length - 100] ?? 0) ^ 1;
      expect(checkItemProof(proof, other, publicKey)).toEqual(['The mail is not the one of the proof.']);
    }
  });

  test('the dictionary is a copy of ours', async () => {
    expect(dictionaries[1].equals(await read('dictionary1.bin'))).toBe(true);
  });
});
