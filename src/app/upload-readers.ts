import { type ExportGround, importExport } from '#app/export-import.ts';
import { systemClock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Look, LookRequest, TakeRequest, UploadReader } from '#site/personal/reader.ts';
import type { UploadGround } from '#site/site.ts';
import { captureBackup } from '#sources/whatsapp-backup/capture.ts';
import type { BackupSettings } from '#sources/whatsapp-backup/settings.ts';
import { whatsappBackup } from '#sources/whatsapp-backup/source.ts';
import { inspectExport } from '#sources/whatsapp-export/inspect.ts';

/** What the users' own pages take: backups of a phone, and exported chats. */
export function uploadReaders(ground: UploadGround): readonly UploadReader[] {
  return [backupReader(ground), exportReader(ground)];
}

/** Uploaded backups are of one database, whatever their files are called. */
const uploaded = 'upload';

/**
 * Databases of WhatsApp, with the key and the scope of the user's capture `whatsapp-backup`; without one they wait for
 * it. Their media do not come with them.
 */
function backupReader({ handover }: UploadGround): UploadReader {
  const captureOf = (userId: string) => handover({ userId, source: whatsappBackup.spec.name });
  return {
    accepts: (name, start) =>
      /\.crypt1[245]$/i.test(name) || start.subarray(0, 16).toString('latin1') === 'SQLite format 3\0',
    look: async ({ user }) => {
      const phone = user.phones[0] ?? '';
      if ((await captureOf(user.id)) === undefined) return { next: 'wait' };
      return { next: 'take', answers: { phone, timeZone: 'UTC', authors: {} } };
    },
    takeIn: async ({ file, user, signal, progress }) => {
      const capture = await captureOf(user.id);
      if (capture === undefined)
        throw new Failure(
          'capture-refused',
          say`There is no capture of backups that may take this file.`,
          say`Your administrator has to set one up, or to switch it on.`,
        );
      const { accountPhone, key } = capture.settings as BackupSettings;
      const run = capture.run(progress);
      await captureBackup(
        {
          file,
          account: accountPhone,
          ...(key === undefined ? {} : { key }),
          media: { find: async () => undefined },
          database: uploaded,
        },
        run.emit,
        { clock: systemClock, memory: capture.memory, signal },
      );
      const { captured, added, alreadyKnown, excluded } = run.result();
      return { captured, added, alreadyKnown, excluded };
    },
  };
}

/** Any file: what is no export is refused with the source's own sentence. */
function exportReader(ground: ExportGround): UploadReader {
  return {
    accepts: () => true,
    look: (request) => lookAtExport(ground, request),
    takeIn: async ({ file, answers, signal, progress }: TakeRequest) => {
      const { captured, added, alreadyKnown, excluded } = await importExport(
        ground,
        { ...answers, files: [file] },
        progress,
        signal,
      );
      return { captured, added, alreadyKnown, excluded };
    },
  };
}

/** A file goes straight on where its owner said before which of its authors he is; otherwise he is asked. */
async function lookAtExport(
  ground: ExportGround,
  { file, user, before, signal }: LookRequest,
): Promise<Look> {
  const [first = ''] = user.phones;
  const phone = before !== undefined && user.phones.includes(before.phone) ? before.phone : first;
  const { timeZone = 'UTC', locale } = before ?? {};
  const found = await inspectExport(file, {
    timeZone,
    names: [],
    signal,
    ...(locale === undefined ? {} : { locale }),
  });
  const names = found.authors.map(({ name }) => name);
  const remembered = phone === '' ? { authors: {} } : await ground.whoIsWho(phone, names);
  const { me, authors } = remembered;
  if (before !== undefined && me !== undefined && phone !== '') {
    const place = { phone, timeZone, ...(locale === undefined ? {} : { locale }) };
    return { next: 'take', answers: { ...place, me, authors } };
  }
  return {
    next: 'ask',
    findings: {
      title: found.title,
      messages: found.messages,
      from: found.from?.toISOString(),
      until: found.until?.toISOString(),
      datesDoubtful: found.dates.doubtful,
      authors: found.authors.map(({ name, count, suggestion }) => ({
        name,
        count,
        known: name === me ? 'me' : (authors[name] ?? suggestion),
      })),
    },
  };
}
