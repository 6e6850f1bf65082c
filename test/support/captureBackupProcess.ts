import { readdirSync, readlinkSync } from 'node:fs';
import { memoryForTest } from '#sources/whatsapp-backup/captureForTest.ts';
import { parseBackupSettings } from '#sources/whatsapp-backup/settings.ts';
import { whatsappBackup } from '#sources/whatsapp-backup/source.ts';

/**
 * A process of its own that captures a folder's backups: `FOLDER KEY EVENTS`. It prints how many events it took and which
 * files it had open meanwhile.
 */
const [folder = '', key = '', events = '0'] = process.argv.slice(2);
const settings = parseBackupSettings({ accountPhone: '+447700900101', folder, key }, { folders: [folder] });
const ending = new AbortController();
const opened = new Set<string>();
let taken = 0;
await whatsappBackup.capture(
  settings,
  async (batch) => {
    for (const name of readdirSync('/proc/self/fd')) {
      try {
        opened.add(readlinkSync(`/proc/self/fd/${name}`));
      } catch {
        // That of reading the folder itself.
      }
    }
    for (const { native, attachments } of batch) {
      whatsappBackup.convert(native);
      for (const { open } of attachments) for await (const _ of await open());
    }
    taken += batch.length;
    if (taken >= Number(events)) ending.abort();
  },
  AbortSignal.any([ending.signal, AbortSignal.timeout(90_000)]),
  {
    clock: { now: () => new Date() },
    memory: memoryForTest(),
    registered: async () => [],
    tell: () => undefined,
    raise: async ({ code }) => {
      throw new Error(code);
    },
    settle: async () => undefined,
  },
);
const files = [...opened].filter((place) => place.startsWith('/') && !/^\/(?:dev|proc)\//.test(place));
process.stdout.write(JSON.stringify({ taken, files }));
