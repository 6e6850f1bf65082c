import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure, type FailureCode } from '#core/failure.ts';
import { say, stored } from '#core/sentence.ts';
import { operator } from '../../../test/support/connector/house.ts';
import { bob, message } from '../../../test/support/connector/items.ts';
import { type QueueHouse, queueHouse } from '../../../test/support/connector/queueHouse.ts';
import { inEnglish } from '../../../test/support/inEnglish.ts';
import { type OutsideServer, outsideServer } from '../../../test/support/targets/outsideServer.ts';

const both = ['alice@corp.example', 'bob@corp.example'];
const failure = (code: FailureCode) => new Failure(code, say`It says ${code}.`, say`Mend it.`);

let mail: OutsideServer;
let cloud: OutsideServer;
let house: QueueHouse;
beforeEach(async () => {
  mail = outsideServer(both, { kind: 'mail', pace: { mailboxesAtOnce: 2, itemsAtOnce: 2 } });
  cloud = outsideServer(both, { kind: 'cloud' });
  house = await queueHouse([mail, cloud]);
});
afterEach(async () => {
  await house.outside.close();
  await house.close();
});

/** Items from Alice to Bob: one for each of the two. */
const items = (count: number) => Array.from({ length: count }, (_, index) => message(index, { to: bob }));

describe('queues of targets', () => {
  test('get what the run imported, in its order, with the same bytes as the archive', async () => {
    const sent = items(5);
    await house.site.add(sent);
    await house.create();
    expect(await house.run()).toMatchObject({
      state: 'completed',
      deliveries: { archive: { done: 10 }, mail: { pending: 10 }, cloud: { pending: 10 } },
    });
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({
      mail: { done: 10, pending: 0 },
      cloud: { done: 10, pending: 0 },
    });
    for (const server of [mail, cloud]) expect(server.mails).toEqual(house.target.mails);
    for (const server of [mail, cloud])
      for (const address of both) expect(server.mailboxes.get(address)).toEqual(sent.map(({ id }) => id));
    expect(await house.shown('mail')).toMatchObject({
      state: 'ready',
      queue: { pending: 0, failed: 0, vanished: 0, done: 10 },
      oldestPendingAt: null,
      lastDeliveredAt: house.clock.now(),
    });
  });

  test('of a slow target hold up neither another target nor a run', async () => {
    await house.site.add(items(2));
    await house.create();
    await house.run();
    const wait = Promise.withResolvers<void>();
    mail.before = async () => {
      await wait.promise;
      return undefined;
    };
    const working = house.outside.workTargets();
    await expect.poll(async () => (await house.figures()).cloud).toMatchObject({ done: 4, pending: 0 });
    const first = await house.outside.report('Chats');
    await house.site.add([message(9)]);
    expect(await house.run()).toMatchObject({ state: 'completed', imported: 1 });
    // The next wake-up: the slow one is left alone, the other gets what is new.
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { pending: 1 }, cloud: { done: 1, pending: 0 } });
    expect(await house.figures(first.run)).toMatchObject({ mail: { done: 0, pending: 4 } });
    wait.resolve();
    await working;
    expect(await house.figures(first.run)).toMatchObject({ mail: { done: 4, pending: 0 } });
  });

  test('serve mailboxes in turn: a long queue does not starve a short one', async () => {
    await house.site.add([
      ...Array.from({ length: 20 }, (_, index) => message(index)),
      message(99, { from: bob }),
    ]);
    await house.create();
    await house.run();
    mail.after = async () => new Promise((resolve) => setTimeout(resolve, 2));
    await house.outside.workTargets();
    // Of some eleven calls, and however late its lane began.
    expect(mail.calls.slice(0, 6)).toContain('bob@corp.example');
    expect(mail.mailboxes.get('alice@corp.example')).toHaveLength(20);
  });

  test('put off what is refused for now, ever longer, and give up after twenty tries', async () => {
    await house.site.add([message(1), message(2)]);
    await house.create();
    await house.run();
    let tries = 0;
    mail.before = async (_mailbox, item) => {
      if (item !== message(1).id) return undefined;
      tries += 1;
      return failure('target-refused');
    };
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 1, pending: 1 } });
    const waits: number[] = [];
    for (let minutes = 0; tries < 3; minutes += 1) {
      const before = tries;
      await house.outside.workTargets();
      if (tries > before) waits.push(minutes);
      house.later(1);
    }
    expect(waits).toEqual([1, 3]);
    await house.database.pool.query('update connector.target_delivery set attempts = 18');
    for (const hours of [6, 5.9, 0.1, 6]) {
      house.later(hours * 60);
      await house.outside.workTargets();
    }
    expect(tries).toBe(5);
    expect(await house.figures()).toMatchObject({ mail: { done: 1, pending: 0, failed: 1 } });
    const page = await house.outside.targets.deliveries('mail', { state: 'failed', limit: 10 });
    expect(page.items).toMatchObject([
      {
        item: message(1).id,
        mailbox: 'alice@corp.example',
        code: 'target-refused',
        attempts: 20,
        dueAt: null,
      },
    ]);
  });

  test('never fail because a service slows us down', async () => {
    await house.site.add([message(1)]);
    await house.create();
    await house.run();
    mail.before = async () => failure('target-throttled');
    await house.outside.workTargets();
    await house.database.pool.query('update connector.target_delivery set attempts = 100');
    house.later(1_440);
    await house.outside.workTargets();
    house.later(1_440);
    expect(await house.figures()).toMatchObject({ mail: { pending: 1, failed: 0 } });
    mail.before = async () => undefined;
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 1 } });
  });

  test('of a mailbox that there is not fail at once, and are delivered when it was made and somebody asks', async () => {
    mail.mailboxes.delete('bob@corp.example');
    const sent = items(120);
    await house.site.add(sent);
    await house.create();
    await house.run();
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 120, pending: 0, failed: 120 } });
    expect((await house.outside.report('Chats')).state).toBe('completed');
    mail.mailboxes.set('bob@corp.example', []);
    await house.outside.workTargets();
    expect(mail.mailboxes.get('bob@corp.example')).toEqual([]);
    await house.outside.redeliver('Chats', { actor: operator });
    await house.outside.workTargets();
    expect(mail.mailboxes.get('bob@corp.example')).toEqual(sent.map(({ id }) => id));
    expect(mail.mailboxes.get('alice@corp.example')).toHaveLength(120);
  });

  test('say in the log what a mailbox did not get, and what failed why', async () => {
    await house.site.add([message(1)]);
    await house.create();
    await house.run();
    mail.note = stored(say`The attachment is too large.`);
    cloud.before = async () => failure('item-too-large');
    await house.outside.workTargets();
    const log = [];
    for await (const row of await house.outside.log('Chats')) log.push(inEnglish(row));
    const mailbox = 'alice@corp.example';
    expect(log.map(({ deliveries }) => deliveries)).toEqual([
      [
        { target: 'cloud', mailbox, state: 'failed', code: 'item-too-large', note: null },
        { target: 'mail', mailbox, state: 'done', code: null, note: 'The attachment is too large.' },
      ],
    ]);
    const noted = await house.outside.targets.deliveries('mail', { state: 'noted', limit: 10 });
    expect(noted.items).toHaveLength(1);
    expect(await house.outside.targets.redeliver('cloud', 'failed')).toEqual({ count: 1 });
    cloud.before = async () => undefined;
    await house.outside.workTargets();
    expect(cloud.mailboxes.get(mailbox)).toHaveLength(1);
  });

  test('follow the routes of the connector', async () => {
    await house.site.add(items(1));
    await house.create({ settings: { routes: [{ mailboxes: ['BOB@*'], targets: ['cloud'] }] } });
    await house.run();
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({
      archive: { done: 2 },
      mail: { done: 0 },
      cloud: { done: 1 },
    });
    expect(cloud.mailboxes.get('bob@corp.example')).toHaveLength(1);
  });

  test('of a target that is added later are filled by a replay; nothing is delivered twice', async () => {
    const sent = items(3);
    await house.site.add(sent);
    await house.create({ targets: ['mail'] });
    await house.run();
    await house.outside.workTargets();
    await house.outside.edit('Chats', { targets: ['mail', 'cloud'], actor: operator });
    const replay = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    await house.outside.run('Chats', { actor: operator, replay });
    await house.outside.workTargets();
    for (const server of [mail, cloud])
      expect(server.mailboxes.get('bob@corp.example')).toEqual(sent.map(({ id }) => id));
  });
});
