import type { Item } from '#core/item.ts';
import { type JsonObject, objectOf, textOf } from '#core/untyped.ts';
import { attachmentsOf } from '#sources/whatsapp-cloud-api/attachments.ts';
import { contentOf } from '#sources/whatsapp-cloud-api/content.ts';
import { type KindFields, refersTo } from '#sources/whatsapp-cloud-api/draft.ts';
import { eventIdOf, messageIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import type { MediaState } from '#sources/whatsapp-cloud-api/native.ts';
import { noticeFields } from '#sources/whatsapp-cloud-api/notices.ts';
import { type Place, placeOf } from '#sources/whatsapp-cloud-api/place.ts';
import type { View } from '#sources/whatsapp-cloud-api/view.ts';

/** A message, whoever wrote it and however it came: webhook, echo, history, pass-through. */
export function messageFields(view: View, media: readonly MediaState[] | undefined): KindFields {
  const place = placeOf(view);
  const { event } = view;
  if (place === undefined || textOf(event.type) === 'system') return systemMessage(view, place);
  const wamid = textOf(event.id);
  const base = {
    ...place,
    nativeId: wamid === undefined ? eventIdOf('message', event) : messageIdOf(wamid),
  };
  if (view.late || view.part === 'history-media') return lateMedia(view, base, media);
  switch (event.type) {
    case 'reaction':
      return { ...base, ...reactionFields(event) };
    case 'edit':
      return { ...base, ...editFields(event), attachments: attachmentsOf(event, media) };
    case 'revoke':
      return { ...base, ...deletionFields(view) };
    default: {
      const flags = flagsOf(event);
      return {
        ...base,
        kind: 'message',
        content: contentOf(event),
        attachments: attachmentsOf(event, media),
        ...refersTo('replyTo', repliedTo(event)),
        ...(flags === undefined ? {} : { flags }),
      };
    }
  }
}

/** Media after their message: those of the history come in a webhook of their own. */
function lateMedia(
  view: View,
  base: Place & { readonly nativeId: string },
  media: readonly MediaState[] | undefined,
): KindFields {
  const caption = contentOf(view.event).text;
  return {
    ...base,
    kind: 'late-media',
    // A file of the history may itself come later than the webhook that names it.
    revision: view.late && view.part === 'history-media' ? 1 : 0,
    ...(caption === undefined ? {} : { content: { type: 'text', text: caption } }),
    attachments: attachmentsOf(view.event, media),
    ...refersTo('mediaOf', textOf(view.event.id)),
  };
}

/** Removed: Meta sends an empty emoji, or none. */
function reactionFields({ reaction }: JsonObject): Pick<Item, 'kind' | 'reaction' | 'refers'> {
  const { message_id: wamid, emoji } = objectOf(reaction);
  const shown = textOf(emoji);
  return {
    kind: 'reaction',
    reaction: { emoji: shown ?? '', removed: shown === undefined },
    ...refersTo('reactsTo', textOf(wamid)),
  };
}

/** The new content is complete. Meta does not count the edits of a message: each has an id of its own. */
function editFields({ edit }: JsonObject): Pick<Item, 'kind' | 'edit' | 'content' | 'refers'> {
  const { original_message_id: wamid, message } = objectOf(edit);
  return {
    kind: 'edit',
    edit: { version: 1 },
    content: contentOf(objectOf(message)),
    ...refersTo('edits', textOf(wamid)),
  };
}

function deletionFields({ event, part }: View): Pick<Item, 'kind' | 'deletion' | 'refers'> {
  const wamid = textOf(objectOf(event.revoke).original_message_id);
  return {
    kind: 'deletion',
    // What is live was captured as it was sent; what the history brings was gone before.
    deletion: { scope: 'everyone', originalAvailable: part !== 'history-message' },
    ...refersTo('deletes', wamid),
  };
}

function systemMessage(view: View, place: Place | undefined): KindFields {
  const { event } = view;
  const { body, type } = objectOf(event.system);
  const wamid = textOf(event.id);
  if (place === undefined) return noticeFields(view);
  return {
    ...place,
    kind: 'system',
    nativeId: wamid === undefined ? eventIdOf('message', event) : messageIdOf(wamid),
    content: { type: 'text', text: textOf(body) ?? textOf(type) ?? '', structured: structuredOf(event) },
  };
}

function structuredOf({ system, identity }: JsonObject): JsonObject {
  return { system, ...(identity === undefined ? {} : { identity }) };
}

/** Webhooks write `id`, requests `message_id`. */
function repliedTo({ context }: JsonObject): string | undefined {
  const { id, message_id: requested } = objectOf(context);
  return textOf(id) ?? textOf(requested);
}

function flagsOf({ context }: JsonObject): Item['flags'] {
  const { forwarded, frequently_forwarded: frequently } = objectOf(context);
  if (frequently === true) return { forwarded: true, frequentlyForwarded: true };
  return forwarded === true ? { forwarded: true } : undefined;
}
