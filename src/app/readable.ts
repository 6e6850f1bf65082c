import type { Engine } from '#app/engine.ts';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { type ItemId, parseItemId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';

/** What stands in the quarantine takes a permission of its own, besides the one for reading. */
const quarantinePermission = 'quarantine.read';

/** @throws Failure `mailbox-unknown`; `forbidden` for the quarantine without its permission */
export async function readableMailbox({ archive, access }: Engine, actor: Actor, address: string) {
  const mailbox = await archive.requireMailbox(address);
  if (mailbox.kind === 'quarantine') await access.authorise(actor, quarantinePermission);
  return mailbox;
}

/**
 * @returns where the item stands
 * @throws Failure `forbidden` for an item that stands in the quarantine alone, without its permission
 */
export async function readableItem({ archive, access }: Engine, actor: Actor, item: ItemId) {
  const places = await archive.wherePlaced([item]);
  const { address } = archive.quarantine;
  const waits = places.length > 0 && places.every(({ mailbox }) => mailbox === address);
  if (waits) await access.authorise(actor, quarantinePermission);
  return places;
}

/** @throws Failure `usage` */
export function requireItemId(text: string): ItemId {
  const id = parseItemId(text);
  if (id !== undefined) return id;
  throw new Failure(
    'usage',
    say`"${text}" is not an item id.`,
    say`Item ids have 43 characters: open the item in its mailbox, or list them with \`holdfast mailbox items\`.`,
  );
}

/** Header and text come before the attachments; those may have any size and are not needed to show a mail. */
const shownBytes = 2 * 1024 * 1024;

export async function beginningOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > shownBytes) break;
  }
  return Buffer.concat(chunks);
}
