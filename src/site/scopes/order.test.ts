import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directConversation } from '#core/ids.ts';
import type { ItemDraft } from '#core/item.ts';
import { whatsappPerson } from '#core/whatsapp.ts';
import { dumpTables } from '../../../test/site/dumpTables.ts';
import {
  captured,
  drafts,
  message,
  openAll,
  openTestSite,
  person,
  type TestSite,
} from '../../../test/site/support.ts';

/**
 * Whatever the order of events: what is out of scope never reaches an envelope, whether an event tells a number and
 * title or hides them; and what plainly is in scope does.
 */
const mine = '+447700900111';
const people = [
  { phone: '+12025550111', lid: '111000111000111@lid', isOut: true },
  { phone: '+12025550122', lid: '222000222000222@lid', isOut: false },
];
const groups = [
  { jid: '120363111111111111@g.us', title: 'Inner Circle', isOut: true },
  { jid: '120363222222222222@g.us', title: 'Outer Office', isOut: false },
];

interface Told {
  readonly draft: ItemDraft;
  readonly isOut: boolean;
  /** The event itself names the conversation. */
  readonly isPlain: boolean;
}

let count = 0;
function events(): Told[] {
  const account = { id: mine, phone: mine };
  return [
    ...people.flatMap(({ phone, lid, isOut }): Told[] => {
      const base = (id: string, other: string): ItemDraft =>
        message(`${id} ${count++}`, isOut ? 'OUT' : 'IN', {
          account,
          conversation: { id: directConversation(mine, other), type: 'direct' },
          sender: other === phone ? person(phone) : whatsappPerson(lid),
          recipients: [person(mine)],
        });
      const { content: _content, ...frame } = base('identity', phone);
      const identity: ItemDraft = {
        ...frame,
        kind: 'identity',
        conversation: { id: mine, type: 'direct' },
        sender: whatsappPerson(lid, { phone }),
        recipients: [],
        identity: { participant: whatsappPerson(lid, { phone }), alsoKnownAs: [lid] },
      };
      return [
        { draft: base('plain', phone), isOut, isPlain: true },
        { draft: base('hidden', lid), isOut, isPlain: false },
        { draft: identity, isOut, isPlain: true },
      ];
    }),
    ...groups.flatMap(({ jid, title, isOut }): Told[] =>
      [title, undefined].map((told) => ({
        draft: message(`group ${count++}`, isOut ? 'OUT' : 'IN', {
          account,
          conversation: { id: jid, type: 'group', ...(told === undefined ? {} : { title: told }) },
          sender: person('+12025550133'),
          recipients: [person(mine)],
        }),
        isOut,
        isPlain: told !== undefined,
      })),
    ),
  ];
}

let bench: TestSite;
let userId: string;
const email = 'order@corp.example';
beforeAll(async () => {
  bench = await openTestSite();
  userId = (await bench.site.addUser({ email, phones: [mine] })).id;
  for (const { phone, isOut } of people) await list('contact', phone, isOut);
  for (const { title, isOut } of groups) await list('group', title, isOut);
});
afterAll(() => bench.close());

async function list(kind: 'contact' | 'group', value: string, isOut: boolean): Promise<void> {
  const { scopes } = bench.site;
  if (!isOut) await scopes.addListed(email, { kind, value });
  else await scopes.decide((await scopes.askPrivate(userId, { kind, value })).id, { approve: true });
}

test.each(['listed', 'all-but-private'] as const)(
  'mode %s, in any order and cut into any batches',
  async (mode) => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events().keys()], { minLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
        async (order, cuts) => {
          await bench.site.scopes.chooseScope(email, mode);
          await bench.database.pool.query('delete from site.scope_name');
          const all = events();
          const told = order.flatMap((index) => all[index] ?? []);
          const before = (await openAll(bench)).items.length;
          for (let at = 0, turn = 0; at < told.length; turn += 1) {
            const size = cuts[turn % cuts.length] ?? 1;
            await bench.site.intake(
              drafts,
              told.slice(at, at + size).map(({ draft }) => captured(draft)),
            );
            at += size;
          }
          const sealed = new Set((await openAll(bench)).items.slice(before).map(({ nativeId }) => nativeId));
          const ids = (wanted: (one: Told) => boolean) =>
            told.filter(wanted).map(({ draft }) => draft.nativeId ?? '');
          expect(ids(({ isOut }) => isOut).filter((id) => sealed.has(id))).toEqual([]);
          expect(ids(({ isOut, isPlain }) => !isOut && isPlain).filter((id) => !sealed.has(id))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
    const dump = await dumpTables(bench.database, ['site', 'audit', 'store']);
    for (const word of ['120363111111111111', '111000111000111', '12025550111'])
      expect(dump.includes(word), word).toBe(false);
  },
);
