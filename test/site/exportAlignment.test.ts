import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '#core/item.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';
import { openAll, openTestSite, type TestSite } from './support.ts';

/** One message of the chat as it really was: minutes after eight o'clock, who, and what. */
type Said = readonly [minute: number, who: 'me' | 'other', text: string];

/** How one export shows the chat. */
interface Window {
  readonly from?: number;
  readonly to?: number;
  readonly contact?: string;
  readonly ios?: boolean;
}

let bench: TestSite;
let accounts = 0;
let files = 0;
beforeAll(async () => {
  bench = await openTestSite();
});
afterAll(() => bench.close());

const two = (value: number): string => String(value).padStart(2, '0');

function lineOf([minute, who, text]: Said, { contact = 'Bob Miller', ios = false }: Window): string {
  const time = `${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}`;
  const author = who === 'me' ? 'Alice Chen' : contact;
  if (text !== 'security code') {
    return ios ? `[27/04/2026, ${time}:30] ${author}: ${text}` : `27/04/2026, ${time} - ${author}: ${text}`;
  }
  const notice = `Your security code with ${contact} changed. Tap to learn more.`;
  return ios ? `[27/04/2026, ${time}:30] ${contact}: \u200e${notice}` : `27/04/2026, ${time} - ${notice}`;
}

/** Writes the window as a file and takes it in through source and site, as `holdfast site import` does. */
async function importWindow(truth: readonly Said[], phone: string, window: Window = {}) {
  const folder = path.join(bench.folder, 'exports', String(files++));
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `WhatsApp Chat with ${window.contact ?? 'Bob Miller'}.txt`);
  const lines = truth.slice(window.from, window.to).map((said) => lineOf(said, window));
  await writeFile(file, lines.join(window.ios === true ? '\r\n' : '\n'));
  const intake = bench.site.intakeOf(whatsappExport);
  const settings = {
    files: [file],
    accountPhone: phone,
    me: 'Alice Chen',
    timeZone: 'Europe/London',
    locale: 'en-GB',
  };
  await whatsappExport.capture(settings, intake.emit, new AbortController().signal);
  return intake.result();
}

function nextAccount(): string {
  const number = accounts++;
  return `+4477009${String(number).padStart(5, '0')}`;
}

/** What the site has of an account, in its order. */
async function archived(phone: string): Promise<Item[]> {
  const { items } = await openAll(bench);
  return items.filter((item) => item.account.id === phone).sort((one, other) => one.order - other.order);
}

async function expectWhole(truth: readonly Said[], phone: string): Promise<void> {
  const items = await archived(phone);
  const shown = items.map((item) => [
    item.occurredAt.slice(11, 16),
    item.kind === 'system' ? 'security code' : item.content?.text,
  ]);
  // April is summer time in London.
  const wanted = truth.map(([minute, , text]) => [
    `${two(7 + Math.floor(minute / 60))}:${two(minute % 60)}`,
    text,
  ]);
  expect(shown).toEqual(wanted);
  expect(new Set(items.map((item) => item.id)).size).toBe(truth.length);
  expect(new Set(items.map((item) => item.conversation.id)).size).toBe(1);
}

const truth: readonly Said[] = [
  [0, 'other', 'shall we meet about the offer'],
  [1, 'me', 'yes, the room upstairs is free'],
  [2, 'other', 'ok'],
  [2, 'other', 'ok'],
  [2, 'other', 'ok'],
  [2, 'other', 'ok'],
  [2, 'other', 'ok'],
  [3, 'me', 'bring the plan of the harbour, please'],
  [5, 'other', 'security code'],
  [6, 'other', 'which one, the old or the new'],
  [7, 'me', 'ok'],
  [7, 'other', 'ok'],
  [9, 'me', 'the new one, with the crane on it'],
  [9, 'other', 'ok'],
  [12, 'other', 'then I am there at nine o’clock'],
];

describe('exports of one chat, through the real source and site', () => {
  test('the same export twice: nothing doubled, and five equal texts of one minute stay five', async () => {
    const phone = nextAccount();
    expect(await importWindow(truth, phone)).toMatchObject({ added: 15, alreadyKnown: 0 });
    expect(await importWindow(truth, phone)).toMatchObject({ added: 0, alreadyKnown: 15 });
    await expectWhole(truth, phone);
    const oks = (await archived(phone)).filter((item) => item.occurredAt.startsWith('2026-04-27T07:02'));
    expect(oks.map((item) => item.content?.text)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
  });

  test('two overlapping halves, in either order', async () => {
    const forward = nextAccount();
    expect(await importWindow(truth, forward, { to: 10 })).toMatchObject({ added: 10 });
    expect(await importWindow(truth, forward, { from: 6 })).toMatchObject({ added: 5, alreadyKnown: 4 });
    await expectWhole(truth, forward);
    const backward = nextAccount();
    await importWindow(truth, backward, { from: 6 });
    expect(await importWindow(truth, backward, { to: 10 })).toMatchObject({ added: 6, alreadyKnown: 4 });
    await expectWhole(truth, backward);
  });

  test.each([3, 4, 5, 6])('an export that begins in mid-minute, with line %i', async (from) => {
    const after = nextAccount();
    await importWindow(truth, after, { to: 9 });
    await importWindow(truth, after, { from });
    await expectWhole(truth, after);
    const before = nextAccount();
    await importWindow(truth, before, { from });
    await importWindow(truth, before);
    await expectWhole(truth, before);
  });

  test('an export that was made in mid-minute, and a later one', async () => {
    const phone = nextAccount();
    await importWindow(truth, phone, { to: 4 });
    expect(await importWindow(truth, phone)).toMatchObject({ added: 11, alreadyKnown: 4 });
    await expectWhole(truth, phone);
  });

  test('the contact renamed between two exports', async () => {
    const phone = nextAccount();
    await importWindow(truth, phone, { to: 12 });
    expect(await importWindow(truth, phone, { contact: 'Robert (Harbour)' })).toMatchObject({ added: 3 });
    expect(await importWindow(truth, phone, { contact: '+44 7700 900555' })).toMatchObject({ added: 0 });
    await expectWhole(truth, phone);
  });

  test('on iOS with its seconds, CRLF and marks', async () => {
    const phone = nextAccount();
    await importWindow(truth, phone, { to: 11, ios: true });
    await importWindow(truth, phone, { from: 4, ios: true });
    expect(await importWindow(truth, phone, { ios: true, contact: 'Robert' })).toMatchObject({ added: 0 });
    await expectWhole(truth, phone);
  });

  test('any windows that together cover the chat give the chat', async () => {
    const chat = fc
      .array(
        fc.record({
          wait: fc.constantFrom(0, 0, 0, 1, 2, 7),
          me: fc.boolean(),
          text: fc.constantFrom('ok', 'ok', 'ja', ''),
        }),
        { minLength: 12, maxLength: 60 },
      )
      .map((events) => {
        let minute = 0;
        return events.map(({ wait, me, text }, index): Said => {
          minute += wait;
          return [minute, me ? 'me' : 'other', text === '' ? `something of its own, number ${index}` : text];
        });
      });
    const cut = fc.tuple(
      fc.double({ min: 0.3, max: 0.6, noNaN: true }),
      fc.double({ min: 0.1, max: 0.3, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(chat, cut, fc.boolean(), async (said, [middle, overlap], turned) => {
        const from = Math.floor(said.length * (middle - overlap));
        const to = Math.ceil(said.length * (middle + overlap));
        const minutes = new Set(said.slice(from, to).map(([minute]) => minute));
        const voices = [said.slice(0, to), said.slice(from)].every(
          (part) => new Set(part.map(([, who]) => who)).size === 2,
        );
        // Within a single minute of equal texts nobody could tell how far two exports overlap.
        fc.pre(minutes.size > 2 && voices);
        const phone = nextAccount();
        const windows: Window[] = [{ to }, { from }];
        for (const window of turned ? windows.toReversed() : windows) await importWindow(said, phone, window);
        await importWindow(said, phone);
        await expectWhole(said, phone);
      }),
      { numRuns: 20 },
    );
  });
});
