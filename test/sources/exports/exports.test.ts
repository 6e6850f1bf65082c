import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { handWritten } from './handwritten.ts';
import { allWords } from './moreWords.ts';
import { recordOf } from './record.ts';
import { type Form, type WrittenExport, writeExport } from './scene.ts';

/** Every language on both apps, with both clocks, as text and as zip, with media and without: written here, read there. */
const forms: readonly (Form & { readonly container: 'txt' | 'zip' })[] = allWords.flatMap((words) =>
  (['android', 'ios'] as const).flatMap((platform) =>
    (['24', '12'] as const).flatMap((clock) =>
      (['direct', 'group'] as const).flatMap((chat) => [
        { words, platform, clock, chat, media: true, container: chat === 'direct' ? 'zip' : 'txt' } as const,
        { words, platform, clock, chat, media: false, container: chat === 'direct' ? 'txt' : 'zip' } as const,
      ]),
    ),
  ),
);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function writeFiles(index: number, container: 'txt' | 'zip', written: WrittenExport): Promise<string> {
  const own = path.join(folder.path, String(index));
  await mkdir(own);
  const chat = path.join(own, `${written.fileName}.txt`);
  if (container === 'txt') {
    // Some apps put a byte order mark before the text.
    await writeFile(chat, index % 3 === 0 ? `\ufeff${written.text}\n` : written.text);
    for (const [name, content] of written.media) await writeFile(path.join(own, name), content);
    return chat;
  }
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(written.text), `${written.fileName}.txt`);
  for (const [name, content] of written.media) zip.addBuffer(content, name);
  zip.end();
  const file = path.join(own, 'export.zip');
  await writeFile(file, await buffer(zip.outputStream));
  return file;
}

describe('an export gives exactly its messages', () => {
  test(`the table has ${forms.length} forms`, () => expect(forms.length).toBeGreaterThanOrEqual(60));

  test.each(
    forms.map((form, index) => {
      const { words, platform, clock, chat, media, container } = form;
      const name = [words.language, platform, `${clock} h`, chat, media ? 'media' : 'no media', container];
      return [name.join(', '), form, index] as const;
    }),
  )('%s', async (_, form, index) => {
    const written = writeExport(form);
    const file = await writeFiles(index, form.container, written);
    const { drafts } = await captureForTest({ files: [file], timeZone: form.words.timeZone });
    expect(drafts.map(recordOf)).toEqual(written.expected);
    expect(drafts.flatMap((draft) => draft.timeDoubts ?? [])).toEqual([]);
    expect(new Set(drafts.map((draft) => draft.conversation.type))).toEqual(new Set([form.chat]));
  });
});

describe('exports written by hand', () => {
  test.each(handWritten.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const own = path.join(folder.path, one.name.replaceAll(/\W/g, '-'));
    await mkdir(own);
    const file = path.join(own, one.file ?? 'chat.txt');
    await writeFile(file, one.text);
    const { timeZone, locale, authors, me } = one;
    const settings = {
      timeZone,
      ...(locale === undefined ? {} : { locale }),
      ...(authors === undefined ? {} : { authors }),
      ...(me === undefined ? {} : { me }),
    };
    const { drafts } = await captureForTest({ files: [file], ...settings });
    expect(drafts.map(recordOf)).toEqual(one.expected);
  });
});
