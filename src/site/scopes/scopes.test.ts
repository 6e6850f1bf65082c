import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { directConversation } from '#core/ids.ts';
import type { ItemDraft } from '#core/item.ts';
import { whatsappPerson } from '#core/whatsapp.ts';
import { dumpTables } from '../../../test/site/dumpTables.ts';
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
} from '../../../test/site/support.ts';

const mother = '+12025550177';
const email = 'alice@corp.example';
const lid = '990011223344556@lid';

let bench: TestSite;
let userId: string;
beforeAll(async () => {
  bench = await openTestSite();
  userId = (await bench.site.addUser({ email, displayName: 'Alice Chen', phones: [alicePhone] })).id;
});
afterAll(() => bench.close());
beforeEach(async () => {
  for (const entry of await bench.site.scopes.listEntries(email))
    await bench.site.scopes.removeEntry(entry.id);
});

const direct = (id: string, text: string, other: string, change: Partial<ItemDraft> = {}): ItemDraft =>
  message(id, text, {
    conversation: { id: directConversation(alicePhone, other), type: 'direct' },
    sender: whatsappPerson(other.startsWith('+') ? `${other.slice(1)}@s.whatsapp.net` : other),
    recipients: [person(alicePhone)],
    ...change,
  });
const inGroup = (id: string, text: string, jid: string, title?: string): ItemDraft =>
  message(id, text, {
    conversation: { id: jid, type: 'group', ...(title === undefined ? {} : { title }) },
    recipients: [person(mother), person(outsiderPhone)],
  });
const take = (...batch: ItemDraft[]) =>
  bench.site.intake(
    drafts,
    batch.map((draft) => captured(draft)),
  );
const newTexts = async (work: () => Promise<unknown>): Promise<(string | undefined)[]> => {
  const before = (await openAll(bench)).items.length;
  await work();
  return (await openAll(bench)).items.slice(before).map(({ content }) => content?.text);
};

describe('a user of whom only listed conversations are captured', () => {
  beforeEach(async () => {
    await bench.site.scopes.chooseScope(email, 'listed');
  });

  test('has those sealed that are on the list: a contact by number, a group by title or id', async () => {
    const { scopes } = bench.site;
    await scopes.addListed(email, { kind: 'contact', value: '+1 202 555 0143', label: 'Zelda' });
    await scopes.addListed(email, { kind: 'group', value: 'Project Walnut' });
    await scopes.addListed(email, { kind: 'group', value: '120363000000000001@g.us' });
    const texts = await newTexts(() =>
      take(
        direct('l1', 'with Zelda', outsiderPhone),
        direct('l2', 'with mother', mother),
        inGroup('l3', 'by title', '120363000000000002@g.us', 'project  walnut'),
        inGroup('l4', 'the same group, untitled', '120363000000000002@g.us'),
        inGroup('l5', 'by id', '120363000000000001@g.us'),
        inGroup('l6', 'another', '120363000000000003@g.us', 'Family'),
      ),
    );
    expect(texts).toEqual(['with Zelda', 'by title', 'the same group, untitled', 'by id']);
    expect(await newTexts(() => take(inGroup('l7', 'later, untitled', '120363000000000002@g.us')))).toEqual([
      'later, untitled',
    ]);
  });

  test('leaves nothing of what is not listed but a count, in no table and in no form', async () => {
    const secret = direct('Xylograph-77', 'Xylophone lesson', mother, {
      sender: { ...person(mother, 'Philomena Mother') },
    });
    const hidden = inGroup('l9', 'Xylophone lesson', '120363000000000004@g.us', 'Quokka Family');
    const before = (await bench.database.pool.query('select * from site.coverage order by account')).rows;
    const result = await take(secret, hidden, secret);
    expect(result).toMatchObject({ captured: 3, added: 0, excluded: 3, envelopes: 0, awaitingMedia: 0 });
    const dump = await dumpTables(bench.database, ['site', 'audit', 'store']);
    for (const word of [
      'Xylophone',
      'Xylograph',
      'Philomena',
      mother,
      mother.slice(1),
      'Quokka',
      '120363000000000004',
    ])
      for (const form of [
        word,
        Buffer.from(word).toString('hex'),
        Buffer.from(word).toString('base64').slice(0, -4),
      ])
        expect(dump.includes(form), word).toBe(false);
    expect((await bench.database.pool.query('select * from site.coverage order by account')).rows).toEqual(
      before,
    );
    const { rows } = await bench.database.pool.query(
      `select reason, left_out::int as n from site.scope_left_out where reason = 'not-listed' order by left_out desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ reason: 'not-listed' });
    const report = await bench.site.coverages.report({ month: '2026-05', email });
    const [counted] = report.users[0]?.leftOut ?? [];
    expect(counted?.events).toBeGreaterThanOrEqual(3);
    const told = await bench.trail.list({ action: 'scope.leave-out' });
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(
      JSON.stringify(told, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain(mother);
  });

  test('the list in its words stands encrypted, and is shown to who may see it', async () => {
    await bench.site.scopes.addListed(email, {
      kind: 'group',
      value: 'Zanzibar deal',
      label: 'the deal',
      note: 'agreed in May',
    });
    const dump = await dumpTables(bench.database, ['site', 'audit', 'store']);
    for (const word of ['Zanzibar', 'the deal', 'agreed in May']) expect(dump).not.toContain(word);
    expect(await bench.site.scopes.listEntries(email)).toMatchObject([
      { value: 'Zanzibar deal', label: 'the deal', note: 'agreed in May', state: 'approved', list: 'listed' },
    ]);
  });

  test('an export is asked by its title and by who is who', async () => {
    await bench.site.scopes.addListed(email, {
      kind: 'contact',
      value: outsiderPhone,
      label: 'Bob Bookname',
    });
    const lines = ['09:00 Alice of no interest to anybody else'];
    expect(await bench.site.intake(drafts, exportOf(lines, 'Bob Bookname'))).toMatchObject({
      added: 1,
      excluded: 0,
    });
    expect(await bench.site.intake(drafts, exportOf(lines, 'Mother Bookname'))).toMatchObject({
      added: 0,
      excluded: 1,
    });
  });

  test('what concerns the account alone is taken: a gap of the capture', async () => {
    const { content: _content, ...frame } = message('g1', '');
    const gap: ItemDraft = {
      ...frame,
      kind: 'gap',
      conversation: { id: alicePhone, type: 'direct' },
      sender: undefined as never,
      recipients: [],
      gap: { reason: 'The history begins here.' },
    };
    expect(await take(gap)).toMatchObject({ added: 1, excluded: 0 });
  });
});

describe('a user of whom everything but the private is captured', () => {
  beforeEach(async () => {
    await bench.site.scopes.chooseScope(email, 'all-but-private');
  });

  test('asks, and nothing changes until an officer approves; a refusal can be asked again', async () => {
    const { scopes } = bench.site;
    const asked = await scopes.askPrivate(userId, { kind: 'contact', value: mother, label: 'Mother' });
    expect(await scopes.requests()).toMatchObject([{ id: asked.id, state: 'asked', email, label: 'Mother' }]);
    expect(await newTexts(() => take(direct('p1', 'still taken', mother)))).toEqual(['still taken']);
    await scopes.decide(asked.id, { approve: false, note: 'business partner' });
    expect(await newTexts(() => take(direct('p2', 'taken after the refusal', mother)))).toHaveLength(1);
    const again = await scopes.askPrivate(userId, { kind: 'contact', value: mother, label: 'Mother' });
    expect(again).toMatchObject({ state: 'asked' });
    await scopes.decide(again.id, { approve: true });
    expect(
      await newTexts(() => take(direct('p3', 'left out', mother), direct('p4', 'taken', outsiderPhone))),
    ).toEqual(['taken']);
    await scopes.removeEntry(again.id);
    expect(await newTexts(() => take(direct('p5', 'taken again', mother)))).toEqual(['taken again']);
  });

  test('a contact who hides behind an id is left out until his number is known', async () => {
    const { scopes } = bench.site;
    const { id } = await scopes.askPrivate(userId, { kind: 'contact', value: mother });
    await scopes.decide(id, { approve: true });
    const hidden = (key: string) => direct(key, key, lid);
    expect(await newTexts(() => take(hidden('h1')))).toEqual([]);
    await bench.site.coverages.check();
    const alarms = await bench.site.captures.alarms();
    expect(alarms.map(({ code, account }) => `${code} ${account}`)).toContain(`scope-unclear ${email}`);
    const { content: _content, ...frame } = message('i1', '');
    const identity: ItemDraft = {
      ...frame,
      kind: 'identity',
      conversation: { id: alicePhone, type: 'direct' },
      sender: whatsappPerson(lid, { phone: mother }),
      recipients: [],
      identity: { participant: whatsappPerson(lid, { phone: mother }), alsoKnownAs: [lid] },
    };
    expect(await take(identity)).toMatchObject({ added: 0, excluded: 1 });
    expect(await newTexts(() => take(hidden('h2')))).toEqual([]);
    const other = '880011223344556@lid';
    await take({
      ...identity,
      nativeId: 'i2',
      sender: whatsappPerson(other, { phone: outsiderPhone }),
      identity: { participant: whatsappPerson(other, { phone: outsiderPhone }), alsoKnownAs: [other] },
    });
    expect(await newTexts(() => take(direct('h3', 'of somebody else', other)))).toEqual(['of somebody else']);
  });

  test('a group that is approved by title is left out under every title it gets', async () => {
    const { scopes } = bench.site;
    const { id } = await scopes.askPrivate(userId, { kind: 'group', value: 'Family' });
    await scopes.decide(id, { approve: true });
    const [home, work] = ['120363000000000011@g.us', '120363000000000012@g.us'];
    const texts = await newTexts(async () => {
      await take(inGroup('t0', 'before its title is known', home));
      await take(
        inGroup('t1', 'titled', home, 'Family'),
        inGroup('t2', 'untitled', home),
        inGroup('t3', 'work', work, 'Work'),
      );
      await take(inGroup('t4', 'renamed', home, 'Holiday'), inGroup('t5', 'work, untitled', work));
    });
    expect(texts).toEqual(['work', 'work, untitled']);
  });
});

describe('always', () => {
  test('status messages and newsletters are off, whatever the scope, and are not even counted', async () => {
    await bench.site.scopes.chooseScope(email, 'all');
    const before = await dumpTables(bench.database, ['site']);
    const status = message('s1', 'a status', { conversation: { id: 'status@broadcast', type: 'broadcast' } });
    const news = message('s2', 'news', { conversation: { id: '120363@newsletter', type: 'channel' } });
    expect(await take(status, news)).toMatchObject({ added: 0, excluded: 2, envelopes: 0 });
    expect(await dumpTables(bench.database, ['site'])).toBe(before);
  });

  test('the scope is that of the user who had the number then, else now', async () => {
    const phone = '+447700900155';
    await bench.site.addUser({ email: 'old@corp.example', phones: [phone], until: '2026-02-01' });
    await bench.site.addUser({ email: 'new@corp.example', phones: [phone], from: '2026-03-01' });
    await bench.site.scopes.chooseScope('old@corp.example', 'all');
    await bench.site.scopes.chooseScope('new@corp.example', 'listed');
    const at = (id: string, occurredAt: string) =>
      message(id, id, {
        occurredAt,
        account: { id: phone, phone },
        conversation: { id: directConversation(phone, mother), type: 'direct' },
        sender: person(mother),
        recipients: [person(phone)],
      });
    const texts = await newTexts(() =>
      take(
        at('of the old one', '2026-01-15T09:00:00.000Z'),
        at('of nobody', '2026-02-15T09:00:00.000Z'),
        at('of the new one', '2026-04-15T09:00:00.000Z'),
        at('of an odd time', 'never'),
      ),
    );
    expect(texts).toEqual(['of the old one']);
  });

  test('says what is wrong with a request', async () => {
    const { scopes } = bench.site;
    await expect(scopes.chooseScope('nobody@corp.example', 'all')).rejects.toMatchObject({
      code: 'user-unknown',
    });
    await expect(scopes.chooseScope(email, 'some' as never)).rejects.toMatchObject({ code: 'usage' });
    await expect(scopes.addListed(email, { kind: 'contact', value: '07700 900123' })).rejects.toMatchObject({
      code: 'user-invalid',
    });
    await expect(scopes.addListed(email, { kind: 'contact', value: lid })).rejects.toMatchObject({
      code: 'usage',
    });
    await expect(scopes.addListed(email, { kind: 'group', value: ' ' })).rejects.toMatchObject({
      code: 'usage',
    });
    await expect(scopes.decide('no-id', { approve: true })).rejects.toMatchObject({ code: 'not-found' });
    await expect(scopes.removeEntry(userId)).rejects.toMatchObject({ code: 'not-found' });
  });
});
