import { expect, test } from 'vitest';
import { alertHouse } from '../../test/support/alertHouse.ts';

const house = alertHouse();

test('trouble of a target and what it refused are told, each once a day', async () => {
  await house.switchOn();
  const since = new Date('2026-03-02T07:40:00.000Z');
  house.targetNews = [
    { kind: 'target-trouble', target: 'mail', failure: 'target-unreachable', since },
    { kind: 'deliveries-failed', target: 'mail', failure: 'mailbox-unknown', since },
    { kind: 'items-vanished', target: 'mail', since },
  ];
  await house.look();
  house.later(60);
  await house.look();
  expect(house.subjects()).toEqual([
    'Holdfast: the target mail takes nothing',
    'Holdfast: deliveries to mail have failed',
    'Holdfast: items have vanished from mail',
  ]);
  expect(house.hook.posts.map(({ body }) => JSON.parse(body))).toEqual([
    expect.objectContaining({
      kind: 'target-trouble',
      connector: null,
      target: 'mail',
      failure: 'target-unreachable',
      dueSince: '2026-03-02T07:40:00.000Z',
    }),
    expect.objectContaining({ kind: 'deliveries-failed', target: 'mail', failure: 'mailbox-unknown' }),
    expect.objectContaining({ kind: 'items-vanished', target: 'mail', failure: null }),
  ]);
  house.later(24 * 60);
  await house.look();
  expect(house.hook.posts).toHaveLength(6);
});
