import { createHash } from 'node:crypto';
import { fixedClock } from '#core/clock.ts';
import type { ItemDraft } from '#core/item.ts';
import { captureExports } from '#sources/whatsapp-export/capture.ts';
import { convertExportEvent } from '#sources/whatsapp-export/convert.ts';
import type { ExportLimits } from '#sources/whatsapp-export/limits.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';

/** When the tests read their exports. */
export const testNow = new Date('2026-03-01T12:00:00.000Z');

/** What a capture gave: drafts in order, the sizes of its batches, and the hash of every content that could be opened. */
export interface CapturedForTest {
  readonly drafts: readonly ItemDraft[];
  readonly batches: readonly number[];
  readonly contents: ReadonlyMap<string, string>;
}

/** Captures and converts, as the site does: contents are read while `emit` runs. */
export async function captureForTest(
  settings: Partial<ExportSettings> & Pick<ExportSettings, 'files'>,
  limits?: ExportLimits,
): Promise<CapturedForTest> {
  const drafts: ItemDraft[] = [];
  const batches: number[] = [];
  const contents = new Map<string, string>();
  const all = { accountPhone: '+447700900101', me: 'Alice Chen', timeZone: 'Europe/London', ...settings };
  const options = { clock: fixedClock(testNow), ...(limits === undefined ? {} : { limits }) };
  await captureExports(
    all,
    async (batch) => {
      batches.push(batch.length);
      for (const { native, attachments } of batch) {
        drafts.push(convertExportEvent(native));
        for (const { id, open } of attachments) {
          const hash = createHash('sha256');
          for await (const chunk of await open()) hash.update(chunk as Buffer);
          contents.set(id, hash.digest('hex'));
        }
      }
    },
    options,
  );
  return { drafts, batches, contents };
}
