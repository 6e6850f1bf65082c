import { describe, expect, test } from 'vitest';
import type { Overdue } from '#alerts/watch.ts';
import { alertHouse, connector } from '../../test/support/alertHouse.ts';

const house = alertHouse();

describe('a connector that is late', () => {
  const since = (): Overdue => ({
    connector,
    name: 'Chats of the north',
    coveredUntil: new Date('2026-03-01T02:00:00.000Z'),
    dueSince: new Date('2026-03-02T02:00:00.000Z'),
  });

  test('is told once it was overdue for longer than the grace while somebody looked, and once a day', async () => {
    await house.switchOn();
    house.overdue = [since()];
    await house.look();
    house.later(59);
    await house.look();
    expect(house.hook.posts).toHaveLength(0);
    house.later(1);
    await house.look();
    house.later(60);
    await house.look();
    expect(house.hook.posts).toHaveLength(1);
    expect(JSON.parse(house.hook.posts[0]?.body ?? '')).toMatchObject({
      kind: 'late',
      run: null,
      dueSince: '2026-03-02T02:00:00.000Z',
    });
    expect(house.subjects()).toEqual(['Holdfast: Chats of the north is late']);
    house.later(24 * 60);
    await house.look();
    expect(house.hook.posts).toHaveLength(2);
  });

  test('has time anew after it got through', async () => {
    await house.switchOn();
    await house.alerts.edit({ lateAfterMinutes: 10 });
    house.overdue = [since()];
    await house.look();
    house.later(9);
    house.overdue = [];
    await house.look();
    house.overdue = [{ ...since(), coveredUntil: house.clock.now(), dueSince: house.clock.now() }];
    house.later(5);
    await house.look();
    house.later(9);
    await house.look();
    expect(house.hook.posts).toHaveLength(0);
    house.later(1);
    await house.look();
    expect(house.hook.posts).toHaveLength(1);
  });
});
