import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { captureExports } from '#sources/whatsapp-export/capture.ts';
import { captureForTest, testNow } from '#sources/whatsapp-export/captureForTest.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const good = '15/04/2023, 15:04 - Alice Chen: one\n15/04/2023, 15:05 - Bob Miller: two\n';

/** The failure of an import of this content, after a good file: nothing may have been emitted. */
async function failureOf(content: string | Buffer, settings: Partial<ExportSettings> = {}) {
  const first = join(folder.path, 'good.txt');
  const path = join(folder.path, 'chat.txt');
  await writeFile(first, good);
  await writeFile(path, content);
  const all = {
    files: [first, path],
    me: 'Alice Chen',
    accountPhone: '+447700900101',
    timeZone: 'Europe/London',
    ...settings,
  };
  let emitted = 0;
  const emit = async (batch: readonly unknown[]) => {
    emitted += batch.length;
  };
  const error: unknown = await captureExports(all, emit, { clock: fixedClock(testNow) }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(emitted).toBe(0);
  if (!isFailure(error)) throw error ?? new Error('the capture did not fail');
  return { code: error.code, details: error.details, message: error.message, remedy: error.remedy };
}

describe('bad input names file, line and remedy, and leaves nothing half done', () => {
  const latin1 = Buffer.from(`${good}15/04/2023, 15:06 - Bob Miller: Gr\xfc\xdfe\n`, 'latin1');
  const cutOff = Buffer.from(`${good}15/04/2023, 15:06 - Bob Miller: Grüß`).subarray(0, -1);
  test.each([
    ['an empty file', '', 'export-empty', { file: 'chat.txt' }],
    ['white space only', '\n \n\n', 'export-empty', { file: 'chat.txt' }],
    ['prose', 'Dear Bob,\n15/04/2023, 15:04 - x: y\n', 'export-not-a-chat', { file: 'chat.txt', line: 1 }],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1'), 'export-not-a-chat', { file: 'chat.txt' }],
    [
      'UTF-16 cut off within a letter',
      Buffer.from(`\ufeff${good}`, 'utf16le').subarray(0, -1),
      'export-encoding',
      { file: 'chat.txt', line: 2 },
    ],
    [
      'UTF-16 with half a letter',
      Buffer.from(`${good.slice(0, 60)}\ud83d${good.slice(60)}`, 'utf16le'),
      'export-encoding',
      { file: 'chat.txt', line: 1 },
    ],
    ['a file of NUL bytes', Buffer.alloc(4_096), 'export-encoding', { file: 'chat.txt', line: 1 }],
    [
      'a file filled up with NUL bytes',
      Buffer.concat([Buffer.from(good), Buffer.alloc(4_096)]),
      'export-encoding',
      { file: 'chat.txt', line: 3 },
    ],
    [
      'a NUL byte',
      `${good}15/04/2023, 15:06 - Bob Miller: \0`,
      'export-encoding',
      { file: 'chat.txt', line: 3 },
    ],
    ['Latin-1', latin1, 'export-encoding', { file: 'chat.txt', line: 3 }],
    ['a file cut off within a letter', cutOff, 'export-encoding', { file: 'chat.txt', line: 3 }],
    [
      'an impossible date',
      `${good}31/02/2023, 15:06 - Bob Miller: x\n`,
      'export-ambiguous-dates',
      { file: 'chat.txt', line: 3 },
    ],
    [
      "a 1 MB author's name",
      `${good}15/04/2023, 15:06 - ${'B'.repeat(1_000_000)}: x\n`,
      'upload-limit',
      { file: 'chat.txt', line: 3 },
    ],
    [
      'an author beyond the limit',
      `${good}15/04/2023, 15:06 - ${'B'.repeat(1_001)}: x\n`,
      'upload-limit',
      { file: 'chat.txt', line: 3 },
    ],
    [
      'a message without end',
      `${good}15/04/2023, 15:06 - Bob Miller: x\n${'more\n'.repeat(100_000)}`,
      'upload-limit',
      { file: 'chat.txt', line: 3 },
    ],
  ] as const)('%s', async (_, content, code, details) => {
    const failure = await failureOf(content);
    expect(failure).toMatchObject({ code, details });
    expect(failure.message).toContain('chat.txt');
    expect(failure.remedy).not.toBe('');
  });

  test('a file that is not there', async () => {
    const failure = await failureOf(good, { files: [join(folder.path, 'missing.txt')] });
    expect(failure).toMatchObject({ code: 'not-found', details: { file: 'missing.txt' } });
  });

  test.each([
    [{ accountPhone: '07700 900101' }, /not a phone number with its country code/],
    [{ timeZone: 'Mars/Olympus' }, /timeZone is not an IANA time zone/],
    [{ locale: 'not a locale' }, /locale is not a locale/],
    [{ files: [] }, /files names no file/],
    [{ authors: { 'Bob Miller': 'the tall one' } }, /neither an e-mail address nor a phone number/],
  ])('settings %j', async (settings, message) => {
    const failure = await failureOf(good, settings);
    expect(failure.code).toBe('config-invalid');
    expect(failure.message).toMatch(message);
  });
});

test('padding of the longest message is read in linear time: in quadratic time this test would not end', async () => {
  const path = join(folder.path, 'padded.txt');
  await writeFile(path, `15/04/2023, 15:04 - Alice Chen: a${' '.repeat(390_000)}b\n`);
  const { drafts } = await captureForTest({ files: [path] });
  expect(drafts.map((draft) => draft.content?.text?.length)).toEqual([390_002]);
});

describe('UTF-16, as an editor saves it, is read', () => {
  const text = `${good}15/04/2023, 15:06 - Bob Miller: 早上好 😀\n${'15/04/2023, 15:07 - Bob Miller: ok\n'.repeat(9_000)}`;
  const bigEndian = (bytes: Buffer) => Buffer.from(bytes).swap16();
  test.each([
    ['little-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big-endian with a mark', bigEndian(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['little-endian without', Buffer.from(text, 'utf16le')],
    ['big-endian without', bigEndian(Buffer.from(text, 'utf16le'))],
  ])('%s', async (name, bytes) => {
    const path = join(folder.path, `${name}.txt`);
    await writeFile(path, bytes);
    const { drafts } = await captureForTest({ files: [path] });
    expect(drafts).toHaveLength(9_003);
    expect(drafts.slice(0, 3).map((draft) => draft.content?.text)).toEqual(['one', 'two', '早上好 😀']);
    expect(drafts.map((draft) => draft.raw?.data).join('\n')).toBe(text.trimEnd());
  });
});

test.each(['\u200e', '\u202f', ' ', '[', '1/', '<', '"', '•'])(
  'a line of nothing but %j is read in linear time: in quadratic time this test would not end',
  async (piece) => {
    const path = join(folder.path, 'line.txt');
    const long = piece.repeat(Math.floor(390_000 / Buffer.byteLength(piece)));
    await writeFile(path, `${good}15/04/2023, 15:06 - Bob Miller: x\n${long}`);
    const { drafts } = await captureForTest({ files: [path] });
    expect(drafts).toHaveLength(3);
  },
);
