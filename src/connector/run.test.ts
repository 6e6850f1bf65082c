import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { alice, bob, carol, message, outsider } from '../../test/support/connector/items.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
});
afterEach(async () => {
  await house.close();
});

const run = async () => inEnglish(await house.connectors.run('Chats', { actor: operator }));
const entries = (address: string) => [...(house.target.mailboxes.get(address)?.keys() ?? [])];
async function log() {
  const rows = [];
  for await (const row of await house.connectors.log('Chats')) rows.push(inEnglish(row));
  return rows;
}

describe('a run', () => {
  test('puts each item into the mailbox of every participant that maps, once', async () => {
    const first = [
      message(1, { from: alice, to: bob }),
      message(2, { from: alice }),
      message(3, { from: bob }),
    ];
    await house.site.add(first);
    await house.site.add([message(4, { from: outsider, to: alice })]);
    await house.createConnector();
    const report = await run();
    expect(report).toMatchObject({
      connector: 'Chats',
      state: 'completed',
      pulled: 4,
      imported: 4,
      duplicates: 0,
      notImported: 0,
      rejected: 0,
      excluded: 0,
      deliveriesMissing: 0,
      deliveries: { archive: { done: 5, pending: 0, failed: 0 } },
      reconciled: true,
      warnings: [],
      window: { from: null, to: '2026-03-02T12:00:00.000Z' },
    });
    expect(entries('alice@corp.example')).toHaveLength(3);
    expect(entries('bob@corp.example')).toHaveLength(2);
    expect([...(house.target.mailboxes.get('alice@corp.example')?.values() ?? [])][0]?.folder).toBe(
      'WhatsApp Archiver',
    );
    expect(house.site.acknowledged.at(-1)).toBe(2n);
    expect((await house.connectors.get('Chats')).cursor).toBe('2');
    expect(await log()).toEqual([
      {
        item: first[0]?.id,
        kind: 'message',
        sent: first[0]?.occurredAt,
        outcome: 'imported',
        reason: null,
        mailboxes: ['alice@corp.example', 'bob@corp.example'],
        deliveries: [],
      },
      {
        item: first[1]?.id,
        kind: 'message',
        sent: first[1]?.occurredAt,
        outcome: 'imported',
        reason: null,
        mailboxes: ['alice@corp.example'],
        deliveries: [],
      },
      {
        item: first[2]?.id,
        kind: 'message',
        sent: first[2]?.occurredAt,
        outcome: 'imported',
        reason: null,
        mailboxes: ['bob@corp.example'],
        deliveries: [],
      },
      expect.objectContaining({ outcome: 'imported', mailboxes: ['alice@corp.example'] }),
    ]);
  });

  test('takes only what is new, and covers the time since the run before', async () => {
    await house.site.add([message(1)]);
    await house.createConnector();
    await run();
    house.clock.set(new Date('2026-03-03T12:00:00.000Z'));
    await house.site.add([message(2)]);
    const report = await run();
    expect(report).toMatchObject({
      pulled: 1,
      imported: 1,
      window: { from: '2026-03-02T12:00:00.000Z', to: '2026-03-03T12:00:00.000Z' },
    });
    expect(await run()).toMatchObject({ pulled: 0, state: 'completed', reconciled: true });
    expect(entries('alice@corp.example')).toHaveLength(2);
  });

  test('counts the same message of a second phone as a duplicate and keeps it as an observation', async () => {
    const item = message(1, { from: alice, to: bob });
    const again = {
      ...item,
      account: { id: bob.nativeId, userEmail: 'bob@corp.example' },
      capturedAt: '2026-03-02T09:30:00.000Z',
    };
    await house.site.add([item, again]);
    await house.createConnector();
    expect(await run()).toMatchObject({ pulled: 2, imported: 1, duplicates: 1, reconciled: true });
    await house.site.add([again]);
    expect(await run()).toMatchObject({ pulled: 1, imported: 0, duplicates: 1, reconciled: true });
    expect([...house.observations.values()].map(({ itemId, account }) => [itemId, account.id])).toEqual([
      [item.id, bob.nativeId],
      [item.id, bob.nativeId],
    ]);
    expect(entries('alice@corp.example')).toEqual([item.id]);
  });

  test('quarantines what nobody maps, and counts the registered user who misses it', async () => {
    const nobody = message(1, { from: carol });
    const partly = message(2, { from: carol, to: alice });
    await house.site.add([nobody, partly]);
    await house.createConnector();
    const report = await run();
    expect(report).toMatchObject({
      state: 'completed-with-warnings',
      imported: 1,
      notImported: 1,
      deliveriesMissing: 2,
      reconciled: true,
    });
    expect(entries('quarantine')).toEqual([nobody.id]);
    expect(house.target.mailboxes.get('quarantine')?.get(nobody.id)?.quarantine?.reason).toBe('nobody-maps');
    expect((await log())[0]).toMatchObject({ outcome: 'notImported', reason: 'nobody-maps', mailboxes: [] });
    expect(entries('alice@corp.example')).toEqual([partly.id]);
  });

  test('keeps an item that is not valid as it came, with the reason, and takes the others', async () => {
    const bad = { ...message(2), occurredAt: 'yesterday', secretField: 'kept' };
    await house.site.add([message(1), bad, { nonsense: true }, message(3)]);
    await house.createConnector();
    expect(await run()).toMatchObject({ pulled: 4, imported: 2, rejected: 2, reconciled: true });
    const rejected = (await log()).filter(({ outcome }) => outcome === 'rejected');
    expect(rejected[0]?.reason).toContain('occurredAt');
    const kept = rejected.map(({ item }) => JSON.parse(house.target.items.get(item)?.raw?.data ?? ''));
    expect(kept).toEqual([bad, { nonsense: true }]);
    expect(entries('quarantine')).toHaveLength(2);
  });

  test('leaves out the kinds that the settings exclude', async () => {
    const receipt = message(2, {
      kind: 'receipt',
      receipts: [{ participant: bob, action: 'read', at: '2026-03-02T09:00:09.000Z' }],
    });
    await house.site.add([message(1), receipt]);
    await house.createConnector({ settings: { excludedKinds: ['receipt'] } });
    expect(await run()).toMatchObject({ pulled: 2, imported: 1, excluded: 1, reconciled: true });
    expect((await log())[1]).toMatchObject({ outcome: 'excluded', reason: 'kind:receipt' });
    expect(house.target.items.has(receipt.id)).toBe(false);
  });

  test('brings attachments, whole and checked, and needs the site no more after acknowledging', async () => {
    const content = Buffer.from('%PDF of three pages');
    const key = await house.site.attach('attachment-1', content);
    const { createHash } = await import('node:crypto');
    const attachment = {
      id: 'attachment-1',
      fileName: 'offer.pdf',
      mimeType: 'application/pdf',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      kind: 'document',
      status: 'available',
    };
    const item = { ...message(1), attachments: [attachment] };
    const lost = { ...message(2), attachments: [{ ...attachment, id: 'attachment-2' }] };
    await house.site.add([item, lost], { attachmentKeys: { 'attachment-1': key } });
    await house.createConnector();
    expect(await run()).toMatchObject({ imported: 1, rejected: 1, reconciled: true });
    expect(house.target.mails.get(item.id)?.toString()).toContain(content.toString('base64'));
    expect((await log())[1]).toMatchObject({
      outcome: 'rejected',
      reason: expect.stringContaining('attachment-missing'),
    });
  });

  test('cuts batches and keeps the order over many small envelopes', async () => {
    for (let envelope = 0; envelope < 30; envelope += 1)
      await house.site.add(Array.from({ length: 70 }, (_, index) => message(envelope * 70 + index)));
    await house.createConnector();
    expect(await run()).toMatchObject({ pulled: 2_100, imported: 2_100, reconciled: true });
    expect(Math.max(...house.target.batches)).toBeLessThanOrEqual(1_000);
    expect(house.target.batches.length).toBeLessThan(30);
    const rows = await log();
    expect(rows.map(({ item }) => item)).toEqual([...house.target.items.keys()]);
    expect(rows).toHaveLength(2_100);
  });

  test('of two at once the second is told that the first is at work', async () => {
    await house.site.add([message(1)]);
    await house.createConnector();
    const both = await Promise.allSettled([run(), run()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'lock-held' } });
  });

  test('of a paused connector does not start', async () => {
    await house.createConnector();
    await house.connectors.pause('chats', { actor: operator });
    await expect(run()).rejects.toMatchObject({ code: 'connector-paused' });
    await house.connectors.resume('CHATS', { actor: operator });
    await expect(run()).resolves.toMatchObject({ state: 'completed' });
  });

  test('tells the trail how it ended, by whom, without a word of content', async () => {
    await house.site.add([message(1)]);
    await house.createConnector();
    await run();
    const ended = (await house.trail.list({ action: 'run.end' }))[0];
    expect(ended).toMatchObject({
      actor: 'operator:ann@corp.example',
      details: { imported: 1, state: 'completed' },
    });
  });
});
