import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixedClock } from '#core/clock.ts';
import type { ItemDraft } from '#core/item.ts';
import { captureExports } from '#sources/whatsapp-export/capture.ts';
import { convertExportEvent } from '#sources/whatsapp-export/convert.ts';
import { exportLimits } from '#sources/whatsapp-export/limits.ts';
import { zipOf } from '../cli/badExports/zips.ts';
import { allWords } from '../sources/exports/moreWords.ts';
import { writeExport } from '../sources/exports/scene.ts';
import type { FuzzedParser } from './fuzz.ts';

const words = [
  [
    '\n',
    '\r\n',
    '\u200e',
    '\u202f',
    '\u00a0',
    ': ',
    ' - ',
    '[',
    ']',
    '<',
    '>',
    '•',
    '"',
    '“',
    '„',
    ' ',
    '\0',
    '\ufeff',
  ],
  [
    '27/03/2024, 15:04 - Alice Chen: ',
    '[27/03/2024, 15:04:00] Alice Chen: ',
    '31/02/2024, 15:04 - ',
    '2024/3/27 下午3:04 - ',
  ],
  [
    '<attached: a.jpg>',
    'IMG-20240327-WA0001.jpg (file attached)',
    '<Media omitted>',
    'POLL:\nOPTION: ',
    ' (1 vote)',
  ],
  [
    'This message was deleted.',
    '<This message was edited>',
    'Missed voice call, ',
    'Voice call, 5 min',
    '1 h ',
  ],
  [
    'Alice Chen added ',
    ' created group “',
    ' changed the subject from “',
    '” to “',
    ' hat ',
    ' hinzugefügt',
    '添加了',
    ' and ',
  ],
  [
    'Location: https://maps.google.com/?q=1,2',
    'x (y): https://foursquare.com/v/',
    '+44 7700 900123',
    '../../',
    '😀',
    '\ud83d',
  ],
  ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', '_chat.txt'],
].flat();

/** Exports as text and as zip, read through source and conversion as the site would. */
export async function exportParsers(folder: string): Promise<FuzzedParser[]> {
  const root = path.resolve(import.meta.dirname, '../../fixtures/whatsapp-export');
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.txt'));
  const fixtures = await Promise.all(names.map((name) => readFile(path.join(root, name))));
  const written = allWords.flatMap((language) =>
    (['android', 'ios'] as const).map((platform) =>
      writeExport({ words: language, platform, clock: '12', chat: 'group', media: true }),
    ),
  );
  const texts = [...fixtures, ...written.map(({ text }) => Buffer.from(text))];
  const utf16 = texts.slice(0, 3).map((text) => Buffer.from(text.toString(), 'utf16le'));
  const zips = await Promise.all(
    written
      .slice(0, 6)
      .map(({ fileName, text, media }) => zipOf({ [`${fileName}.txt`]: text, ...Object.fromEntries(media) })),
  );
  return [
    {
      name: 'export text',
      seeds: [...texts, ...utf16],
      words,
      read: (bytes) => readExport(path.join(folder, 'chat.txt'), bytes),
    },
    {
      name: 'export zip',
      seeds: zips,
      words,
      read: (bytes) => readExport(path.join(folder, 'chat.zip'), bytes),
    },
  ];
}

async function readExport(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, bytes);
  const drafts: ItemDraft[] = [];
  const settings = {
    files: [file],
    accountPhone: '+447700900101',
    me: '+447700900101',
    timeZone: 'Europe/London',
  };
  await captureExports(
    settings,
    async (batch) => {
      for (const { native, attachments } of batch) {
        drafts.push(convertExportEvent(native));
        for (const { open } of attachments) for await (const _ of await open());
      }
    },
    {
      clock: fixedClock(new Date('2026-03-01T12:00:00Z')),
      limits: { ...exportLimits, zipBytes: 64 * 2 ** 20 },
    },
  );
  checkOrder(drafts);
}

/** Every line is in exactly one draft, in the order of the file. */
function checkOrder(drafts: readonly ItemDraft[]): void {
  let next: number | undefined;
  for (const draft of drafts) {
    if (next !== undefined && draft.order !== next) throw new Error(`line ${next} is in no draft`);
    next = draft.order + (draft.raw?.data.split('\n').length ?? 0);
  }
}
