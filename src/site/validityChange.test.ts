import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite, type TestSite } from '../../test/site/support.ts';

let bench: TestSite;
beforeAll(async () => {
  bench = await openTestSite();
});
afterAll(() => bench.close());

const change = (email: string, value: string, more: object) =>
  bench.site.changeValidity({ email, kind: 'phone', value, ...more });
const holder = async (value: string, time: string) =>
  (await bench.site.userOf('phone', value, new Date(time)))?.email;

test('a number changes hands at a date: its end is set, its beginning stays, the other has it from then on', async () => {
  const { site } = bench;
  const phones = ['+447700900170'];
  await site.addUser({ email: 'ann@corp.example', phones, from: '2025-01-01' });
  const ended = await change('Ann@Corp.example', '+44 7700 900170', { until: '2026-03-01' });
  expect(ended.identities).toEqual([
    {
      kind: 'phone',
      value: '+447700900170',
      from: '2025-01-01T00:00:00.000Z',
      until: '2026-03-01T00:00:00.000Z',
    },
  ]);
  await site.addUser({ email: 'ben@corp.example', phones, from: '2026-03-01' });
  expect(await holder('+447700900170', '2026-02-28T23:59:59Z')).toBe('ann@corp.example');
  expect(await holder('+447700900170', '2026-03-01T00:00:00Z')).toBe('ben@corp.example');
  // Opened again it would be both theirs.
  await expect(change('ann@corp.example', '+447700900170', { until: null })).rejects.toMatchObject({
    code: 'user-invalid',
    message: expect.stringMatching(/it belongs to ben@corp\.example/),
  });
  expect(await holder('+447700900170', '2026-04-01T00:00:00Z')).toBe('ben@corp.example');
});

test('a wrong day is corrected, one of several by its beginning; no limit is null', async () => {
  const { site } = bench;
  const phones = ['+447700900171'];
  await site.addUser({ email: 'cleo@corp.example', phones, until: '2025-06-01' });
  await site.addUser({ email: 'cleo@corp.example', phones, from: '2026-01-01' });
  await expect(change('cleo@corp.example', '+447700900171', { until: '2026-02-01' })).rejects.toMatchObject({
    code: 'user-invalid',
    message: expect.stringMatching(
      /more than once: until 2025-06-01T00:00:00\.000Z; from 2026-01-01T00:00:00\.000Z until further notice\./,
    ),
  });
  // Its own other time is as much in the way as somebody else's.
  await expect(
    change('cleo@corp.example', '+447700900171', { began: null, until: '2026-01-02' }),
  ).rejects.toMatchObject({ code: 'user-invalid' });
  await change('cleo@corp.example', '+447700900171', { began: null, from: '2024-01-01' });
  const { identities } = await change('cleo@corp.example', '+447700900171', {
    began: '2026-01-01',
    from: '2025-12-01',
    until: null,
  });
  expect(identities).toEqual([
    {
      kind: 'phone',
      value: '+447700900171',
      from: '2024-01-01T00:00:00.000Z',
      until: '2025-06-01T00:00:00.000Z',
    },
    { kind: 'phone', value: '+447700900171', from: '2025-12-01T00:00:00.000Z' },
  ]);
});

test.each([
  ['nobody@corp.example', '+447700900172', { until: '2026-01-01' }, 'user-unknown', /does not have/],
  ['dan@corp.example', '+447700900199', { until: '2026-01-01' }, 'user-unknown', /does not have/],
  [
    'dan@corp.example',
    '+447700900172',
    { began: '2020-01-01', until: null },
    'user-unknown',
    /not from then on/,
  ],
  ['dan@corp.example', '+447700900172', { from: '2026-02-01', until: '2026-01-01' }, 'user-invalid', /ends/],
  ['dan@corp.example', '+447700900172', { until: '31.01.2026' }, 'user-invalid', /no date/],
  ['dan@corp.example', '07700 900172', { until: '2026-01-01' }, 'user-invalid', /country code/],
  ['dan@corp.example', '+447700900172', {}, 'usage', /Nothing/],
])('%s, %s, %j is refused as %s', async (email, value, more, code, message) => {
  await bench.site.addUser({ email: 'dan@corp.example', phones: ['+447700900172'] });
  await expect(change(email, value, more)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});
