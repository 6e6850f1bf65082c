import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

/** A message as somebody sent it; the renderer below writes it as the apps do. */
interface Sent {
  readonly author: 'Alice Chen' | 'Bob Miller' | '+44 7700 900177';
  /** Minutes since the message before. */
  readonly pause: number;
  readonly what:
    | { readonly kind: 'text'; readonly lines: readonly string[] }
    | { readonly kind: 'edited'; readonly lines: readonly string[] }
    | { readonly kind: 'deleted' }
    | { readonly kind: 'photo'; readonly caption: string };
}

interface Style {
  readonly platform: 'ios' | 'android';
  readonly language: 'en' | 'de';
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
}

const words = {
  en: {
    deleted: 'This message was deleted',
    edited: '<This message was edited>',
    tag: 'attached',
    file: 'file attached',
  },
  de: {
    deleted: 'Diese Nachricht wurde gelöscht.',
    edited: '<Diese Nachricht wurde bearbeitet.>',
    tag: 'Anhang',
    file: 'Datei angehängt',
  },
} as const;
const two = (value: number) => String(value).padStart(2, '0');
const photo = { ios: '00000007-PHOTO-2023-01-02-03-04-05.jpg', android: 'IMG-20230102-WA0007.jpg' };

function renderTime(at: Date, { platform, language }: Style): string {
  const [day, month, year] = [two(at.getUTCDate()), two(at.getUTCMonth() + 1), at.getUTCFullYear()];
  const date = language === 'en' ? `${day}/${month}/${year}` : `${day}.${month}.${two(year % 100)}`;
  const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  return platform === 'ios' ? `[${date}, ${clock}:00] ` : `${date}, ${clock} - `;
}

function renderText({ what }: Sent, style: Style): { before: string; text: string } {
  const { platform, language } = style;
  const mark = platform === 'ios' ? '\u200e' : '';
  const said = words[language];
  switch (what.kind) {
    case 'text':
      return { before: '', text: what.lines.join(style.eol) };
    case 'edited':
      return { before: '', text: `${what.lines.join(style.eol)} ${mark}${said.edited}` };
    case 'deleted':
      return { before: mark, text: `${mark}${said.deleted}` };
    case 'photo':
      return platform === 'ios'
        ? { before: mark, text: `${what.caption}${what.caption && ' '}${mark}<${said.tag}: ${photo.ios}>` }
        : {
            before: '',
            text: `\u200e${photo.android} (${said.file})${what.caption && style.eol}${what.caption}`,
          };
  }
}

/** One word or more; the first letter is one that no header, marker or poll begins with. */
const line = fc
  .tuple(
    fc.constantFrom('Q', 'ü', '早', '😀', '"', '#'),
    fc.string({ unit: fc.constantFrom(...'abc :-,/.[]<>12\u202fßé'), maxLength: 30 }),
  )
  .map(([first, rest]) => `${first}${rest}`.trim());
const lines = fc
  .tuple(line, fc.array(fc.oneof(line, fc.constant('')), { maxLength: 3 }))
  .map(([first, rest]) => {
    const all = [first, ...rest];
    while (all.at(-1) === '') all.pop();
    return all;
  });
const sent: fc.Arbitrary<Sent> = fc.record({
  author: fc.constantFrom('Alice Chen' as const, 'Bob Miller' as const, '+44 7700 900177' as const),
  pause: fc.integer({ min: 0, max: 3_000 }),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('text' as const), lines }) },
    fc.record({ kind: fc.constant('edited' as const), lines }),
    fc.record({ kind: fc.constant('deleted' as const) }),
    fc.record({ kind: fc.constant('photo' as const), caption: fc.oneof(fc.constant(''), line) }),
  ),
});
const style: fc.Arbitrary<Style> = fc.record({
  platform: fc.constantFrom('ios', 'android'),
  language: fc.constantFrom('en', 'de'),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

test('what the apps write comes back as it was sent', async () => {
  const path = join(folder.path, 'chat.txt');
  await fc.assert(
    fc.asyncProperty(fc.array(sent, { minLength: 1, maxLength: 20 }), style, async (messages, how) => {
      // The first date has a day above 12; a banner on iOS has the marks that every export has.
      let now = Date.UTC(2023, 0, 14, 8, 0);
      let text = how.bom ? '\ufeff' : '';
      const expected: unknown[] = [];
      if (how.platform === 'ios') {
        text += `${renderTime(new Date(now), how)}Bob Miller: \u200eMessages and calls are end-to-end encrypted.${how.eol}`;
      }
      for (const message of messages) {
        now += message.pause * 60_000;
        const { before, text: said } = renderText(message, how);
        text += `${before}${renderTime(new Date(now), how)}${message.author}: ${said}${how.eol}`;
        expected.push([new Date(now).toISOString(), nameOf(message.author), ...meaningOf(message, how)]);
      }
      await writeFile(path, text);
      const { drafts } = await captureForTest({
        files: [path],
        me: 'Alice Chen',
        authors: { 'Bob Miller': 'bob@corp.example' },
        timeZone: 'UTC',
        ...(messages.some(({ author }) => author === 'Alice Chen') ? {} : { me: '+447700900101' }),
      });
      const found = drafts
        .filter((draft) => draft.kind !== 'system')
        .map(({ occurredAt, sender, kind, content, attachments }) => [
          occurredAt,
          sender?.displayName ?? sender?.phone,
          kind,
          content?.text,
          attachments[0]?.fileName,
        ]);
      expect(found).toEqual(expected);
      expect(drafts.map((draft) => draft.order)).toEqual(
        drafts.map((draft) => draft.order).toSorted((one, other) => one - other),
      );
    }),
    { numRuns: 200 },
  );
});

function nameOf(author: Sent['author']): string {
  return author.startsWith('+') ? author.replaceAll(' ', '') : author;
}

function meaningOf({ what }: Sent, how: Style): readonly unknown[] {
  switch (what.kind) {
    case 'text':
      return ['message', what.lines.join('\n'), undefined];
    case 'edited':
      return ['edit', what.lines.join('\n'), undefined];
    case 'deleted':
      return ['deletion', undefined, undefined];
    case 'photo':
      return ['message', what.caption || undefined, photo[how.platform]];
  }
}
