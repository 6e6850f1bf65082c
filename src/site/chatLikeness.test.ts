import { describe, expect, test } from 'vitest';
import type { OfferedEntry } from '#site/chatEntry.ts';
import { likenessOf } from '#site/chatLikeness.ts';

/** `minute author text`; the author `-` is nobody. */
function entry(line: string): OfferedEntry & { replaced: boolean } {
  const [minute = '', author = '', ...words] = line.split(' ');
  const text = words.join(' ');
  return {
    mark: `${minute} ${text}`,
    minute: Number(minute),
    media: 'none',
    weighty: author !== '-' && text.length >= 12,
    replaceable: true,
    author: author === '-' ? '' : author,
    words: text,
    points: author === '-' ? 0 : text.length >= 12 ? 3 : text.length >= 4 ? 1 : 0,
    replaced: false,
  };
}
const chat = (...lines: string[]): ReturnType<typeof entry>[] => lines.map(entry);

const talk = [
  '1 alice shall we meet on Monday',
  '2 bob Monday at ten is fine',
  '2 alice ok',
  '9 bob the draft is in the folder',
  '11 alice thank you, I read it tonight',
];

describe('likenessOf', () => {
  test('a conversation shown again is the same, whatever its title', () => {
    expect(likenessOf(chat(...talk), chat(...talk, '20 bob something new has come up'))).toBe('same');
  });

  test('a short talk of two is enough, an edit since then does no harm', () => {
    const before = chat(
      '1 - notice of encryption',
      '2 bob hello',
      '3 me ok',
      '3 me ok',
      '5 bob that was all',
      '8 me Tipo',
    );
    const edited = before.map((one, index) => ({ ...one, replaced: index === 5 }));
    const after = chat(
      '1 - notice of encryption',
      '2 bob hello',
      '3 me ok',
      '3 me ok',
      '5 bob that was all',
      '8 me Typo',
      '9 bob a new day has come',
    );
    expect(likenessOf([...edited, ...chat('8 me Typo', '9 bob a new day has come')], after)).toBe('same');
  });

  test("a few common 'ok's prove nothing", () => {
    const one = chat('1 a ok', '2 b ok', '3 a ok', '4 b ok', '5 a ok', '6 b ok');
    expect(likenessOf(one, one)).not.toBe('same');
  });

  test('the same broadcast to two people is not one chat', () => {
    const lines = [
      '1 me the office is closed today',
      '2 me please work from home',
      '8 me it opens again tomorrow',
      '9 me thank you for your patience',
    ];
    expect(likenessOf(chat(...lines), chat(...lines))).not.toBe('same');
    expect(
      likenessOf(chat(...talk, ...lines.map((line) => `1${line}`)), chat(...lines.map((line) => `1${line}`))),
    ).not.toBe('same');
  });

  test('two talks of the same hours with nothing in common are two chats', () => {
    const other = [
      '1 carol where is the invoice of May',
      '3 bob it went out on Thursday',
      '5 carol it never reached us here',
      '10 bob then I send it once more',
    ];
    expect(likenessOf(chat(...talk), chat(...other))).toBe('other');
  });

  test('older history, newer history and the filling of a hole stay possible', () => {
    expect(likenessOf(chat(...talk), chat('30 alice another week, another talk'))).toBe('possible');
    expect(
      likenessOf(chat(...talk), chat('4 alice in between it was said', '5 bob and it was answered')),
    ).toBe('possible');
  });
});
