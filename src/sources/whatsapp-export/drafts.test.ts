import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Item, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const folder = 'fixtures/whatsapp-export';

describe('the stream of drafts', () => {
  const files = [
    `${folder}/ios-en-direct/_chat.txt`,
    `${folder}/ios-de-group/_chat.txt`,
    `${folder}/android-en-group/WhatsApp Chat with Harbour Team.txt`,
    `${folder}/android-de-direct/WhatsApp Chat mit Bernd Vogt.txt`,
  ];

  test('every draft becomes a valid item once the site has completed it', async () => {
    const { drafts } = await captureForTest({ files });
    for (const draft of drafts) {
      const completed = { ...draft, nativeId: `n${draft.order}`, direction: 'in' } satisfies Omit<Item, 'id'>;
      expect(() => parseItem({ ...completed, id: itemIdOf(completed) })).not.toThrow();
    }
    expect(drafts).toHaveLength(18 + 16 + 24 + 10);
  });

  test('the raw lines of all drafts together are the file', async () => {
    const { drafts } = await captureForTest({ files: files.slice(2, 3) });
    expect(drafts.map((draft) => draft.raw?.data).join('\n')).toBe(await readFile(files[2] ?? '', 'utf8'));
  });

  test('reading again gives the same drafts', async () => {
    const read = async () =>
      (await captureForTest({ files })).drafts.map((draft) => ({
        ...draft,
        attachments: draft.attachments.map((attachment) => ({ ...attachment, id: '' })),
      }));
    expect(await read()).toEqual(await read());
  });

  test('batches have at most 500 messages, in the order of the file', async () => {
    await using temporary = await temporaryFolder();
    const path = join(temporary.path, 'chat.txt');
    const line = (index: number) =>
      `14/03/2024, 09:00 - ${index % 2 ? 'Alice Chen' : 'Bob Miller'}: ${index}\n`;
    await writeFile(path, Array.from({ length: 1_100 }, (_, index) => line(index)).join(''));
    const { drafts, batches } = await captureForTest({ files: [path] });
    expect(batches).toEqual([500, 500, 100]);
    expect(drafts.map((draft) => draft.content?.text)).toEqual(
      Array.from({ length: 1_100 }, (_, index) => String(index)),
    );
  });

  test('doubtful times are kept and flagged', async () => {
    await using temporary = await temporaryFolder();
    const path = join(temporary.path, 'chat.txt');
    const at = (date: string) => `${date}, 09:00 - Alice Chen: x\n`;
    await writeFile(path, ['02/03/2008', '05/05/2023', '06/07/2023', '04/03/2026'].map(at).join(''));
    const { drafts } = await captureForTest({ files: [path] });
    expect(drafts.map((draft) => [draft.occurredAt.slice(0, 10), ...(draft.timeDoubts ?? [])])).toEqual([
      ['2008-03-02', 'before-2009', 'date-order'],
      ['2023-05-05'],
      ['2023-07-06', 'date-order'],
      ['2026-03-04', 'in-future', 'date-order'],
    ]);
    const decided = await captureForTest({ files: [path], locale: 'en-GB' });
    expect(decided.drafts.flatMap((draft) => draft.timeDoubts ?? [])).toEqual(['before-2009', 'in-future']);
  });

  test('a capture that is called off stops', async () => {
    const settings = { files, me: 'Alice Chen', accountPhone: '+447700900101', timeZone: 'UTC' };
    let emitted = 0;
    const emit = async (batch: readonly unknown[]) => {
      emitted += batch.length;
    };
    await expect(whatsappExport.capture(settings, emit, AbortSignal.abort())).rejects.toThrow();
    expect(emitted).toBe(0);
  });
});
