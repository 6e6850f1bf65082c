import { expect, test } from 'vitest';
import { collectPeople, e164Of } from '#connector/directories/collect.ts';
import { english } from '#core/sentence.ts';
import { directoryPerson as person } from '../../../test/support/directories/person.ts';

test.each([
  ['+44 7700 900123', undefined, '+447700900123'],
  ['07700 900123', 'GB', '+447700900123'],
  ['0044 (0)7700 900123', undefined, '+447700900123'],
  ['+44 (0) 7700 900-123', 'DE', '+447700900123'],
  ['tel:+44-7700-900123', undefined, '+447700900123'],
  ['+44 20 7946 0000 ext. 4', undefined, '+442079460000'],
  ['\u202a+٤٤٧٧٠٠٩٠٠١٢٣\u202c', undefined, '+447700900123'],
  ['1380 013 8000', 'CN', '+8613800138000'],
  ['07700 900123', undefined, undefined],
  ['4711', 'GB', undefined],
  ['see Anna', 'GB', undefined],
] as const)('the number %s in %s is %s', (text, region, number) => {
  expect(e164Of(text, region)).toBe(number);
});

test('what several people have, and what cannot be used, is said', async () => {
  const people = [
    person('a', { phones: ['+44 7700 900101', 'see Anna'], aliases: ['Desk@corp.example', 'no address'] }),
    person('b', { phones: ['+447700900101'], aliases: ['desk@corp.example'] }),
    person('c', { phones: ['+447700900101'], active: false }),
    person('a', { phones: ['+447700900103'] }),
    person('d', { address: 'd at corp.example' }),
  ];
  const source = {
    people: async function* () {
      yield* people;
    },
    check: async () => undefined,
  };
  const found = await collectPeople(source, undefined, new AbortController().signal);
  expect([...found.people.keys()]).toEqual(['a', 'b', 'c']);
  expect([...(found.people.get('a')?.phones ?? [])]).toEqual(['+447700900101', '+447700900103']);
  const doubts = found.doubts.map(english);
  expect(doubts).toHaveLength(found.doubtCount);
  for (const part of [
    '"no address"',
    '"see Anna"',
    'a@corp.example is there more',
    '"d at',
    'desk@',
    '+447700900101',
  ])
    expect(doubts.filter((doubt) => doubt.includes(part))).toHaveLength(1);
  expect(doubts.find((doubt) => doubt.startsWith('+44'))).toContain(
    '2 people (a@corp.example, b@corp.example)',
  );
});
