import type { AreaDependencies } from '#app/app.ts';
import { bubbleOf, previewTypeOf } from '#app/bubble.ts';
import { beginningOf, readableItem, readableMailbox, requireItemId } from '#app/readable.ts';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import type { ItemId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { parseMail } from '#mail/parse.ts';
import { splitHeader } from '#mail/reading/fields.ts';

interface ListRequest {
  readonly folder?: string;
  readonly after?: string;
  readonly limit: number;
}

interface ConversationRequest {
  readonly mailbox?: string;
  readonly before?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Items as people look at them: lists by time, one as chat and as mail, its conversation, its attachments. */
export function createItems({ engine, guard }: AreaDependencies) {
  const { archive } = engine;
  const byItem = (id: string): string => `item:${id}`;
  return {
    newest: guard(
      {
        permission: 'content.read',
        action: 'content.list',
        effect: 'read',
        object: (mailbox: string, _request: ListRequest) => `mailbox:${mailbox}`,
      },
      async (actor, address: string, request: ListRequest) => {
        const { id } = await readableMailbox(engine, actor, address);
        return archive.newestEntries(id, request);
      },
    ),
    show: guard(
      { permission: 'content.read', action: 'content.show', effect: 'read', object: byItem },
      async (actor, id: string) => showItem(actor, requireItemId(id)),
    ),
    source: guard(
      { permission: 'content.read', action: 'content.download', effect: 'read', object: byItem },
      async (actor, id: string) => {
        const itemId = requireItemId(id);
        await readableItem(engine, actor, itemId);
        return archive.openMail(itemId);
      },
    ),
    conversation: guard(
      {
        permission: 'content.read',
        action: 'content.conversation',
        effect: 'read',
        object: (id: string, _request: ConversationRequest) => byItem(id),
      },
      async (actor, id: string, request: ConversationRequest) =>
        showConversation(actor, requireItemId(id), request),
    ),
    attachment: guard(
      {
        permission: 'content.read',
        action: 'content.attachment',
        effect: 'read',
        object: (id: string, _attachment: string) => byItem(id),
        details: (_id, attachment) => ({ attachment }),
      },
      async (actor, id: string, attachment: string) => {
        const itemId = requireItemId(id);
        await readableItem(engine, actor, itemId);
        const opened = await archive.openAttachment(itemId, attachment);
        return { ...opened, previewType: previewTypeOf(opened.attachment) };
      },
    ),
  };

  async function showItem(actor: Actor, itemId: ItemId) {
    const places = await readableItem(engine, actor, itemId);
    const item = await archive.readItem(itemId);
    const bytes = await beginningOf(await archive.openMail(itemId));
    const { messageId = null, references, subject, from, to, text } = parseMail(bytes);
    const { service, platform, conversation, recipients, account, capturedAt, source } = item;
    return {
      bubble: bubbleOf(item),
      service,
      platform,
      conversation: { id: conversation.id, type: conversation.type, title: conversation.title ?? null },
      recipients,
      account: {
        id: account.id,
        email: account.userEmail ?? null,
        phone: account.phone ?? null,
        displayName: account.displayName ?? null,
      },
      capturedAt,
      source,
      clockSource: item.clockSource,
      timePrecision: item.timePrecision,
      mail: {
        messageId,
        references,
        subject,
        from: from.map(addressText),
        to: to.map(addressText),
        text,
        headers: headersOf(bytes),
      },
      mailboxes: places.map(({ mailbox }) => mailbox),
      related: await relatedItems(item),
    };
  }

  async function showConversation(actor: Actor, itemId: ItemId, request: ConversationRequest) {
    const places = await readableItem(engine, actor, itemId);
    const { mailbox: address, ...page } = request;
    const only = address ?? waitingPlace(places);
    const mailbox = only === undefined ? undefined : (await readableMailbox(engine, actor, only)).id;
    const around = await archive.conversationAround(itemId, {
      ...page,
      ...(mailbox === undefined ? {} : { mailbox }),
    });
    const items = await readAll(around.items);
    return { items: items.map(bubbleOf), before: around.before, after: around.after };
  }

  /** An item of the quarantine stands among those that wait with it. */
  function waitingPlace(places: readonly { readonly mailbox: string }[]): string | undefined {
    const { address } = archive.quarantine;
    return places.length > 0 && places.every(({ mailbox }) => mailbox === address) ? address : undefined;
  }

  /** What the item refers to, and what came later and refers to it. */
  async function relatedItems(item: Item): Promise<readonly ItemId[]> {
    const referring = await archive.referringTo(item);
    const referred = (item.refers ?? []).flatMap(({ itemId }) => (itemId === undefined ? [] : [itemId]));
    const known = new Set((await archive.wherePlaced(referred)).map((place) => place.item));
    return [...new Set([...referred.filter((id) => known.has(id)), ...referring])];
  }

  /** Those whose content was destroyed are left out. */
  async function readAll(ids: readonly ItemId[]): Promise<Item[]> {
    const items: Item[] = [];
    for (const id of ids) {
      try {
        items.push(await archive.readItem(id));
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'item-shredded') throw error;
      }
    }
    return items;
  }
}

function addressText({ name, address }: { readonly name?: string; readonly address: string }): string {
  return name === undefined || name === '' ? address : `${name} <${address}>`;
}

/** The header's fields as they stand, unfolded, in their order. */
function headersOf(bytes: Buffer): { readonly name: string; readonly value: string }[] {
  const { header } = splitHeader(bytes.toString('utf8'));
  return header
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon <= 0 ? [] : [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
    });
}
