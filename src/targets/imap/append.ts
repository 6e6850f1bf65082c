import type { ImapFlow } from 'imapflow';
import type { FolderId } from '#core/ids.ts';
import { type Answered, command, type Part, writeRaw } from '#targets/imap/commands.ts';
import { folderPart } from '#targets/imap/folders.ts';
import type { Reference } from '#targets/imap/reference.ts';

/** What goes into a folder beside the mail itself. */
export interface Envelope {
  /** INTERNALDATE; to the second. */
  readonly date: Date;
  readonly seen: boolean;
}

/**
 * Appends mails with one command, all or none (RFC 3502 where there are several).
 * @returns where they lie, in their order
 * @throws the errors of imapflow
 */
export async function appendTogether(
  client: ImapFlow,
  folder: FolderId,
  mails: readonly (Envelope & { readonly bytes: Buffer })[],
): Promise<readonly Reference[]> {
  const parts = mails.flatMap((mail): Part[] => [
    ...envelopeParts(mail),
    { type: 'LITERAL', value: mail.bytes },
  ]);
  const answer = await command(client, 'APPEND', [folderPart(client, folder), ...parts]);
  return references(answer, folder, mails.length);
}

/**
 * Appends one mail that is never held whole: the server is asked for its consent, then gets the bytes as they come.
 * Where they end in an error, the connection is closed and the server has nothing.
 * @param mail.size exact, in bytes
 * @throws what `mail.bytes` throws; the errors of imapflow
 */
export async function appendStreamed(
  client: ImapFlow,
  folder: FolderId,
  mail: Envelope & { readonly size: number; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<Reference | undefined> {
  const trouble: unknown[] = [];
  const onPlusTag = async (): Promise<void> => {
    try {
      for await (const chunk of mail.bytes) await writeRaw(client, chunk);
      await writeRaw(client, '\r\n');
    } catch (error) {
      trouble.push(error);
      client.close();
    }
  };
  const size: Part = { type: 'TEXT', value: `{${mail.size}}` };
  try {
    const parts = [folderPart(client, folder), ...envelopeParts(mail), size];
    const answer = await command(client, 'APPEND', parts, { onPlusTag });
    return references(answer, folder, 1)[0];
  } catch (error) {
    throw trouble[0] ?? error;
  }
}

function envelopeParts({ date, seen }: Envelope): Part[] {
  return [seen ? [{ type: 'ATOM', value: '\\Seen' }] : [], { type: 'STRING', value: dateTime(date) }];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 3501 `date-time`, in UTC: `02-Mar-2026 09:15:27 +0000`. */
function dateTime(date: Date): string {
  const iso = date.toISOString();
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}-${months[Number(month) - 1]}-${year} ${iso.slice(11, 19)} +0000`;
}

/** APPENDUID (RFC 4315): `[APPENDUID 38505 3955:3957]`; none where the server does not say, or not for every mail. */
function references(answer: Answered, folder: FolderId, count: number): readonly Reference[] {
  const words = answer.attributes?.[0]?.section?.map((word) =>
    word !== null && 'value' in word ? String(word.value) : '',
  );
  const [code, uidValidity = '', set = ''] = words ?? [];
  if (code?.toUpperCase() !== 'APPENDUID' || !/^\d+$/.test(uidValidity)) return [];
  const uids = uidsOf(set, count);
  return uids.length === count ? uids.map((uid) => ({ folder, uidValidity, uid })) : [];
}

/** The UIDs of a set such as `3955:3957,3960`, in its order; no more than one too many. */
function uidsOf(set: string, count: number): readonly number[] {
  const uids: number[] = [];
  for (const range of set.split(',')) {
    const [first, last = first] = range.split(':').map(Number);
    if (first === undefined || last === undefined || !(first > 0 && last >= first)) return [];
    for (let uid = first; uid <= last && uids.length <= count; uid++) uids.push(uid);
  }
  return uids;
}
