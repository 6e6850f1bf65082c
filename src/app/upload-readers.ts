import { type ExportGround, importExport } from '#app/export-import.ts';
import type { Look, LookRequest, TakeRequest, UploadReader } from '#site/personal/reader.ts';
import { inspectExport } from '#sources/whatsapp-export/inspect.ts';

/** What the users' own pages take: exported chats. */
export function uploadReaders(ground: ExportGround): readonly UploadReader[] {
  return [exportReader(ground)];
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
