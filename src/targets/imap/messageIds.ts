import type { ImapFlow, SearchObject } from 'imapflow';
import type { FolderId } from '#core/ids.ts';
import { inFolder } from '#targets/imap/folders.ts';
import type { Reference } from '#targets/imap/reference.ts';

/** A Message-ID, or the part of one, and the Date of its mail where that is known. */
export interface Wanted {
  readonly messageId: string;
  readonly date?: Date;
}

/** Up to so many are asked for by their Message-IDs; of more, the mails of those days are listed. */
const askedByName = 20;
const fetchedAtOnce = 1_000;
const day = 86_400_000;

/**
 * Looks into a folder for mails by their Message-IDs.
 * @returns where those lie that are there, by what was wanted
 * @throws the errors of imapflow; nothing is taken for missing where the server did not answer
 */
export async function findByMessageId(
  client: ImapFlow,
  folder: FolderId,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, Reference>> {
  const found = await inFolder(client, folder, async (uidValidity) => {
    const uids = await candidates(client, wanted);
    const names = new Map<string, Reference>();
    for (let at = 0; at < uids.length; at += fetchedAtOnce) {
      const some = uids.slice(at, at + fetchedAtOnce).join(',');
      for await (const { uid, headers } of client.fetch(
        some,
        { uid: true, headers: ['message-id'] },
        { uid: true },
      )) {
        const name = matching(headers, wanted);
        if (name !== undefined) names.set(name, { folder, uidValidity: `${uidValidity}`, uid });
      }
    }
    return names;
  });
  return found ?? new Map();
}

async function candidates(client: ImapFlow, wanted: readonly Wanted[]): Promise<readonly number[]> {
  const uids = await client.search(wanted.length > askedByName ? byDays(wanted) : byName(wanted), {
    uid: true,
  });
  if (uids === false || uids === undefined) throw new SearchRefused();
  return uids;
}

/** imapflow tells nothing more of a search that went wrong. */
class SearchRefused extends Error {
  readonly code = 'SEARCH';
}

function byName(wanted: readonly Wanted[]): SearchObject {
  const [first, ...more] = wanted.map(({ messageId }) => ({ header: { 'Message-ID': messageId } }));
  return first === undefined || more.length > 0 ? { or: [first ?? {}, ...more] } : first;
}

/** By the Date field, which no server changes; a day more on each side, because time zones are left aside. */
function byDays(wanted: readonly Wanted[]): SearchObject {
  const times = wanted.flatMap(({ date }) => (date === undefined ? [] : [date.getTime()]));
  if (times.length < wanted.length) return { all: true };
  const [first, last] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { sentSince: new Date(first - day), sentBefore: new Date(last + 2 * day) };
}

function matching(headers: Buffer | undefined, wanted: readonly Wanted[]): string | undefined {
  const field = headers?.toString('latin1').replace(/\r\n[ \t]+/g, ' ') ?? '';
  return wanted.find(({ messageId }) => field.includes(messageId))?.messageId;
}
