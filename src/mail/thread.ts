import type { ItemId } from '#core/ids.ts';
import type { Item, Reference } from '#core/item.ts';
import { tokensField } from '#mail/headerField.ts';
import { messageIdOf, rootIdOf } from '#mail/messageId.ts';

/** Item ids that the archive knows for native ids which the item's own references leave open. */
export type ThreadContext = ReadonlyMap<string, ItemId>;

/** A mail that refers to more is a receipt for a whole conversation; the header names the first. */
const referenceLimit = 50;

/**
 * `References` and `In-Reply-To` (RFC 5322 section 3.6.4): the conversation's root, then what the item refers to.
 * The original of a forwarded message is left out: it belongs to another conversation, and naming it would join the two.
 */
export function threadFields(
  item: Item,
  options: { conversation: string; archiveDomain: string; known?: ThreadContext | undefined },
): string {
  const root = rootIdOf(item.service, options.conversation, options.archiveDomain);
  const ids = referencedItems(item, options.known).map((id) =>
    messageIdOf(id, options.archiveDomain, item.service),
  );
  return tokensField('In-Reply-To', [ids[0] ?? root]) + tokensField('References', [root, ...ids]);
}

function referencedItems(item: Item, known: ThreadContext | undefined): ItemId[] {
  if (item.refers === undefined) return [];
  const ids = new Set<ItemId>();
  for (const reference of item.refers) {
    if (reference.relation === 'forwardOf' || ids.size === referenceLimit) continue;
    const id = reference.itemId ?? knownItem(reference, known);
    if (id !== undefined && id !== item.id) ids.add(id);
  }
  return [...ids];
}

function knownItem(reference: Reference, known: ThreadContext | undefined): ItemId | undefined {
  return reference.nativeId === undefined ? undefined : known?.get(reference.nativeId);
}
