import type { ItemId } from '#core/ids.ts';
import { objectOf, textOf } from '#core/untyped.ts';
import type { GraphClient } from '#graph/client.ts';
import { GraphRefusal } from '#graph/outcome.ts';
import { pagesOf, quoted } from '#graph/paging.ts';
import { isGone } from '#targets/microsoft365/failures.ts';
import { itemIdProperty } from '#targets/microsoft365/message.ts';

/** A message that stands in a mailbox. */
export interface StoredMessage {
  /** Immutable: it stays when the message is moved. */
  readonly id: string;
  readonly files: number;
}

export interface MailboxPlace {
  readonly client: GraphClient;
  readonly mailbox: string;
  readonly signal: AbortSignal;
}

/** Messages of an item, in any folder, as many as there are. */
export async function findMessages(
  { client, mailbox, signal }: MailboxPlace,
  item: ItemId,
): Promise<readonly StoredMessage[]> {
  const query = new URLSearchParams({
    $filter: `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(itemIdProperty)} and ep/value eq ${quoted(item)})`,
    $select: 'id',
  });
  const found: StoredMessage[] = [];
  for await (const entry of pagesOf(
    client,
    { path: `/users/${mailbox}/messages?${query}`, mailbox },
    signal,
  )) {
    const id = textOf(objectOf(entry).id);
    if (id !== undefined) found.push({ id, files: await countFiles({ client, mailbox, signal }, id) });
  }
  return found;
}

export async function countFiles({ client, mailbox, signal }: MailboxPlace, id: string): Promise<number> {
  const path = `${messagePath(mailbox, id)}/attachments?$select=id`;
  return (await Array.fromAsync(pagesOf(client, { path, mailbox }, signal))).length;
}

/** Harmless when it is gone already. */
export async function removeMessage({ client, mailbox, signal }: MailboxPlace, id: string): Promise<void> {
  try {
    await client.request(
      { method: 'DELETE', path: messagePath(mailbox, id), mailbox, repeatable: true },
      signal,
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Whether the mailbox still has a message, in any folder. */
export async function hasMessage({ client, mailbox, signal }: MailboxPlace, id: string): Promise<boolean> {
  try {
    await client.request({ method: 'GET', path: `${messagePath(mailbox, id)}?$select=id`, mailbox }, signal);
    return true;
  } catch (error) {
    if (error instanceof GraphRefusal && isGone(error)) return false;
    throw error;
  }
}

export function messagePath(mailbox: string, id: string): string {
  return `/users/${mailbox}/messages/${encodeURIComponent(id)}`;
}
