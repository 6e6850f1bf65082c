import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chat } from '../../test/site/exportChat.ts';

/** Steps between messages in minutes; 0 is the same minute, and frequent. */
const step = fc.constantFrom(0, 0, 0, 1, 2);
/** Exports of a chat: from where, to where, and in parts of how many messages. */
const windows = fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.integer({ min: 1, max: 24 })), {
  minLength: 1,
  maxLength: 8,
});
const runs = { numRuns: 2_000 };

interface Export {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly size: number;
}

/** @param words what is said after how many minutes */
function chatOf(words: readonly (readonly [step: number, word: string])[]): string[] {
  let minute = 0;
  return words.map(([later, word]) => {
    minute += later;
    return `${minute}:${word}`;
  });
}

function exportsOf(truth: readonly string[], cuts: readonly (readonly [number, number, number])[]): Export[] {
  return cuts.map(([one, other, size]) => {
    const from = Math.min(one, other);
    const to = Math.max(one, other);
    return { from, to, texts: truth.slice(from, to), size };
  });
}

/** Takes in exports of the minute 1; each is a word of letters, one message a letter. */
function take(...exports: readonly string[]): Chat {
  const chat = new Chat();
  for (const letters of exports) chat.take([...letters].map((letter) => `1:${letter}`));
  return chat;
}
const lettersOf = (chat: Chat): string => chat.texts.map((text) => text.slice(2)).join('');

describe('messages of one minute that came in several exports', () => {
  test.each([
    ['one after the other, then both', ['a', 'b', 'ab']],
    ['the second before the first, then both', ['b', 'a', 'ab']],
    ['three, then all', ['b', 'a', 'c', 'abc']],
    ['three, then each two, then all', ['c', 'a', 'b', 'bc', 'ab', 'abc']],
    ['five, then all', ['c', 'e', 'a', 'd', 'b', 'abcde']],
    ['two and two, then what joins them', ['cd', 'ab', 'bc', 'abcd']],
    ['two and two, then all', ['ab', 'cd', 'abcd']],
    ['two and one before them', ['bc', 'a', 'ab', 'abc']],
    ['what joins brings something new', ['d', 'ab', 'bcd', 'abcd']],
    ['one that hangs on another, and a third apart', ['a', 'c', 'bc', 'abc']],
  ])('%s: each once, and at last in order', (_, exports) => {
    expect(lettersOf(take(...exports))).toBe(exports.at(-1));
  });

  test('shown in one order and then in the other, they are three', () => {
    expect(lettersOf(take('ab', 'ba'))).toBe('aba');
    expect(take('ab', 'ba').take(['1:a', '1:b', '1:a'])).toEqual([]);
    expect(lettersOf(take('a', 'b', 'ab', 'ba')).length).toBe(3);
  });

  test('the same beside a third whose order is only assumed', () => {
    const chat = take('c', 'ab', 'ba');
    expect([...lettersOf(chat)].sort().join('')).toBe('aabc');
  });

  test('the second of the two comes after the first was assumed behind it: in parts too', () => {
    const chat = take('a', 'b');
    expect(lettersOf(chat)).toBe('ba');
    expect(chat.take(['1:a', '1:b'], 1)).toEqual([]);
    expect(lettersOf(chat)).toBe('ab');
  });

  test('five equal ones are five', () => {
    const chat = take('o', 'oo', 'ooooo', 'ooo', 'ooooo');
    expect(lettersOf(chat)).toBe('ooooo');
  });

  test('media that came without its file is the same in another place, and gets its file', () => {
    const chat = new Chat();
    chat.take(['1:look']);
    chat.take(['1:[]']);
    expect(chat.take(['1:look', '1:[700]'])).toEqual(['1:[700] mediaOf 1:[]']);
    expect(chat.take(['1:look', '1:[]'])).toEqual([]);
    expect(chat.texts).toEqual(['1:look', '1:[]', '1:[700]']);
  });

  test('what an export still shows in another place is not what is deleted there', () => {
    const chat = new Chat();
    chat.take(['0:start', '1:one']);
    chat.take(['1:two']);
    expect(chat.texts).toEqual(['0:start', '1:two', '1:one']);
    expect(chat.take(['0:start', '1:-', '1:one', '1:two'])).toEqual(['1:-']);
  });

  test('windows of one chat, in any order, give the chat: nothing lost, nothing doubled', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 24 }), windows, (steps, cuts) => {
        const truth = chatOf(steps.map((later, index) => [later, `text ${index}`]));
        const chat = new Chat();
        const shown = new Set<string>();
        for (const { texts, size } of exportsOf(truth, cuts)) {
          for (const text of texts) shown.add(text);
          chat.take(texts, size);
        }
        expect([...chat.texts].sort()).toEqual([...shown].sort());
        chat.take(truth);
        expect(chat.texts).toEqual(truth);
      }),
      {
        ...runs,
        examples: [
          [
            [0, 0, 0],
            [
              [1, 2, 1],
              [0, 1, 1],
              [0, 2, 2],
            ],
          ],
        ],
      },
    );
  });

  test('with words said again and again: no export loses any, and nothing grows when all are offered again', () => {
    const words = fc.array(fc.tuple(step, fc.constantFrom('ok', 'yes', 'no')), {
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(words, windows, (said, cuts) => {
        const chat = new Chat();
        const exports = exportsOf(chatOf(said), cuts);
        for (const { texts, size } of exports) chat.take(texts, size);
        const kept = Map.groupBy(chat.texts, (text) => text);
        for (const { texts, size } of exports) {
          for (const [text, same] of Map.groupBy(texts, (one) => one))
            expect(kept.get(text)?.length ?? 0).toBeGreaterThanOrEqual(same.length);
          expect(chat.take(texts)).toEqual([]);
          expect(chat.take(texts, size)).toEqual([]);
        }
      }),
      runs,
    );
  });
});
