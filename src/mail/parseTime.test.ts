import { expect, test } from 'vitest';
import { parseMail } from '#mail/parse.ts';

const pieces = [
  '<',
  '<a',
  '"',
  '"\\',
  '\\',
  ' ',
  '\t',
  '=',
  '=?',
  '=?a?b?',
  '=?a?b?x?= ',
  ';',
  '; a',
  ';a="',
  'a ',
  '\r\n ',
];
const places = [
  'Subject: ',
  'List-Id: ',
  'References: ',
  'From: ',
  'Content-Type: text/plain; a=',
  'Content-Disposition: attachment; filename=',
  'Content-Transfer-Encoding: quoted-printable\r\n\r\n',
];

test.each(places)('%j takes linear time: in quadratic time this test would not end', (place) => {
  for (const piece of pieces) {
    const text = `${place}${piece.repeat(Math.floor(400_000 / piece.length))}x\r\n\r\nbody`;
    expect(parseMail(Buffer.from(text)).attachments.length).toBeLessThanOrEqual(1);
  }
});

test('brackets and quotes that never close are passed over', () => {
  const header =
    'From: "Bob <bob@corp.example>\r\nTo: "C \\" D" <c@corp.example>, <x\r\nList-Id: a <b> <c<d>\r\n\r\n';
  const { from, to, listId } = parseMail(Buffer.from(header));
  expect(from).toEqual([{ name: 'Bob', address: 'bob@corp.example' }]);
  expect(to).toEqual([{ name: 'C " D', address: 'c@corp.example' }]);
  expect(listId).toBe('c<d');
});
