import { expect, test } from 'vitest';
import { parseHeader } from '#sources/whatsapp-export/lines.ts';

const time = (line: string) => {
  const header = parseHeader(line);
  return header === undefined
    ? undefined
    : [header.date.join(' '), header.hour, header.minute, header.second, header.body];
};

test.each([
  ['3/6/18, 1:55 p.m. - A: x', ['3 6 18', 13, 55, undefined, 'A: x']],
  ['03-06-2018, 01.55 PM - A: x', ['3 6 2018', 13, 55, undefined, 'A: x']],
  ['13.06.18 21.25.15: A: x', ['13 6 18', 21, 25, 15, 'A: x']],
  ['[06.13.18 21:25:15] A: x', ['6 13 18', 21, 25, 15, 'A: x']],
  ['13.6.2018 klo 21.25.15 - A: x', ['13 6 2018', 21, 25, 15, 'A: x']],
  ['13. 6. 2018. 21:25:15 - A: x', ['13 6 2018', 21, 25, 15, 'A: x']],
  ['[3/6/18 1:55:00 p. m.] A: x', ['3 6 18', 13, 55, 0, 'A: x']],
  ['[3/6/18 1:55:00\u00a0p.\u00a0m.] A: x', ['3 6 18', 13, 55, 0, 'A: x']],
  ['[2018/06/13, 21:25:15] A: x', ['2018 6 13', 21, 25, 15, 'A: x']],
  ['3/6/18, 1:55\u202fPM - A: x', ['3 6 18', 13, 55, undefined, 'A: x']],
  ['[15-01-20 02:22:56] A: x', ['15 1 20', 2, 22, 56, 'A: x']],
  ['\u200e[15/04/2016, 15:04:01] \u200eA: x', ['15 4 2016', 15, 4, 1, '\u200eA: x']],
  ['15-04-2016 15:04 - A: x', ['15 4 2016', 15, 4, undefined, 'A: x']],
  ['2016-04-15 15:04 - A: x', ['2016 4 15', 15, 4, undefined, 'A: x']],
  ['12/03/2019 à 14:05 - A: x', ['12 3 2019', 14, 5, undefined, 'A: x']],
  ['2016/4/15 下午3:04 - A: x', ['2016 4 15', 15, 4, undefined, 'A: x']],
  ['2016/4/15 上午12:04 - A: x', ['2016 4 15', 0, 4, undefined, 'A: x']],
  ['[2016/4/15 晚上11:04:09] A: x', ['2016 4 15', 23, 4, 9, 'A: x']],
  ['[2016/4/15 中午12:04:09] A: x', ['2016 4 15', 12, 4, 9, 'A: x']],
  ['15/04/2016, 15:04 - ', ['15 4 2016', 15, 4, undefined, '']],
])('%j begins a message', (line, expected) => {
  expect(time(line)).toEqual(expected);
});

test.each([
  '',
  'See you',
  '15/04 at 15:04 - x',
  '15/04/2016',
  '1:2:3',
  '15/04/2016, 25:04 - A: x',
  '15/04/2016, 15:61 - A: x',
  '[15/04/2016, 15:04:01 A: x',
  '15/04/2016, 15:04] A: x',
  '15/04/2016, 13:04:5 - A: x',
])('%j does not', (line) => {
  expect(time(line)).toBeUndefined();
});

test('the shape tells the two apps and their clocks apart', () => {
  const shapes = [
    '[15/04/2016, 15:04:01] A: x',
    '15/04/2016, 15:04 - A: x',
    '15/04/16, 15:04 - A: x',
    '15/04/16, 3:04 PM - A: x',
    '15.04.16, 15:04 - A: x',
    '15/04/16 15:04 - A: x',
    '15/04/16, 15:04 A: x',
  ].map((line) => parseHeader(line)?.shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});
