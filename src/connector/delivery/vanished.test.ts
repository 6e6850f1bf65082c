import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bob, message } from '../../../test/support/connector/items.ts';
import { type QueueHouse, queueHouse } from '../../../test/support/connector/queueHouse.ts';
import { type OutsideServer, outsideServer } from '../../../test/support/targets/outsideServer.ts';

const both = ['alice@corp.example', 'bob@corp.example'];
const items = [1, 2, 3].map((number) => message(number, { to: bob }));
const never = new AbortController().signal;

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

const vanish = () => mail.mailboxes.get('alice@corp.example')?.splice(1, 1);

describe('what vanishes from mailboxes', () => {
  test('is found each week, told, and delivered again when somebody asks', async () => {
    await house.create();
    await house.run();
    await house.outside.workTargets();
    vanish();
    await house.outside.lookForVanished(never);
    expect(await house.outside.targets.get('mail')).toMatchObject({ lookedAt: null, queue: { vanished: 0 } });
    house.later(7 * 1_440);
    await house.outside.lookForVanished(never);
    expect(await house.outside.targets.get('mail')).toMatchObject({
      lookedAt: house.clock.now(),
      queue: { vanished: 1, done: 6 },
    });
    expect(await house.outside.targetNews()).toMatchObject([{ kind: 'items-vanished', target: 'mail' }]);
    const asked = { state: 'vanished', limit: 10 } as const;
    expect((await house.outside.targets.deliveries('mail', asked)).items).toMatchObject([
      { item: items[1]?.id, mailbox: 'alice@corp.example', state: 'vanished', connector: 'Chats' },
    ]);
    await house.outside.workTargets();
    expect(mail.mailboxes.get('alice@corp.example')).toHaveLength(2);
    expect(await house.outside.targets.redeliver('mail', 'vanished')).toEqual({ count: 1 });
    expect(await house.outside.targets.redeliver('mail', 'vanished')).toEqual({ count: 0 });
    await house.outside.workTargets();
    expect(mail.mailboxes.get('alice@corp.example')?.toSorted()).toEqual(
      items.map(({ id }) => id).toSorted(),
    );
    expect(mail.mailboxes.get('bob@corp.example')).toHaveLength(3);
    expect(await house.outside.targets.get('mail')).toMatchObject({ queue: { vanished: 0, done: 6 } });
  });

  test('loses its mark when it is back; of a mailbox that is gone everything has vanished', async () => {
    await house.create();
    await house.run();
    await house.outside.workTargets();
    const held = mail.mailboxes.get('bob@corp.example') ?? [];
    mail.mailboxes.delete('bob@corp.example');
    expect(await house.outside.targets.look('mail', never)).toEqual({ looked: 6, vanished: 3 });
    mail.mailboxes.set('bob@corp.example', held);
    expect(await house.outside.targets.look('mail', never)).toEqual({ looked: 6, vanished: 0 });
    expect(await house.outside.targets.get('mail')).toMatchObject({ queue: { vanished: 0 } });
  });

  test('is not queued where the archive has no copy of it', async () => {
    await house.create({ keepInArchive: false });
    await house.run();
    vanish();
    expect(await house.outside.targets.look('mail', never)).toEqual({ looked: 6, vanished: 1 });
    expect(await house.outside.targets.redeliver('mail', 'vanished')).toEqual({ count: 0 });
  });
});
