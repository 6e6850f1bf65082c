import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemDraft } from '#core/item.ts';
import { silenceOf } from '#site/silence.ts';
import { dumpTables } from '../../test/site/dumpTables.ts';
import {
  alicePhone,
  captured,
  drafts,
  exportOf,
  message,
  openAll,
  openTestSite,
  outsiderPhone,
  person,
  type TestSite,
} from '../../test/site/support.ts';

const email = 'alice@corp.example';
let bench: TestSite;
let userId: string;
beforeAll(async () => {
  bench = await openTestSite();
  userId = (await bench.site.addUser({ email, displayName: 'Alice Chen', phones: [alicePhone] })).id;
});
afterAll(() => bench.close());

const set = (time: string): void => bench.clock.set(new Date(time));
const take = (...batch: ItemDraft[]) =>
  bench.site.intake(
    drafts,
    batch.map((draft) => captured(draft)),
  );
const codes = async () =>
  (await bench.site.captures.alarms()).map(({ code, account }) => `${code} ${account}`);

describe('silence', () => {
  const days = (...numbers: number[]): string[] =>
    numbers.map((day) => `2026-05-${String(day).padStart(2, '0')}`);
  // 4, 11, 18 and 25 May 2026 are Mondays.
  const everyWeekday = days(4, 5, 6, 7, 8, 11, 12, 13, 14, 15);

  test.each([
    ['somebody who writes every weekday, over a weekend', everyWeekday, '2026-05-18T08:00:00Z', false],
    ['three working days later', everyWeekday, '2026-05-20T18:00:00Z', false],
    ['more than three working days later', everyWeekday, '2026-05-21T10:00:00Z', true],
    ['who writes on weekends too', [...everyWeekday, ...days(9, 10, 16, 17)], '2026-05-21T10:00:00Z', true],
    ['who writes once a week', days(4, 11, 18), '2026-05-29T10:00:00Z', false],
    ['of whom too little is known', days(4, 5), '2026-08-01T10:00:00Z', false],
  ])('%s', (_name, active, now, isSilent) => {
    expect(silenceOf(active, undefined, new Date(now)) !== undefined).toBe(isSilent);
  });

  test('is an alarm, and over when something comes', async () => {
    for (const day of everyWeekday)
      await take(message(`d${day}`, 'x', { occurredAt: `${day}T09:00:00.000Z` }));
    set('2026-05-19T10:00:00Z');
    await bench.site.coverages.check();
    expect(await codes()).toEqual([]);
    set('2026-05-21T10:00:00Z');
    await bench.site.coverages.check();
    await bench.site.coverages.check();
    expect(await codes()).toEqual([`silent ${alicePhone}`]);
    await take(message('back', 'x', { occurredAt: '2026-05-21T09:59:00.000Z' }));
    await bench.site.coverages.check();
    expect(await codes()).toEqual([]);
  });
});

describe('gaps', () => {
  const gap = (id: string, reason: string, change: Partial<ItemDraft> = {}): ItemDraft => {
    const { content: _content, ...frame } = message(id, '');
    return { ...frame, kind: 'gap', gap: { reason }, occurredAt: '2026-05-21T08:00:00.000Z', ...change };
  };

  test('are counted, listed once with their reasons, and an alarm each kind for a day', async () => {
    await take(
      gap('g1', 'A message that this device could not decrypt.'),
      gap('g2', 'The sequence has a hole.'),
    );
    await take(gap('g1', 'A message that this device could not decrypt.'));
    await bench.site.coverages.check();
    expect((await codes()).toSorted()).toEqual([`hole ${alicePhone}`, `undecryptable ${alicePhone}`]);
    const [user] = (await bench.site.coverages.report({ month: '2026-05', email })).users;
    expect(user?.gaps.map(({ kind, reason }) => [kind, reason])).toEqual(
      expect.arrayContaining([
        ['undecryptable', 'A message that this device could not decrypt.'],
        ['hole', 'The sequence has a hole.'],
      ]),
    );
    expect(user?.gaps).toHaveLength(2);
    set('2026-05-22T11:00:00Z');
    await bench.site.coverages.check();
    expect(await codes()).toEqual([]);
  });
});

describe('attestation', () => {
  test('is due monthly from the day the scope was chosen; overdue is an alarm with the address', async () => {
    const { site } = bench;
    expect(await site.attestations.overdue()).toEqual([]);
    set('2026-05-22T12:00:00Z');
    await site.scopes.chooseScope(email, 'all');
    await site.coverages.check();
    expect(await codes()).toEqual([]);
    set('2026-06-22T12:00:00Z');
    await site.coverages.check();
    expect(await codes()).toContain(`attestation-overdue ${email}`);
    await site.attestations.attest(userId, { textVersion: '1', means: 'personal-page' });
    await site.coverages.check();
    expect(await codes()).not.toContain(`attestation-overdue ${email}`);
    expect(await site.attestations.list(email)).toMatchObject([{ textVersion: '1', means: 'personal-page' }]);
    await site.attestations.setMonths(3);
    set('2026-09-22T11:59:00Z');
    expect(await site.attestations.overdue()).toEqual([]);
    set('2026-09-22T12:01:00Z');
    expect((await site.attestations.overdue()).map((state) => state.email)).toEqual([email]);
    await site.attestations.setMonths(0);
    expect(await site.attestations.overdue()).toEqual([]);
    await expect(site.attestations.setMonths(13)).rejects.toMatchObject({ code: 'usage' });
    await site.attestations.setMonths(1);
  });
});

describe('the consent register', () => {
  test('is filled by messages that are consents, each once, and by hand; names stand encrypted', async () => {
    const { content: _content, ...frame } = message('c1', '');
    const consent: ItemDraft = {
      ...frame,
      kind: 'consent',
      platform: 'wecom',
      service: 'wechat',
      sender: {
        nativeId: 'wmQuillon',
        idType: 'external_userid',
        displayName: 'Quillon Outsider',
        internal: false,
        resolution: 'exact',
      },
      recipients: [person(alicePhone)],
      consent: { state: 'agreed' },
    };
    await take(consent);
    await take(consent);
    const byHand = await bench.site.consents.record({
      email,
      party: 'Ottoline Outsider',
      state: 'informed',
      means: 'notice-e-mail',
      note: 'sent in May',
      at: '2026-05-02',
    });
    expect(byHand).toMatchObject({ email, party: 'Ottoline Outsider', note: 'sent in May' });
    await bench.site.consents.record({ userId, state: 'agreed', means: 'personal-page' });
    const all = await bench.site.consents.list({ email });
    expect(all.map(({ party, state, means }) => [party, state, means])).toEqual(
      expect.arrayContaining([
        ['Quillon Outsider (wmQuillon)', 'agreed', 'wecom-message'],
        ['Ottoline Outsider', 'informed', 'notice-e-mail'],
        [email, 'agreed', 'personal-page'],
      ]),
    );
    expect(all).toHaveLength(3);
    const dump = await dumpTables(bench.database, ['site', 'audit']);
    for (const word of ['Quillon', 'Ottoline', 'sent in May'])
      for (const form of [word, Buffer.from(word).toString('hex')]) expect(dump).not.toContain(form);
    await expect(
      bench.site.consents.record({ email, state: 'maybe' as never, means: 'other' }),
    ).rejects.toMatchObject({ code: 'usage' });
    await expect(
      bench.site.consents.record({ email: 'x@y.example', state: 'agreed', means: 'other' }),
    ).rejects.toMatchObject({ code: 'user-unknown' });
  });

  test('a consent outside of the scope leaves nothing in it', async () => {
    await bench.site.scopes.chooseScope(email, 'listed');
    const before = (await bench.site.consents.list()).length;
    const { content: _content, ...frame } = message('c2', '');
    expect(await take({ ...frame, kind: 'consent', consent: { state: 'refused' } })).toMatchObject({
      excluded: 1,
    });
    expect(await bench.site.consents.list()).toHaveLength(before);
    await bench.site.scopes.chooseScope(email, 'all');
  });
});

describe('the report of a month', () => {
  test('says of every day whether anybody looked; exports are periodic, the time between them uncovered', async () => {
    const exports = { ...drafts, spec: { ...drafts.spec, name: 'whatsapp-export' } };
    await bench.site.intake(exports, exportOf(['09:00 Alice of the third of May'], 'Zelda Bookname'));
    const report = await bench.site.coverages.report({ month: '2026-05' });
    const [user] = report.users;
    expect(user).toMatchObject({ email, displayName: 'Alice Chen', scope: { mode: 'all' } });
    const accountOf = (source: string) =>
      user?.accounts.find((one) => one.source === source && one.service === 'whatsapp');
    const stateOf = (source: string, day: number) => accountOf(source)?.days[day - 1];
    expect(accountOf('test-drafts')).toMatchObject({ periodic: false });
    expect(stateOf('test-drafts', 4)).toMatchObject({ state: 'items', items: 1 });
    expect(stateOf('test-drafts', 9)).toMatchObject({ state: 'uncovered', items: 0 });
    expect(accountOf('whatsapp-export')).toMatchObject({ periodic: true });
    expect(accountOf('whatsapp-export')?.days).toHaveLength(31);
    expect(stateOf('whatsapp-export', 3)).toMatchObject({ state: 'items', items: 1 });
    expect(stateOf('whatsapp-export', 4)).toMatchObject({ state: 'uncovered', items: 0 });
    expect(user?.coveredDays).toBe(12);
    expect(user?.uncoveredDays).toBe(19);
    await expect(bench.site.coverages.report({ month: '2026-13' })).rejects.toMatchObject({ code: 'usage' });
    await expect(
      bench.site.coverages.report({ month: '2026-05', email: 'x@y.example' }),
    ).rejects.toMatchObject({ code: 'user-unknown' });
  });

  test('a number counts for a user on the days it is his', async () => {
    await bench.site.addUser({
      email: 'bob@corp.example',
      phones: ['+447700900144'],
      from: '2026-05-10',
      until: '2026-05-20',
    });
    const account = { id: '+447700900144', phone: '+447700900144' };
    for (const day of ['05', '12'])
      await take(
        message(`b${day}`, 'x', {
          account,
          occurredAt: `2026-05-${day}T09:00:00.000Z`,
          sender: person(outsiderPhone),
          recipients: [person(account.id)],
        }),
      );
    const [bob] = (await bench.site.coverages.report({ month: '2026-05', email: 'bob@corp.example' })).users;
    const states = bob?.accounts[0]?.days.map(({ state }) => state) ?? [];
    expect([states[4], states[11], states[12], states[24]]).toEqual([
      'not-his',
      'items',
      'uncovered',
      'not-his',
    ]);
    expect(bob?.items).toBe(1);
    expect((await openAll(bench)).items.length).toBeGreaterThan(0);
  });
});
