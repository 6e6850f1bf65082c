import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure, type FailureCode } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { bob, message } from '../../../test/support/connector/items.ts';
import { type QueueHouse, queueHouse } from '../../../test/support/connector/queueHouse.ts';
import { type OutsideServer, outsideServer } from '../../../test/support/targets/outsideServer.ts';

const both = ['alice@corp.example', 'bob@corp.example'];
const failure = (code: FailureCode) => new Failure(code, say`It says ${code}.`, say`Mend it.`);

let mail: OutsideServer;
let house: QueueHouse;
beforeEach(async () => {
  mail = outsideServer(both, { kind: 'mail', pace: { mailboxesAtOnce: 2, itemsAtOnce: 2 } });
  house = await queueHouse([mail, outsideServer(both, { kind: 'cloud' })]);
  await house.site.add([0, 1, 2].map((number) => message(number, { to: bob })));
  await house.create();
  await house.run();
});
afterEach(async () => {
  await house.outside.close();
  await house.close();
});

describe('a target in trouble', () => {
  let asked: number;
  const throwing = (code: FailureCode) => {
    asked = 0;
    mail.before = () => {
      asked += 1;
      return Promise.reject(failure(code));
    };
  };

  test('keeps its queue untouched, is tried ever less often by one mailbox, and catches up', async () => {
    throwing('target-unreachable');
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { pending: 6, failed: 0 }, cloud: { done: 6 } });
    expect(await house.shown('mail')).toMatchObject({
      state: 'trouble',
      trouble: {
        code: 'target-unreachable',
        sentence: 'It says target-unreachable.',
        since: house.clock.now(),
      },
      queue: { pending: 6 },
    });
    expect(await house.outside.targetNews()).toEqual([]);
    const since = house.clock.now();
    for (const minutes of [0.5, 1, 2, 4, 8, 16, 31]) {
      const before = asked;
      house.clock.set(new Date(since.getTime() + minutes * 60_000 - 1));
      await house.outside.workTargets();
      expect(asked).toBe(before);
      house.later(1 / 60_000);
      await house.outside.workTargets();
      expect(asked).toBe(before + 1);
    }
    expect(await house.outside.targetNews()).toEqual([
      { kind: 'target-trouble', target: 'mail', failure: 'target-unreachable', since },
    ]);
    const waiting = await house.outside.targets.deliveries('mail', { state: 'pending', limit: 100 });
    expect(new Set(waiting.items.map(({ attempts, code }) => `${attempts} ${code}`))).toEqual(
      new Set(['0 null']),
    );
    mail.before = async () => undefined;
    house.later(15);
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 6 } });
    expect(await house.shown('mail')).toMatchObject({ state: 'ready', trouble: null });
    expect(await house.outside.targetNews()).toEqual([]);
  });

  test('that only settings can end is tried hourly, and at once when it was edited', async () => {
    throwing('target-sign-in');
    await house.outside.workTargets();
    house.later(59);
    const before = asked;
    await house.outside.workTargets();
    expect(asked).toBe(before);
    house.later(1);
    await house.outside.workTargets();
    expect(asked).toBe(before + 1);
    mail.before = async () => undefined;
    await house.outside.targets.change('mail', { enabled: true });
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 6 } });
  });

  test('or paused is not tried; what waits is delivered when it is switched on again', async () => {
    await house.outside.targets.change('mail', { enabled: false });
    await house.outside.workTargets();
    expect(mail.calls).toEqual([]);
    await house.outside.targets.change('mail', { enabled: true });
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 6 } });
  });

  test('is not what an error is that nobody foresaw: the item is put off, the others go on', async () => {
    mail.before = async (_mailbox, item) => {
      if (item === message(1, { to: bob }).id) throw new TypeError('no such thing');
      return undefined;
    };
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 4, pending: 2 } });
    expect(await house.shown('mail')).toMatchObject({ state: 'ready' });
    mail.before = async () => undefined;
    house.later(2);
    await house.outside.workTargets();
    expect(mail.mailboxes.get('alice@corp.example')).toHaveLength(3);
    expect(new Set(mail.mailboxes.get('alice@corp.example'))).toHaveProperty('size', 3);
  });

  test('is not what a full mailbox is: the others get theirs', async () => {
    mail.before = async (mailbox) => (mailbox === 'alice@corp.example' ? failure('mailbox-full') : undefined);
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 3, pending: 3 } });
    expect(mail.calls.filter((mailbox) => mailbox === 'alice@corp.example')).toHaveLength(1);
    mail.before = async () => undefined;
    house.later(2);
    await house.outside.workTargets();
    expect(await house.figures()).toMatchObject({ mail: { done: 6 } });
  });
});
