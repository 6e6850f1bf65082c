import { describe, expect, test } from 'vitest';
import type { SiteAlarm } from '#alerts/siteAlarms.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { alertHouse } from '../../test/support/alertHouse.ts';

const house = alertHouse();
const account = '+447700900101';

/** The site's answers, as its table would give them. */
function site() {
  const alarms: SiteAlarm[] = [];
  return {
    alarms,
    raise: (code = 'hole'): number =>
      alarms.push({
        id: makeUuid(),
        code,
        account,
        sentence: say`Of ${account} 1 gap was found in the last day.`,
        raisedAt: house.clock.now(),
        settledAt: undefined,
      }),
    settle: (index: number): void => {
      const alarm = alarms[index];
      if (alarm !== undefined) alarms[index] = { ...alarm, settledAt: house.clock.now() };
    },
    since: async (since: Date) =>
      alarms.filter(({ raisedAt, settledAt }) => settledAt === undefined || raisedAt >= since),
  };
}

describe('an alarm of the capture site', () => {
  test('is told once when it is raised and once when it is settled, by every process and after a crash', async () => {
    await house.switchOn();
    const { since, raise, settle } = site();
    const look = async () => {
      for (const alerts of [house.alerts, house.open()]) {
        await alerts.watchSite(since);
        await house.deliver(alerts);
      }
    };
    raise();
    await look();
    house.later(60 * 24 * 3);
    await look();
    expect(house.subjects()).toEqual([`Holdfast: a capture needs attention (${account})`]);
    settle(0);
    await look();
    house.later(60 * 24 * 3);
    await look();
    expect(house.subjects()).toEqual([
      `Holdfast: a capture needs attention (${account})`,
      `Holdfast: a capture is in order again (${account})`,
    ]);
    raise();
    settle(1);
    await look();
    expect(house.subjects()).toHaveLength(4);
    const posts = house.hook.posts.map(({ body }) => JSON.parse(body));
    expect(posts.map(({ kind }) => kind)).toEqual(['alarm', 'alarm-settled', 'alarm', 'alarm-settled']);
    expect(posts[0]).toMatchObject({
      connector: null,
      failure: 'hole',
      account,
      message: `Of ${account} 1 gap was found in the last day.`,
    });
  });

  test('is told in the language that was chosen', async () => {
    await house.switchOn();
    await house.alerts.edit({ email: { language: 'de' } });
    const { since, raise } = site();
    raise();
    await house.alerts.watchSite(since);
    await house.deliver();
    expect(house.subjects()).toEqual([`Holdfast: eine Erfassung braucht Aufmerksamkeit (${account})`]);
    const text = Buffer.from(house.mail.mails[0]?.data ?? '').toString();
    expect(text).toContain(`Konto: ${account}`);
  });

  test('is not told where nobody wants it, nor when alerts are switched on later', async () => {
    const { since, raise } = site();
    raise();
    await house.alerts.watchSite(since);
    await house.switchOn();
    await house.alerts.watchSite(since);
    expect(await house.alerts.list({})).toEqual([]);
  });
});
