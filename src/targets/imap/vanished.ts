import type { ImapFlow } from 'imapflow';
import type { FolderId, ItemId } from '#core/ids.ts';
import type { Delivered } from '#core/target.ts';
import { mailDomain } from '#mail/domain.ts';
import { inFolder } from '#targets/imap/folders.ts';
import { findByMessageId } from '#targets/imap/messageIds.ts';
import { readReference } from '#targets/imap/reference.ts';

/** Items that are looked for in one search over all folders. */
const searchedAtOnce = 500;

/**
 * Of what was delivered, the items that no folder of the mailbox holds: first by their UIDs, which is quick, then those
 * that moved, by their Message-IDs.
 */
export async function findVanished(
  client: ImapFlow,
  delivered: readonly Delivered[],
  archiveDomain: string,
): Promise<readonly ItemId[]> {
  const moved = await notInPlace(client, delivered);
  const missing = new Map(moved.map((itemId) => [`.${hexOf(itemId)}@${mailDomain(archiveDomain)}>`, itemId]));
  if (missing.size === 0) return [];
  for (const { path, flags } of await client.list()) {
    if (flags.has('\\Noselect') || flags.has('\\NonExistent')) continue;
    const names = [...missing.keys()];
    for (let at = 0; at < names.length; at += searchedAtOnce) {
      const wanted = names.slice(at, at + searchedAtOnce).map((messageId) => ({ messageId }));
      const found = await findByMessageId(client, path as FolderId, wanted);
      for (const name of found.keys()) missing.delete(name);
    }
    if (missing.size === 0) break;
  }
  return [...missing.values()];
}

/** The part of a Message-ID that an item has whatever its service is (`mail/messageId.ts`). */
function hexOf(itemId: ItemId): string {
  return Buffer.from(itemId, 'base64url').toString('hex');
}

async function notInPlace(client: ImapFlow, delivered: readonly Delivered[]): Promise<readonly ItemId[]> {
  const placed = delivered.map(({ itemId, folder, reference }) => ({
    itemId,
    ...(readReference(reference) ?? { folder, uidValidity: undefined, uid: undefined }),
  }));
  const missing: ItemId[] = [];
  for (const [folder, own] of Map.groupBy(placed, (one) => one.folder)) {
    const present = await inFolder(client, folder, async (uidValidity) => ({
      uidValidity: `${uidValidity}`,
      uids: new Set(await uidsIn(client)),
    }));
    const isThere = ({ uidValidity, uid }: (typeof own)[number]): boolean =>
      present !== undefined &&
      uid !== undefined &&
      uidValidity === present.uidValidity &&
      present.uids.has(uid);
    missing.push(...own.filter((one) => !isThere(one)).map(({ itemId }) => itemId));
  }
  return missing;
}

async function uidsIn(client: ImapFlow): Promise<readonly number[]> {
  const uids = await client.search({ all: true }, { uid: true });
  if (uids === false || uids === undefined) throw new Error('the folder was not searched');
  return uids;
}
