import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { checkItemProof } from '#mailbox/ledger/checkProof.ts';
import { proveItem } from '#mailbox/ledger/proof.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { ledgerHouse } from '../../../test/support/ledgerHouse.ts';
import { makeItemRecord } from '../../../test/support/packRecords.ts';

const house = ledgerHouse();

describe('a proof', () => {
  test('of an item holds for its exact mail and for nothing else', async () => {
    for (const label of ['one', 'two', 'three', 'four', 'five']) await house.append(label);
    for await (const { packId } of house.ledger.leaves()) {
      const reader = await house.packs.open(packId);
      for (const index of [0, 1]) {
        const record = await reader.read(index);
        const segment = record.kind === 'item' ? record.mail.segments[0] : undefined;
        if (segment?.kind !== 'bytes') throw new Error('a mail of bytes');
        const proof = JSON.parse(
          JSON.stringify(await proveItem(reader, index, await house.ledger.proof(packId))),
        );
        const { publicKey } = house.keyring.signing;
        expect(checkItemProof(proof, segment.bytes, publicKey)).toEqual([]);
        expect(checkItemProof(proof, Buffer.from(`${segment.bytes} `), publicKey)).toEqual([
          'The mail is not the one of the proof.',
        ]);
        expect(checkItemProof(proof, segment.bytes, (await temporaryKeyring()).signing.publicKey)).toEqual([
          'The head is not signed by this key.',
        ]);
        const moved = { ...proof, pack: { ...proof.pack, index: proof.pack.index + 1 } };
        expect(checkItemProof(moved, segment.bytes, publicKey)).toContain(
          'The pack is not in the ledger of the head.',
        );
        const other = { ...proof, record: { ...proof.record, itemHash: '0'.repeat(64) } };
        expect(checkItemProof(other, segment.bytes, publicKey)).toEqual(['The record is not in the pack.']);
      }
    }
  });

  test('is refused for a pack without a leaf', async () => {
    const stray = await house.packs.write([makeItemRecord('stray')]);
    await expect(house.ledger.proof(stray.packId)).rejects.toSatisfy((error) =>
      isFailure(error, 'not-found'),
    );
  });
});
