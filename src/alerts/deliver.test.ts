import { describe, expect, test } from 'vitest';
import { alertHouse } from '../../test/support/alertHouse.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';
import { mailId } from '../../test/support/mailServer.ts';
import { isSigned } from '../../test/support/webhookServer.ts';

const house = alertHouse();

describe('delivery', () => {
  test('is tried again, ever less often, under the same id, and each way for itself', async () => {
    const secret = await house.switchOn();
    house.hook.answer = 503;
    house.ended('failed', 'disk-full');
    await house.look();
    expect(inEnglish(await house.alerts.list({}))[0]?.deliveries).toEqual([
      { channel: 'email', state: 'done', attempts: 1, reason: null },
      {
        channel: 'webhook',
        state: 'pending',
        attempts: 1,
        reason: 'The webhook did not take the alert (status 503).',
      },
    ]);
    const waits: number[] = [];
    for (let minutes = 0; house.hook.posts.length < 5; minutes += 1) {
      const before = house.hook.posts.length;
      await house.deliver();
      if (house.hook.posts.length > before) waits.push(minutes);
      house.later(1);
    }
    expect(waits.slice(1).map((wait, index) => wait - (waits[index] ?? 0))).toEqual([2, 4, 8]);
    house.hook.answer = 200;
    house.later(60);
    await house.deliver();
    await house.deliver();
    expect(house.hook.posts).toHaveLength(6);
    expect(new Set(house.hook.posts.map(({ headers }) => headers['x-holdfast-alert'])).size).toBe(1);
    expect(house.hook.posts.every((post) => isSigned(post, secret))).toBe(true);
    // The time in the signature is that of the attempt: an old one cannot be passed on.
    expect(new Set(house.hook.posts.map(({ headers }) => headers['x-holdfast-signature'])).size).toBe(6);
    expect(house.mail.mails).toHaveLength(1);
  });

  test('survives a crash between the run and the sending, and one after the other', async () => {
    await house.switchOn();
    house.ended('failed', 'disk-full');
    await house.alerts.watch(house.happenings);
    expect(house.hook.posts).toHaveLength(0);
    const reopened = house.open();
    await reopened.watch(house.happenings);
    await house.deliver(reopened);
    expect([house.hook.posts.length, house.mail.mails.length]).toEqual([1, 1]);
    // As if it had died after sending, before noting it: it is sent again, and can be known.
    await house.database.pool.query("update alerts.delivery set state = 'pending'");
    await house.deliver(house.open());
    expect(new Set(house.hook.posts.map(({ headers }) => headers['x-holdfast-alert'])).size).toBe(1);
    expect(new Set(house.mail.mails.map(mailId)).size).toBe(1);
    expect(house.hook.posts).toHaveLength(2);
  });

  test('by two processes at once sends once', async () => {
    await house.switchOn();
    house.ended('failed', 'disk-full');
    const [one, two] = [house.open(), house.open()];
    await Promise.all([one.watch(house.happenings), two.watch(house.happenings)]);
    expect(await house.alerts.list({})).toHaveLength(1);
    await Promise.all([house.deliver(one), house.deliver(two)]);
    expect([house.hook.posts.length, house.mail.mails.length]).toEqual([1, 1]);
  });

  test('is given up after three days, and the trail says so', async () => {
    await house.switchOn();
    house.mail.manners = 'refuses-mail';
    house.ended('failed', 'disk-full');
    await house.look();
    house.later(71 * 60);
    await house.deliver();
    expect(inEnglish(await house.alerts.list({}))[0]?.deliveries[0]).toMatchObject({
      state: 'pending',
      attempts: 2,
    });
    house.later(60);
    await house.deliver();
    expect(inEnglish(await house.alerts.list({}))[0]?.deliveries[0]).toEqual({
      channel: 'email',
      state: 'failed',
      attempts: 3,
      reason: 'The mail server did not take the alert (EENVELOPE 451).',
    });
    expect(house.recorded).toEqual(['alert.give-up {"channel":"email","attempts":3}']);
  });

  test('names recipients that the server refuses by their number, and tells the others', async () => {
    await house.switchOn();
    house.mail.unknown = ['ben@corp.example'];
    house.ended('failed', 'disk-full');
    await house.look();
    expect(house.mail.mails[0]?.to).toEqual(['ann@corp.example']);
    expect(inEnglish(await house.alerts.list({}))[0]?.deliveries[0]).toMatchObject({
      state: 'done',
      reason: '1 of the recipients was refused',
    });
  });

  test('follows no redirect, and does not send what was switched off', async () => {
    await house.switchOn();
    house.hook.answer = `${house.hook.url}/elsewhere`;
    house.ended('failed', 'disk-full');
    await house.look();
    expect(house.hook.posts).toHaveLength(1);
    expect(inEnglish(await house.alerts.list({}))[0]?.deliveries[1]?.reason).toContain('status 307');
    await house.alerts.edit({ webhook: { enabled: false } });
    house.later(5);
    await house.deliver();
    expect(house.hook.posts).toHaveLength(1);
  });
});
