import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderKeysBetween } from '#site/orderKeys.ts';
import { Chat } from '../../test/site/exportChat.ts';

const day = ['1:hello', '2:ok', '2:ok', '2:ok', '3:how are you', '5:fine', '7:bye'];

describe('planExport', () => {
  test('equal texts of one minute stay several, and a second export of the same adds nothing', () => {
    const chat = new Chat();
    expect(chat.take(day)).toEqual(day);
    expect(chat.take(day)).toEqual([]);
    expect(chat.texts).toEqual(day);
  });

  test.each([
    ['overlapping at the end', day.slice(0, 5), day.slice(3)],
    ['older history', day.slice(3), day.slice(0, 5)],
    ['beginning and ending in the middle of a minute', day.slice(0, 3), day.slice(1, 6)],
    ['what lies between', day.slice(4, 5), day],
  ])('adds only what is new: %s', (_, first, second) => {
    const chat = new Chat();
    chat.take(first);
    chat.take(second);
    const whole = day.filter((text) => first.includes(text) || second.includes(text));
    expect(chat.texts).toEqual(whole);
  });

  test('fills a hole and goes before the beginning without an overlap', () => {
    const chat = new Chat();
    chat.take(['10:a', '11:b']);
    chat.take(['30:e', '31:f']);
    chat.take(['1:zero']);
    chat.take(['11:b', '20:c', '21:d', '30:e']);
    expect(chat.texts).toEqual(['1:zero', '10:a', '11:b', '20:c', '21:d', '30:e', '31:f']);
  });

  test('a message deleted since then: the deletion refers to it', () => {
    const chat = new Chat();
    chat.take(['1:hello', '2:secret', '3:bye']);
    expect(chat.take(['1:hello', '2:-', '3:bye'])).toEqual(['2:- deletes 2:secret']);
    expect(chat.take(['1:hello', '2:-', '3:bye'])).toEqual([]);
    expect(chat.take(['1:hello', '2:secret', '3:bye'])).toEqual([]);
  });

  test('edited, then deleted', () => {
    const chat = new Chat();
    chat.take(['1:hello', '2:tipo', '3:bye']);
    expect(chat.take(['1:hello', '2:+typo', '3:bye'])).toEqual(['2:+typo edits 2:tipo']);
    expect(chat.take(['1:hello', '2:-', '3:bye'])).toEqual(['2:- deletes 2:+typo']);
  });

  test('two that could be meant: the site does not guess', () => {
    const chat = new Chat();
    chat.take(['1:hello', '2:one', '2:two', '3:bye']);
    expect(chat.take(['1:hello', '2:-', '3:bye'])).toEqual(['2:-']);
  });

  test('an export that begins in mid-minute explains no deletion before its first match', () => {
    const chat = new Chat();
    chat.take(['0:start', '2:one', '3:bye']);
    expect(chat.take(['2:-', '3:bye'])).toEqual(['2:-']);
  });

  test('the same media without its file is nothing new; with its file later it completes the message', () => {
    const chat = new Chat();
    chat.take(['1:hello', '2:[700]', '3:bye']);
    expect(chat.take(['1:hello', '2:[]', '3:bye'])).toEqual([]);
    const other = new Chat();
    other.take(['1:hello', '2:[]', '3:bye']);
    expect(other.take(['1:hello', '2:[700]', '3:bye'])).toEqual(['2:[700] mediaOf 2:[]']);
    expect(other.take(['1:hello', '2:[700]', '3:bye'])).toEqual([]);
    expect(other.take(['1:hello', '2:[]', '3:bye'])).toEqual([]);
  });

  test('inserting at one place for ever numbers the chat anew instead of failing', () => {
    const chat = new Chat();
    chat.take(['1:first', '2:last']);
    const shown: string[] = [];
    for (let index = 0; index < 40; index++) {
      shown.push(`1:text ${index}`);
      chat.take(['1:first', ...shown, '2:last']);
    }
    expect(chat.texts).toEqual(['1:first', ...shown, '2:last']);
  });
});

describe('orderKeysBetween', () => {
  test('gives rising whole numbers strictly between, or says there is no room', () => {
    const ends = fc.option(fc.nat(1_000_000), { nil: undefined });
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 1, max: 50 }), (one, other, count) => {
        const [left, right] =
          one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
        const keys = orderKeysBetween(left, right, count);
        if (keys === undefined) return;
        expect(keys.length).toBe(count);
        const chain = [left ?? -1, ...keys, right ?? Number.MAX_SAFE_INTEGER];
        for (const [index, key] of chain.slice(1).entries()) expect(key).toBeGreaterThan(chain[index] ?? 0);
      }),
    );
  });
});
