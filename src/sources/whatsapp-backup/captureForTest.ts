import { Readable } from 'node:stream';
import { fixedClock } from '#core/clock.ts';
import type { ItemDraft } from '#core/item.ts';
import type { Captured, SourceMemory } from '#core/source.ts';
import type { BackupFile } from '#sources/whatsapp-backup/backupFile.ts';
import { type BackupGround, type BackupInput, captureBackup } from '#sources/whatsapp-backup/capture.ts';
import { convertBackupEvent } from '#sources/whatsapp-backup/convert.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';

export const testNow = new Date('2026-03-03T08:00:00Z');
export const account = '+447700900101';

export function fileOf(bytes: Buffer, name = 'msgstore.db.crypt15'): BackupFile {
  return { name, size: bytes.length, read: (start, end) => Readable.from([bytes.subarray(start, end)]) };
}

export function memoryForTest(): SourceMemory & { readonly kept: Map<string, Buffer> } {
  const kept = new Map<string, Buffer>();
  return {
    kept,
    get: async (names) => new Map([...kept].filter(([name]) => names.includes(name))),
    set: async (entries) => {
      for (const [name, value] of entries) {
        if (value === undefined) kept.delete(name);
        else kept.set(name, Buffer.from(value));
      }
    },
    clear: async () => kept.clear(),
  };
}

export interface CapturedForTest {
  readonly captured: readonly Captured<BackupEvent>[];
  readonly drafts: readonly ItemDraft[];
  readonly newest?: string;
}

/** Reads one backup as the site would. */
export async function captureForTest(
  bytes: Buffer,
  input: Partial<BackupInput> = {},
  ground: Partial<BackupGround> = {},
): Promise<CapturedForTest> {
  const captured: Captured<BackupEvent>[] = [];
  const { newest } = await captureBackup(
    {
      file: fileOf(bytes),
      account,
      media: { find: async () => undefined },
      database: 'msgstore',
      ...input,
    },
    async (batch) => {
      captured.push(...batch);
    },
    { clock: fixedClock(testNow), memory: memoryForTest(), ...ground },
  );
  const drafts = captured.map(({ native }) => convertBackupEvent(native));
  return { captured, drafts, ...(newest === undefined ? {} : { newest }) };
}
