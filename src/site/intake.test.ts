import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Envelope, envelopeChainStart, envelopeHash, envelopeLimits } from '#core/envelope.ts';
import { isFailure } from '#core/failure.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { openSite } from '#site/site.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { openChunks } from '#store/chunks.ts';
import {
  alicePhone,
  attachmentOf,
  bobPhone,
  captured,
  drafts,
  exportOf,
  message,
  openAll,
  openTestSite,
  outsiderPhone,
  person,
  type TestSite,
} from '../../test/site/support.ts';

let bench: TestSite;
beforeAll(async () => {
  bench = await openTestSite();
  await bench.site.addUser({ email: 'alice@corp.example', displayName: 'Alice Chen', phones: [alicePhone] });
  await bench.site.addUser({ email: 'bob@corp.example', phones: [bobPhone], from: '2026-05-04T09:00:00Z' });
});
afterAll(() => bench.close());

/** What came since `before`. */
async function itemsAfter(before: number): Promise<Item[]> {
  return (await openAll(bench)).items.slice(before);
}
let before = 0;
beforeEach(async () => {
  before = (await openAll(bench)).items.length;
});

describe('intake', () => {
  test('what goes in stands in the feed, sealed, valid, with everybody resolved at its time', async () => {
    const toOutsider = message('m1', 'The tender closes on Friday.');
    const toBob = message('m2', 'Internal word.', { recipients: [person(bobPhone)] });
    const beforeBob = message('m3', 'Before Bob had it.', {
      recipients: [person(bobPhone)],
      occurredAt: '2026-05-04T08:59:59.999Z',
    });
    const fromOutside = message('m4', 'An answer.', {
      sender: person(outsiderPhone, 'Zelda Outsider'),
      recipients: [person(alicePhone)],
    });
    const result = await bench.site.intake(
      drafts,
      [toOutsider, toBob, beforeBob, fromOutside].map((one) => captured(one)),
    );
    expect(result).toMatchObject({
      captured: 4,
      added: 4,
      alreadyKnown: 0,
      excluded: 0,
      envelopes: 1,
      problems: [],
    });
    const items = await itemsAfter(before);
    for (const item of items) expect(parseItem(item)).toEqual(item);
    expect(items.map(({ direction }) => direction)).toEqual(['out', 'internal', 'out', 'in']);
    expect(items[0]?.sender).toMatchObject({
      email: 'alice@corp.example',
      displayName: 'Alice Chen',
      internal: true,
    });
    expect(items[0]?.recipients[0]).toMatchObject({ internal: false, displayName: 'Zelda Outsider' });
    expect(items[1]?.recipients[0]).toMatchObject({ internal: true, email: 'bob@corp.example' });
    expect(items[2]?.recipients[0]?.internal).toBe(false);
    expect(items[0]?.account.userEmail).toBe('alice@corp.example');
  });

  test('what a capture claims about who is internal is not believed', async () => {
    const liar = { ...person(outsiderPhone), internal: true, email: 'boss@corp.example' };
    await bench.site.intake(drafts, [captured(message('m5', 'hello', { recipients: [liar] }))]);
    const [item] = await itemsAfter(before);
    expect(item?.recipients[0]).toMatchObject({ internal: false });
    expect(item?.recipients[0]?.email).toBeUndefined();
    expect(item?.direction).toBe('out');
  });

  test('an invalid event is kept as a gap with all that came, and reported', async () => {
    const broken = message('m6', 'broken', { occurredAt: 'yesterday' });
    const good = message('m7', 'good');
    const result = await bench.site.intake(drafts, [captured(broken), captured(good)]);
    const [gap, item] = await itemsAfter(before);
    expect(result.problems).toEqual([
      { index: 0, itemId: gap?.id, message: expect.stringContaining('occurredAt') },
    ]);
    expect(gap).toMatchObject({ kind: 'gap', account: { userEmail: 'alice@corp.example' } });
    expect(gap?.raw?.data).toContain('broken');
    expect(item?.nativeId).toBe('m7');
  });

  test('envelopes are cut at 1,000 items and 1 MiB; a larger item travels alone', async () => {
    const many = Array.from({ length: 2_100 }, (_, index) => captured(message(`n${index}`, `text ${index}`)));
    const incompressible = (bytes: number): string => randomBytes(bytes).toString('base64');
    const large = [300_000, 400_000, 3_000_000, 10].map((bytes, index) =>
      captured(message(`l${index}`, incompressible(bytes))),
    );
    const { envelopes: known } = await openAll(bench);
    await bench.site.intake(drafts, [...many, ...large]);
    const { envelopes, items } = await openAll(bench);
    const added = envelopes.slice(known.length);
    expect(added.map((envelope) => envelope.items)).toEqual([1_000, 1_000, 102, 1, 1]);
    for (const envelope of added.filter((_, index) => index !== 3)) {
      expect(envelope.sealed.length).toBeLessThanOrEqual(envelopeLimits.bytes);
    }
    expect(items.slice(before).map((item) => item.nativeId)).toEqual([
      ...many.map(({ native }) => native.nativeId),
      ...large.map(({ native }) => native.nativeId),
    ]);
  });

  test('positions have no holes and the chain holds, whoever writes at once', async () => {
    const other = await openSite(bench.options);
    const batches = Array.from({ length: 40 }, (_, index) => [
      captured(message(`c${index}`, `concurrent ${index}`)),
    ]);
    await Promise.all(
      batches.map((batch, index) => (index % 2 === 0 ? bench.site : other).intake(drafts, batch)),
    );
    const { envelopes, items } = await openAll(bench);
    expectChain(envelopes);
    expect(new Set(items.slice(before).map((item) => item.nativeId)).size).toBe(40);
    await other.close();
  });

  test('attachments are sealed under keys that only the envelope has', async () => {
    const content = randomBytes(2_500_000);
    const draft = message('a1', 'see photo', { attachments: [attachmentOf('native-1', content)] });
    await bench.site.intake(drafts, [captured(draft, { 'native-1': content })]);
    await bench.site.intake(drafts, [captured(draft, { 'native-1': content })]);
    const [one, again] = await itemsAfter(before);
    const id = one?.attachments[0]?.id ?? '';
    expect(one?.id).toBe(again?.id);
    expect(again?.attachments[0]?.id).not.toBe(id);
    const { keys } = await openAll(bench);
    const attachment = await bench.site.openAttachment(id, { kind: 'account', name: 'reader' });
    const sealed = await collect(await attachment.open());
    expect(createHash('sha256').update(sealed).digest('hex')).toBe(attachment.sha256);
    expect(sealed.length).toBe(attachment.size);
    const plain = Readable.from([sealed]).pipe(openChunks(Buffer.from(keys[id] ?? '', 'base64url'), id));
    expect((await collect(plain)).equals(content)).toBe(true);
  });

  test('an attachment whose content did not come is marked failed', async () => {
    const draft = message('a2', 'lost photo', { attachments: [attachmentOf('native-2', Buffer.from('x'))] });
    await bench.site.intake(drafts, [captured(draft)]);
    expect((await itemsAfter(before))[0]?.attachments[0]).toMatchObject({ status: 'failed', id: 'native-2' });
  });

  test('content that is not what the event says is refused, and nothing of the batch is taken', async () => {
    const draft = message('a3', 'changed', {
      attachments: [attachmentOf('native-3', Buffer.from('promised'))],
    });
    const batch = [
      captured(message('a4', 'beside')),
      captured(draft, { 'native-3': Buffer.from('delivered') }),
    ];
    await expect(bench.site.intake(drafts, batch)).rejects.toSatisfy((error) =>
      isFailure(error, 'blob-broken'),
    );
    expect(await itemsAfter(before)).toEqual([]);
  });

  test('a call recording follows its attachment', async () => {
    const content = Buffer.from('ring ring');
    const draft = message('a5', '', {
      kind: 'call',
      call: { media: 'voice', group: false, outcome: 'answered', recording: 'rec-1' as AttachmentId },
      attachments: [attachmentOf('rec-1', content, { kind: 'audio', mimeType: 'audio/ogg' })],
    });
    await bench.site.intake(drafts, [captured(draft, { 'rec-1': content })]);
    const [item] = await itemsAfter(before);
    expect(item?.call?.recording).toBe(item?.attachments[0]?.id);
    expect(item?.call?.recording).not.toBe('rec-1');
  });

  test('a crash between attachments and commit loses nothing and doubles nothing', async () => {
    const content = randomBytes(5_000);
    const batch = () => [
      captured(message('k1', 'kept safe', { attachments: [attachmentOf('k', content)] }), { k: content }),
      ...exportOf(['07:00 Alice the first line of it', '07:01 Bob the second line of it'], 'Crash Test'),
    ];
    // The process dies after the blobs and before the commit: the writer never comes to it.
    await bench.database.pool.query('alter table site.envelope rename to envelope_gone');
    await expect(bench.site.intake(drafts, batch())).rejects.toThrow();
    await bench.database.pool.query('alter table site.envelope_gone rename to envelope');
    expect(await itemsAfter(before)).toEqual([]);
    const orphans = await names(bench.blobs);

    const restarted = await openSite(bench.options);
    await restarted.intake(drafts, batch());
    const result = await restarted.intake(drafts, batch().slice(1));
    expect(result).toMatchObject({ added: 0, alreadyKnown: 2 });
    const items = await itemsAfter(before);
    expect(items.map((item) => item.content?.text)).toEqual([
      'kept safe',
      'the first line of it',
      'the second line of it',
    ]);
    // What the crash left goes once no intake can still be using it.
    bench.clock.set(new Date(bench.clock.now().getTime() + 2 * 3_600_000));
    await restarted.cleanUp();
    const kept = await names(bench.blobs);
    expect(kept).toContain(items[0]?.attachments[0]?.id);
    expect(orphans.filter((name) => kept.includes(name)).length).toBeLessThan(orphans.length);
    const { rows } = await bench.database.pool.query('select count(*)::int as count from site.attachment');
    expect(kept.length).toBe(rows[0]?.count);
    await restarted.close();
  });

  test('attachments that were cleaned up in mid-intake stop the commit', async () => {
    const content = Buffer.from('slow upload');
    const slow: BlobStore = {
      ...bench.blobs,
      put: async (name, body, options) => {
        await bench.blobs.put(name, body, options);
        await bench.database.pool.query('delete from site.loose_attachment');
      },
    };
    const site = await openSite({ ...bench.options, blobs: slow });
    const draft = message('k2', 'slow', { attachments: [attachmentOf('s', content)] });
    await expect(site.intake(drafts, [captured(draft, { s: content })])).rejects.toSatisfy((error) =>
      isFailure(error, 'blob-missing'),
    );
    expect(await itemsAfter(before)).toEqual([]);
    await site.close();
  });
});

function expectChain(envelopes: readonly Envelope[]): void {
  let previous = envelopeChainStart;
  for (const [index, envelope] of envelopes.entries()) {
    const { hash, ...rest } = envelope;
    expect(envelope.position).toBe(BigInt(index + 1));
    expect(envelope.previous).toBe(previous);
    expect(envelopeHash(rest)).toBe(hash);
    previous = hash;
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

async function names(blobs: BlobStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of blobs.list()) found.push(name);
  return found;
}
