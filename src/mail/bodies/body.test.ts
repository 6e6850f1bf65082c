import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attachment, Content, Item } from '#core/item.ts';
import { eventText, mailText } from '#mail/bodies/body.ts';
import { alice, bob, makeGroupItem, makeItem } from '../../../test/mail/items.ts';
import { anyText } from '../../../test/mail/text.ts';

const aliceName = 'Alice Chen (+44 7700 900101)';
const bobName = 'Bob Li (+44 7700 900123)';
const content = (over: Partial<Content>): Item => makeItem({ content: { type: 'other', ...over } });

describe('messages', () => {
  test('a plain text is itself and nothing else', () => {
    expect(mailText(makeItem({ content: { type: 'text', text: 'Hi\n\n> there' } }))).toBe('Hi\n\n> there');
  });

  test('HTML is read as words, in one pass', () => {
    const html = '<style>p{}</style><p>5 &lt; 6</p><script>evil()</script>a<br>b<';
    expect(eventText(content({ html }))).toBe('5 < 6\na\nb<');
  });

  test('what has no known form is shown field by field', () => {
    const structured = {
      title: 'Offer',
      page: { url: 'https://shop.example/1', empty: '' },
      tags: ['a', 'b'],
    };
    expect(eventText(content({ type: 'card', structured }))).toBe(
      'Content of type "card":\ntitle: Offer\npage.url: https://shop.example/1\ntags.0: a\ntags.1: b',
    );
  });

  test('flags are told', () => {
    const flags = { frequentlyForwarded: true, viewOnce: true, ephemeralSeconds: 86_400 };
    expect(mailText(makeItem({ flags }))).toBe(
      'Hello\n\n--------------------\nForwarded many times.\nSent to be viewed once.\n' +
        'A disappearing message: the phones delete it after 1 day.',
    );
  });

  test.each(['pending', 'expired', 'omitted', 'failed'] as const)(
    'a %s attachment is named, with the reason',
    (status) => {
      const attachment = { id: 'a', fileName: 'IMG-1.jpg', mimeType: 'image/jpeg', kind: 'image', status };
      const text = mailText(
        makeItem({ content: { type: 'image' }, attachments: [attachment as Attachment] }),
      );
      expect(text).toMatch(/^-+\nImage not in the archive: IMG-1\.jpg \(.+\)\.$/);
    },
  );

  test('doubts about the time are told, with the origin', () => {
    const text = mailText(makeItem({ timeDoubts: ['before-2009', 'date-order'], clockSource: 'capture' }));
    expect(text.split('\n').slice(2)).toEqual([
      '--------------------',
      'The source gives no time; this mail has the time of the capture.',
      'The time is before 2009 and so probably wrong.',
      'The source does not tell the day from the month for certain; the two may be swapped.',
      'Captured 2026-03-02 09:15:28 UTC from a linked device of alice@corp.example.',
    ]);
  });
});

describe('events', () => {
  const call = { media: 'video', group: true, outcome: 'rejected', durationSeconds: 0 } as const;
  const membership = (change: 'joined' | 'left' | 'added' | 'removed' | 'promoted' | 'demoted', over = {}) =>
    eventText(
      makeGroupItem('G', {
        kind: 'membership',
        sender: undefined,
        membership: { change, members: [bob], ...over },
      }),
    );
  const groupChange = (groupChange: NonNullable<Item['groupChange']>) =>
    eventText(makeGroupItem('Now', { kind: 'group-change', sender: alice, groupChange }));

  test('calls', () => {
    expect(eventText(makeGroupItem('G', { kind: 'call', call }))).toBe(
      `Declined group video call from ${bobName}.\n\nStarted: 2026-03-02 09:15:27 UTC\nDuration: 0 s\nOutcome: declined\n\nHello`,
    );
  });

  test('who came and went', () => {
    expect(membership('joined')).toBe(`${bobName} joined the group.`);
    expect(membership('left')).toBe(`${bobName} left the group.`);
    expect(membership('added', { by: alice })).toBe(`${aliceName} added ${bobName} to the group.`);
    expect(membership('removed')).toBe(`${bobName} was removed from the group.`);
    expect(membership('removed', { members: [alice, bob] })).toBe(
      `${aliceName} and ${bobName} were removed from the group.`,
    );
    expect(membership('promoted', { by: alice })).toBe(
      `${aliceName} made ${bobName} an administrator of the group.`,
    );
    expect(membership('demoted')).toBe(`${bobName} is no longer an administrator of the group.`);
    expect(membership('added', { members: [] })).toBe('Somebody was added to the group.');
  });

  test('a name cannot fill in for another word of the sentence', () => {
    const members = [{ ...bob, displayName: '{by} {was}', phone: undefined }] as never;
    expect(() => membership('removed', { members })).not.toThrow();
    expect(membership('removed', { members })).toBe('{by} {was} was removed from the group.');
  });

  test('what changed about a group', () => {
    expect(groupChange({ change: 'created' })).toBe(`${aliceName} created the group "Now".`);
    expect(groupChange({ change: 'renamed', next: 'B' })).toBe(`${aliceName} renamed the group to "B".`);
    expect(groupChange({ change: 'picture' })).toBe(`${aliceName} changed the picture of the group.`);
    expect(groupChange({ change: 'description', previous: 'a', next: 'b\nc' })).toBe(
      `${aliceName} changed the description of the group.\n\nNew:\n\n> b\n> c\n\nBefore:\n\n> a`,
    );
  });

  test('deletions say for whom, and whether the original is there', () => {
    const text = (scope: 'me' | 'unknown', originalAvailable: boolean): string =>
      eventText(makeItem({ kind: 'deletion', deletion: { scope, originalAvailable } }));
    expect(text('me', true)).toContain(`${bobName} deleted a message for themselves only.`);
    expect(text('me', true)).toContain('stays in the archive');
    expect(text('unknown', false)).toContain('was not captured');
  });

  test('a reaction taken back', () => {
    const reaction = { emoji: '👍', removed: true };
    expect(eventText(makeItem({ kind: 'reaction', reaction }))).toBe(
      `${bobName} took back the reaction 👍 to a message.`,
    );
  });

  test.each([
    ['agreed', 'agreed that this conversation is archived.'],
    ['refused', 'refused that this conversation is archived.'],
    ['informed', 'was informed that this conversation is archived.'],
  ] as const)('consent %s', (state, sentence) => {
    expect(eventText(makeItem({ kind: 'consent', consent: { state } }))).toBe(`${bobName} ${sentence}`);
  });
});

test('names in our sentences stay one line, whatever they hold', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const sender = { ...bob, displayName: name };
      const text = eventText(
        makeItem({ kind: 'reaction', reaction: { emoji: '👍', removed: false }, sender }),
      );
      expect(text).not.toMatch(/[\r\n\u2028]/);
      expect(text.endsWith(' reacted with 👍 to a message.')).toBe(true);
    }),
  );
});

test('a long text of tags is read in linear time', () => {
  expect(eventText(content({ html: '<script>'.repeat(100_000) }))).toBe('');
  expect(eventText(content({ html: '<'.repeat(500_000) }))).toHaveLength(500_000);
});
