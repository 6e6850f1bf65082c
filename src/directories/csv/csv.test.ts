import { describe, expect, test } from 'vitest';
import { english } from '#core/sentence.ts';
import { csv } from '#directories/csv/directory.ts';

const read = async (people: string) => {
  const doubts: string[] = [];
  const { signal } = new AbortController();
  const found = csv.open({ people }).people(signal, (one) => doubts.push(english(one)));
  return { people: await Array.fromAsync(found), doubts };
};
const alice = {
  id: 'alice@corp.example',
  address: 'alice@corp.example',
  aliases: ['al@corp.example'],
  phones: ['+44 7700 900101', '020 7946 0000'],
  displayName: 'Alice Ärmel',
  active: true,
};

describe('a file of people', () => {
  test.each([
    [
      'all columns',
      'address,aliases,phones,name,active\nAlice@Corp.example,AL@corp.example,+44 7700 900101; 020 7946 0000,Alice Ärmel,yes\n',
    ],
    [
      'a spreadsheet’s mark, separators, quotes and ends of lines',
      '\ufeffsep=;\r\n"Name";"PHONES";"address";"aliases";;\r\n"Alice Ärmel";"+44 7700 900101|020 7946 0000";"alice@corp.example";al@corp.example;;\r\n;;;;;\r\n',
    ],
  ])('is read with %s', async (_, text) => {
    expect(await read(text)).toEqual({ people: [alice], doubts: [] });
  });

  test('needs nothing but addresses', async () => {
    const { people } = await read('address\nbob@corp.example');
    expect(people).toEqual([
      { id: 'bob@corp.example', address: 'bob@corp.example', aliases: [], phones: [], active: true },
    ]);
  });

  test('with rows that cannot be used gives the others, and says which', async () => {
    const rows = [
      'address,phones,active',
      ',+447700900101,',
      'a@corp.example,4.477E+11;+447700900102,no',
      'b@corp.example,,perhaps',
      'c@corp.example,,yes,d@corp.example',
    ];
    const { people, doubts } = await read(rows.join('\n'));
    expect(people.map(({ address, phones, active }) => [address, phones, active])).toEqual([
      ['a@corp.example', ['+447700900102'], false],
      ['b@corp.example', [], true],
    ]);
    expect(doubts.map((doubt) => doubt.split(':')[0])).toEqual(['Line 2', 'Line 3', 'Line 4', 'Line 5']);
  });

  test.each([
    ['', 'empty'],
    ['mail,phones\na@corp.example,', '"mail"'],
    ['name,phones\nA,', '"address" is missing'],
    ['address,address\n', 'more than once'],
    ['address\n"a@corp.example', 'never closed'],
    ['address\n\ufffd@corp.example', 'UTF-8'],
  ])('%j is refused as a whole', (people, why) => {
    const refused = { code: 'directory-settings', details: { field: 'people' } };
    expect(() => csv.open({ people })).toThrow(
      expect.objectContaining({ ...refused, message: expect.stringContaining(why) }),
    );
  });
});
