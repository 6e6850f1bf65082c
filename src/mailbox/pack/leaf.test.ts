import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leafParts, recordLeaf, slottedHash } from '#mailbox/pack/leaf.ts';
import type { PackMail } from '#mailbox/pack/record.ts';
import { recordBody } from '#mailbox/pack/recordBody.ts';
import { makeEntriesRecord, makeItemRecord } from '../../../test/support/packRecords.ts';

const keyBytes = Buffer.alloc(32, 7);
const key = createSecretKey(keyBytes);
const salt = createHmac('sha256', keyBytes).update('holdfast leaf salt 1').digest();
const sha256 = (...parts: (Uint8Array | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const id = (itemId: string) => Buffer.from(itemId, 'base64url');
const u64 = (value: number) => Buffer.from(value.toString(16).padStart(16, '0'), 'hex');

describe('the leaf of a record', () => {
  test('is the hash that docs/formats/pack.md describes', () => {
    const record = makeItemRecord('one');
    const [mail] = record.mail.segments;
    if (mail?.kind !== 'bytes') throw new Error('a mail of bytes');
    const expected = sha256(
      Buffer.of(0),
      salt,
      Buffer.of(1),
      id(record.itemId),
      Buffer.of(1),
      sha256(mail.bytes),
      sha256(JSON.stringify(record.item)),
      sha256(JSON.stringify(record.entries)),
    );
    expect(recordLeaf('item', id(record.itemId), leafParts(key, 'item', recordBody(record)))).toEqual(
      expected,
    );
  });

  test('of later entries has no mail and no item', () => {
    const record = makeEntriesRecord('one');
    const zeros = Buffer.alloc(32);
    const entries = sha256(JSON.stringify(record.entries));
    const expected = sha256(
      Buffer.of(0),
      salt,
      Buffer.of(2),
      id(record.itemId),
      Buffer.of(0),
      zeros,
      zeros,
      entries,
    );
    expect(recordLeaf('entries', id(record.itemId), leafParts(key, 'entries', recordBody(record)))).toEqual(
      expected,
    );
  });

  test('of a mail with a slot needs only size and hash of the attachment', () => {
    const slot = { kind: 'object', size: 300_000, sha256: 'ab'.repeat(32) } as const;
    const segments = [{ kind: 'bytes', bytes: Buffer.from('head') } as const, slot];
    const expected = sha256(
      Buffer.of(0),
      u64(4),
      'head',
      Buffer.of(1),
      u64(300_000),
      Buffer.from(slot.sha256, 'hex'),
    );
    expect(slottedHash(segments)).toEqual(expected);
  });

  test('does not depend on how the writer cut the bytes', () => {
    const whole = makeItemRecord('one');
    const [mail] = whole.mail.segments;
    if (mail?.kind !== 'bytes') throw new Error('a mail of bytes');
    const cut: PackMail = {
      formatVersion: 1,
      segments: [0, 0, 5, 9, mail.bytes.length].map((start, index, all) => ({
        kind: 'bytes',
        bytes: mail.bytes.subarray(start, all[index + 1] ?? mail.bytes.length),
      })),
    };
    expect(recordBody({ ...whole, mail: cut })).toEqual(recordBody(whole));
  });

  test('tells nothing without the key: the same record under two keys has two leaves', () => {
    const body = recordBody(makeItemRecord('one'));
    const other = createSecretKey(Buffer.alloc(32, 8));
    const itemId = Buffer.alloc(32);
    expect(recordLeaf('item', itemId, leafParts(key, 'item', body))).not.toEqual(
      recordLeaf('item', itemId, leafParts(other, 'item', body)),
    );
  });
});
