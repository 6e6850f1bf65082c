import type { FolderId, MailboxId } from '#core/ids.ts';
import { listOf, objectOf, textOf } from '#core/untyped.ts';
import type { GraphClient } from '#graph/client.ts';
import { GraphRefusal, GraphUncertain } from '#graph/outcome.ts';
import { quoted } from '#graph/paging.ts';

/** The folders that items go to, each looked for once and made where it is not there. */
export interface Folders {
  ensure(mailbox: MailboxId, name: string, signal: AbortSignal): Promise<FolderId>;
  /** Another one in place of a folder that the user has removed for good. @returns undefined for a folder not known here */
  again(mailbox: MailboxId, folder: FolderId, signal: AbortSignal): Promise<FolderId | undefined>;
}

/** A user may move or remove the folder meanwhile; milliseconds. */
const keptFor = 3_600_000;

/** @param hidden whether new folders are left out of what Outlook shows */
export function openFolders(client: GraphClient, hidden: boolean): Folders {
  const known = new Map<string, { readonly folder: Promise<FolderId>; readonly until: number }>();
  const names = new Map<FolderId, string>();

  const ensure: Folders['ensure'] = async (mailbox, name, signal) => {
    const key = `${mailbox} ${name}`;
    const held = known.get(key);
    if (held !== undefined && performance.now() < held.until) return held.folder;
    const folder = findOrMake({ client, mailbox, name, hidden }, signal);
    known.set(key, { folder, until: performance.now() + keptFor });
    folder.catch(() => known.delete(key));
    names.set(await folder, name);
    return folder;
  };

  return {
    ensure,
    again: async (mailbox, folder, signal) => {
      const name = names.get(folder);
      if (name === undefined) return undefined;
      const held = await known.get(`${mailbox} ${name}`)?.folder.catch(() => undefined);
      if (held === folder) known.delete(`${mailbox} ${name}`);
      return ensure(mailbox, name, signal);
    },
  };
}

interface Wanted {
  readonly client: GraphClient;
  readonly mailbox: MailboxId;
  readonly name: string;
  readonly hidden: boolean;
}

/** Also right where somebody else makes it at the same moment, or the answer to the making was lost. */
async function findOrMake(wanted: Wanted, signal: AbortSignal): Promise<FolderId> {
  const { client, mailbox, name, hidden } = wanted;
  for (let attempt = 0; ; attempt += 1) {
    const found = await find(wanted, signal);
    if (found !== undefined) return found;
    try {
      const body = { displayName: name, ...(hidden ? { isHidden: true } : {}) };
      const path = `/users/${mailbox}/mailFolders`;
      const made = objectOf(await client.request({ method: 'POST', path, mailbox, body }, signal));
      const id = textOf(made.id);
      if (id !== undefined) return id as FolderId;
    } catch (error) {
      const exists = error instanceof GraphRefusal && error.status === 409;
      if (attempt > 2 || !(exists || error instanceof GraphUncertain)) throw error;
    }
  }
}

async function find({ client, mailbox, name }: Wanted, signal: AbortSignal): Promise<FolderId | undefined> {
  const query = new URLSearchParams({
    $filter: `displayName eq ${quoted(name)}`,
    $select: 'id',
    includeHiddenFolders: 'true',
  });
  const path = `/users/${mailbox}/mailFolders?${query}`;
  const [folder] = listOf(objectOf(await client.request({ method: 'GET', path, mailbox }, signal)).value);
  return textOf(objectOf(folder).id) as FolderId | undefined;
}
