import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '#core/ids.ts';
import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { planExport } from '#site/exportPlan.ts';
import { orderKeysBetween } from '#site/orderKeys.ts';

/** `12:ok` is the text ok in minute 12; `12:-` a deletion; `12:+x` an edit; `12:[7]` media of 7 bytes; `12:[]` omitted. */
function offer(text: string): OfferedEntry {
  const [minute = '', body = ''] = text.split(':');
  const media = body.startsWith('[') ? (body === '[]' ? 'absent' : 'present') : 'none';
  return {
    mark: text,
    ...(media === 'none' ? {} : { mediaMark: `${minute}:media` }),
    minute: Number(minute),
    media,
    weighty: body.length > 3,
    replaceable: body !== '-',
    ...(body === '-' ? { change: 'deletes' as const } : {}),
    ...(body.startsWith('+') ? { change: 'edits' as const } : {}),
    author: '',
    words: body,
    points: 0,
  };
}

/** A chat as the site keeps it; takes exports in one after the other. */
class Chat {
  entries: KnownEntry[] = [];
  #count = 0;

  /** @returns what was new, with what it refers to */
  take(texts: readonly string[], after = -1): string[] {
    const offered = texts.map(offer);
    const plan = planExport(this.entries, offered, after);
    const fresh: KnownEntry[] = [];
    const told: string[] = [];
    const replaced = new Set<string>();
    for (const [index, placement] of plan.placements.entries()) {
      const entry = offered[index];
      if (placement.known !== undefined || entry === undefined) continue;
      const nativeId = `n${this.#count++}`;
      const { replaces } = placement;
      if (replaces !== undefined) replaced.add(replaces.entry.nativeId);
      told.push(replaces ? `${entry.mark} ${replaces.relation} ${replaces.entry.mark}` : entry.mark);
      fresh.push({
        ...entry,
        nativeId,
        itemId: nativeId as ItemId,
        rootId: nativeId as ItemId,
        orderKey: placement.orderKey,
        replaced: false,
      });
    }
    const renumbered = new Map(plan.renumbered.map(({ nativeId, orderKey }) => [nativeId, orderKey]));
    const kept = this.entries.map((entry) => ({
      ...entry,
      orderKey: renumbered.get(entry.nativeId) ?? entry.orderKey,
      replaced: entry.replaced || replaced.has(entry.nativeId),
    }));
    this.entries = [...kept, ...fresh].sort((one, other) => one.orderKey - other.orderKey);
    expect(new Set(this.entries.map((entry) => entry.orderKey)).size).toBe(this.entries.length);
    return told;
  }

  get texts(): string[] {
    return this.entries.map((entry) => entry.mark);
  }
}

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

  test('windows of one chat, in any order, give the chat: nothing lost, nothing doubled', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 });
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(minutes, cuts, (steps, windows) => {
        let minute = 0;
        const truth = steps.map((step, index) => {
          minute += step;
          return `${minute}:text ${index}`;
        });
        const chat = new Chat();
        const shown = new Set<string>();
        for (const [one, other] of windows) {
          const part = truth.slice(Math.min(one, other), Math.max(one, other));
          for (const text of part) shown.add(text);
          chat.take(part);
        }
        expect([...chat.texts].sort()).toEqual([...shown].sort());
      }),
    );
  });

  test('an export offered in parts gives what it gives at once', () => {
    const texts = fc.array(fc.tuple(fc.nat(1), fc.constantFrom('ok', 'yes')), { maxLength: 40 });
    fc.assert(
      fc.property(
        texts,
        fc.nat(40),
        fc.nat(40),
        fc.integer({ min: 1, max: 7 }),
        (steps, one, other, size) => {
          let minute = 0;
          const truth = steps.map(([step, text]) => {
            minute += step;
            return `${minute}:${text}`;
          });
          const chat = new Chat();
          chat.take(truth.slice(Math.min(one, other), Math.max(one, other)));
          let after = -1;
          for (let from = 0; from < truth.length; from += size) {
            const part = truth.slice(from, from + size);
            const plan = planExport(chat.entries, part.map(offer), after);
            const last = plan.placements.at(-1);
            chat.take(part, after);
            after = last?.known === undefined ? (last?.orderKey ?? after) : last.known.orderKey;
          }
          expect(chat.texts.length).toBeGreaterThanOrEqual(truth.length);
          expect(chat.take(truth)).toEqual([]);
        },
      ),
    );
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
