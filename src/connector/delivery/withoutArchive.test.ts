import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { operator } from '../../../test/support/connector/house.ts';
import { bob, message } from '../../../test/support/connector/items.ts';
import { type QueueHouse, queueHouse } from '../../../test/support/connector/queueHouse.ts';
import { type OutsideServer, outsideServer } from '../../../test/support/targets/outsideServer.ts';

const both = ['alice@corp.example', 'bob@corp.example'];
const items = [1, 2, 3].map((number) => message(number, { to: bob }));

let mail: OutsideServer;
let house: QueueHouse;
beforeEach(async () => {
  mail = outsideServer(both, { kind: 'mail' });
  house = await queueHouse([mail]);
  await house.site.add(items);
});
afterEach(async () => {
  await house.outside.close();
  await house.close();
});

const full = new Failure('mailbox-full', say`It is full.`, say`Make room.`);

describe('without a copy in the archive', () => {
  const log = async (run?: string) => Array.fromAsync(await house.outside.log('Chats', run));
  const quarantine = () => [...(house.target.mailboxes.get('quarantine')?.keys() ?? [])].sort();
  const idsOf = (address: string) => mail.mailboxes.get(address)?.toSorted();
  const all = items.map(({ id }) => id).toSorted();

  test('the target gets everything, and the archive nothing', async () => {
    await house.create({ keepInArchive: false });
    expect(await house.run()).toMatchObject({
      state: 'completed',
      imported: 3,
      deliveries: { mail: { done: 6, pending: 0, failed: 0 } },
    });
    expect(house.target.items.size).toBe(0);
    expect(mail.mailboxes.get('bob@corp.example')).toEqual(items.map(({ id }) => id));
    expect(await log()).toMatchObject([
      { deliveries: [{ target: 'mail', mailbox: 'alice@corp.example', state: 'done' }, {}] },
      {},
      {},
    ]);
    expect(await house.outside.targets.get('mail')).toMatchObject({ queue: { done: 6, pending: 0 } });
    await house.outside.workTargets();
    expect(mail.mailboxes.get('bob@corp.example')).toHaveLength(3);
  });

  test('what nobody maps waits in the archive, and is delivered from its bytes when the mailbox was made', async () => {
    mail.mailboxes.clear();
    await house.create({ keepInArchive: false });
    expect(await house.run()).toMatchObject({ imported: 0, notImported: 3, deliveriesMissing: 6 });
    expect(quarantine()).toEqual(all);
    const kept = new Map(house.target.mails);
    mail.mailboxes.set('bob@corp.example', []);
    const partly = await house.outside.redeliver('Chats', { actor: operator });
    expect(partly).toMatchObject({ imported: 3, deliveriesMissing: 3, reconciled: true });
    expect(idsOf('bob@corp.example')).toEqual(all);
    expect(mail.mails).toEqual(kept);
    // Alice misses them still: they stay.
    expect(quarantine()).toEqual(all);
    mail.mailboxes.set('alice@corp.example', []);
    await house.outside.redeliver('Chats', { actor: operator });
    expect([idsOf('alice@corp.example'), idsOf('bob@corp.example')]).toEqual([all, all]);
    expect(quarantine()).toEqual([]);
  });

  test('what one mailbox refuses for good waits; the others get theirs', async () => {
    mail.before = async (mailbox) => (mailbox === 'alice@corp.example' ? full : undefined);
    await house.create({ keepInArchive: false });
    const report = await house.run();
    expect(report).toMatchObject({
      state: 'completed-with-warnings',
      imported: 3,
      deliveriesMissing: 3,
      deliveries: { mail: { done: 3 } },
    });
    expect(idsOf('bob@corp.example')).toEqual(all);
    expect(quarantine()).toEqual(all);
    const open = await house.outside.openDeliveries('Chats', { limit: 10 });
    expect(open.items).toMatchObject([
      { who: 'alice@corp.example', reason: 'mailbox-full' },
      { who: 'alice@corp.example' },
      { who: 'alice@corp.example' },
    ]);
    mail.before = async () => undefined;
    expect(await house.outside.redeliver('Chats', { actor: operator })).toMatchObject({ imported: 3 });
    expect([idsOf('alice@corp.example'), idsOf('bob@corp.example')]).toEqual([all, all]);
    expect((await house.outside.openDeliveries('Chats', { limit: 10 })).items).toEqual([]);
    expect(quarantine()).toEqual([]);
  });

  test('what a mailbox takes without all of its attachments is kept whole', async () => {
    mail.note = 'left out';
    await house.create({ keepInArchive: false });
    expect(await house.run()).toMatchObject({ imported: 3, deliveriesMissing: 0, reconciled: true });
    expect([idsOf('alice@corp.example'), idsOf('bob@corp.example')]).toEqual([all, all]);
    expect(quarantine()).toEqual(all);
    expect([...house.target.mails.keys()].toSorted()).toEqual(all);
  });

  test('what every mailbox refuses is not imported, for that reason', async () => {
    mail.before = async () => new Failure('item-too-large', say`It is too large.`, say`Raise the limit.`);
    await house.create({ keepInArchive: false });
    expect(await house.run()).toMatchObject({ imported: 0, notImported: 3, reconciled: true });
    expect((await log()).map(({ reason }) => reason)).toEqual(Array(3).fill('item-too-large'));
    expect(await house.outside.redeliver('Chats', { actor: operator })).toMatchObject({ notImported: 3 });
    mail.before = async () => undefined;
    expect(await house.outside.redeliver('Chats', { actor: operator })).toMatchObject({ imported: 3 });
    expect(idsOf('alice@corp.example')).toEqual(all);
  });

  test.each(['target-unreachable', 'target-throttled'] as const)(
    'a run ends where the target says %s, and the next goes on from there',
    async (code) => {
      const failure = new Failure(code, say`Not now.`, say`Wait.`);
      let taken = 0;
      mail.before = async () => {
        taken += 1;
        if (taken < 3) return undefined;
        if (code === 'target-unreachable') throw failure;
        return failure;
      };
      await house.create({ keepInArchive: false });
      await expect(house.run()).rejects.toThrow('Not now.');
      expect(await house.outside.report('Chats')).toMatchObject({
        state: 'failed',
        imported: 0,
        reconciled: true,
      });
      expect(quarantine()).toEqual([]);
      mail.before = async () => undefined;
      expect(await house.run()).toMatchObject({ state: 'completed', imported: 3, duplicates: 0 });
      expect([idsOf('alice@corp.example'), idsOf('bob@corp.example')]).toEqual([all, all]);
    },
  );

  test('a process that dies after the target took an item has it delivered once', async () => {
    await house.create({ keepInArchive: false });
    for (let instant = 1; ; instant += 1) {
      const life = await house.process();
      let taken = 0;
      mail.after = async () => {
        taken += 1;
        if (taken === instant) await life.database.pool.end();
      };
      const ended = await life.connectors.run('Chats', { actor: operator }).catch(() => undefined);
      mail.after = async () => undefined;
      if (ended !== undefined) {
        expect(ended).toMatchObject({ imported: 3, reconciled: true });
        break;
      }
    }
    expect([idsOf('alice@corp.example'), idsOf('bob@corp.example')]).toEqual([all, all]);
  });
});
