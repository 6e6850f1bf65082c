import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from '#compliance/search/parse.ts';
import type { Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { Place } from '#core/target.ts';
import { alice, bob, makeGroupItem, makeItem } from '../../../test/mail/items.ts';
import {
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../../test/mailbox/archive.ts';

const texts: Readonly<Record<string, string>> = {
  offer: 'Please sign the revised contract before noon',
  reply: 'I signed it; the price of the contract is too high',
  meeting: '请问明天下午三点的会议还开吗',
  mixed: '合同价格是1200欧元，谢谢 Alice',
  umlaut: 'Grüße aus München, Straße 5',
  phone: 'Ring me on +44 7700 900555 or mail carol@corp.example 👍🏽',
  long: `${Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ')} finally the secret ending`,
};

const carol: Participant = { ...bob, nativeId: 'c@s', phone: '+447700900777', displayName: 'Çarol Núñez' };

let test: TestArchive;
let places: Place[];
const items: Record<string, Item> = {};

beforeAll(async () => {
  test = await testArchive();
  places = await placesOf(
    test.archive,
    'alice@corp.example',
    'bob@corp.example',
    test.archive.quarantine.address,
  );
  const [toAlice, toBob, quarantine] = places.map((place) => [place]);
  for (const [index, [name, text]] of Object.entries(texts).entries()) {
    items[name] = makeItem({
      nativeId: name,
      occurredAt: `2026-03-02T09:${10 + index}:00.000Z`,
      content: { type: 'text', text },
    });
  }
  items.group = makeGroupItem('Project Falcon 项目', {
    nativeId: 'group',
    sender: carol,
    recipients: [alice, bob],
    occurredAt: '2026-03-02T10:00:00.000Z',
    content: { type: 'text', text: 'first' },
  });
  items.stranger = makeItem({
    nativeId: 'stranger',
    content: { type: 'text', text: 'contract nobody maps' },
  });
  const batch = Object.entries(items).map(([name, item]) => {
    const place = name === 'stranger' ? quarantine : name === 'reply' ? toBob : toAlice;
    return deliveryOf(item, place ?? []);
  });
  await test.archive.deliver(
    batch.map((delivery) =>
      delivery.item.nativeId === 'stranger'
        ? {
            ...delivery,
            places: delivery.places.map((place) => ({
              ...place,
              quarantine: { reason: 'nobody-maps', detail: '' } as const,
            })),
          }
        : delivery,
    ),
    contextOf('run-1'),
  );
});
afterAll(() => test.close());

const nameOf = new Map<string, string>();
async function find(query: string, mailbox?: Place): Promise<string[]> {
  for (const [name, { id }] of Object.entries(items)) nameOf.set(id, name);
  const asked = { ...parseQuery(query), ...(mailbox === undefined ? {} : { mailbox: mailbox.mailbox }) };
  const { hits } = await test.archive.search(asked);
  expect(await test.archive.count(asked)).toBe(hits.length);
  return hits.map(({ item }) => nameOf.get(item) ?? item);
}

describe('search', () => {
  it.each<[string, string[]]>([
    ['contract', ['reply', 'offer']],
    ['CONTRACT sign', ['offer']],
    ['sign*', ['reply', 'offer']],
    ['"revised contract"', ['offer']],
    ['"contract revised"', []],
    ['contract NOT price', ['offer']],
    ['contract -"too high"', ['offer']],
    ['noon OR high', ['reply', 'offer']],
    ['(noon OR high) sign', ['offer']],
    ['grusse munchen', ['umlaut']],
    ['strasse', ['umlaut']],
    ['"+44 7700 900555"', ['phone']],
    ['+447700900555', ['phone']],
    ['+44 7700 900555', ['phone']],
    ['carol@corp.example', ['phone']],
    ['👍', ['phone']],
    ['不在', []],
  ])('finds %s in %j', async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['会议', ['meeting']],
    ['三点的会', ['meeting']],
    ['的', ['meeting']],
    ['吗', ['meeting']],
    ['会 议', ['meeting']],
    ['会三', []],
    ['合同价格', ['mixed']],
    ['格是1200欧', ['mixed']],
    ['价格 谢谢 alice', ['mixed']],
  ])('finds any part of a text without spaces: %s', async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['carol nunez', ['group']],
    ['"çarol núñez"', ['group']],
    ['07700900777', ['group']],
    ['falcon', ['group']],
    ['"project falcon"', ['group']],
    ['项目 first', ['group']],
    ['"nunez first"', []],
  ])('finds people, numbers and titles: %s', async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['w699', ['long']],
    ['w0 ending', ['long']],
    ['"w198 w199 w200 w201"', ['long']],
    ['"the secret ending"', ['long']],
    ['"w5 w7"', []],
    ['"secret the"', []],
    ['w3 NOT "the secret ending"', []],
  ])('finds words and phrases anywhere in a long text: %s', async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  it('finds a phrase that is longer than a segment', async () => {
    const words = Array.from({ length: 300 }, (_, index) => `w${index + 150}`);
    expect(await find(`"${words.join(' ')}"`)).toEqual(['long']);
    expect(await find(`"${words.with(100, 'w9').join(' ')}"`)).toEqual([]);
  });

  it('keeps to one mailbox, and shows the quarantine only when asked for', async () => {
    const [first, second, quarantine] = places;
    expect(await find('contract', first)).toEqual(['offer']);
    expect(await find('contract', second)).toEqual(['reply']);
    expect(await find('contract', quarantine)).toEqual(['stranger']);
    expect(await find('nobody')).toEqual([]);
  });

  it('shows what a list needs, and pages from the newest on without losing one', async () => {
    const { archive } = test;
    const all = await archive.search({});
    expect(all.next).toBeUndefined();
    expect(all.hits.map(({ sentAt }) => sentAt.getTime())).toEqual(
      all.hits.map(({ sentAt }) => sentAt.getTime()).sort((one, other) => other - one),
    );
    expect(all.hits[0]).toMatchObject({
      kind: 'message',
      mailboxes: ['alice@corp.example'],
      preview: 'first',
    });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await archive.search({ limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...page.hits.map(({ item }) => item));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(all.hits.map(({ item }) => item));
  });

  it('finds the items of a conversation and of a period', async () => {
    const { archive } = test;
    const [group] = (await archive.search(parseQuery('falcon'))).hits;
    const { hits } = await archive.search({ conversation: group?.conversation ?? '' });
    expect(hits.map(({ item }) => item)).toEqual([items.group?.id]);
    const period = { from: new Date('2026-03-02T09:10:00Z'), until: new Date('2026-03-02T09:12:00Z') };
    expect(await archive.count(period)).toBe(2);
  });

  it('looks into one field when told to', async () => {
    const term = (text: string, field: 'sender' | 'recipients' | 'subject' | 'text') =>
      test.archive.count({ where: { kind: 'term', text, prefix: false, field } });
    expect(await term('carol', 'sender')).toBe(1);
    expect(await term('carol', 'recipients')).toBe(0);
    expect(await term('bob', 'recipients')).toBe(1);
    expect(await term('falcon', 'subject')).toBe(1);
    expect(await term('falcon', 'text')).toBe(0);
    expect(await term('first', 'text')).toBe(1);
  });

  it('refuses a query without words, and a page that is none', async () => {
    await expect(test.archive.search(parseQuery('!!! -'))).rejects.toMatchObject({ code: 'query-invalid' });
    await expect(test.archive.search({ after: "1'; drop" })).rejects.toMatchObject({ code: 'query-invalid' });
  });
});
