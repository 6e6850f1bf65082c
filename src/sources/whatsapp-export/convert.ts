import type { Attachment, Item, ItemDraft } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { classify } from '#sources/whatsapp-export/classify.ts';
import { exportConversation } from '#sources/whatsapp-export/ids.ts';
import type { ExportEvent } from '#sources/whatsapp-export/native.ts';
import { participantOf } from '#sources/whatsapp-export/people.ts';
import { isYou, namesOf } from '#sources/whatsapp-export/phrases.ts';
import { cleanName } from '#sources/whatsapp-export/plain.ts';
import type { MediaMention, Reading } from '#sources/whatsapp-export/reading.ts';
import { whatsappExportSpec } from '#sources/whatsapp-export/spec.ts';

/** What makes one kind of draft different from another. */
type KindFields = Pick<ItemDraft, 'kind' | 'attachments' | 'revision'> &
  Partial<Pick<Item, 'content' | 'edit' | 'deletion' | 'call' | 'membership' | 'groupChange' | 'flags'>> & {
    readonly sender?: Participant;
  };

/** A line of an export as an item. Pure: the same event gives the same draft. */
export function convertExportEvent(event: ExportEvent): ItemDraft {
  const { chat } = event;
  const reading = classify(event, chat.profile);
  const { sender, ...fields } = kindFields(event, reading);
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    occurredAt: event.occurredAt,
    capturedAt: event.capturedAt,
    clockSource: 'export',
    timePrecision: event.timePrecision,
    ...(event.timeDoubts.length === 0 ? {} : { timeDoubts: event.timeDoubts }),
    order: event.line,
    source: { name: whatsappExportSpec.name, method: 'export', version: whatsappExportSpec.version },
    account: {
      id: chat.owner.nativeId,
      phone: chat.owner.nativeId,
      ...(chat.owner.displayName === undefined ? {} : { displayName: chat.owner.displayName }),
    },
    audience: 'account',
    conversation: { id: exportConversation(chat.title), type: chat.type, title: chat.title },
    ...(sender === undefined ? {} : { sender }),
    recipients: recipientsOf(event, sender),
    ...fields,
    raw: { mediaType: 'text/plain', encoding: 'utf8', data: event.raw },
  };
}

function kindFields(event: ExportEvent, reading: Reading): KindFields {
  const plainKind = { attachments: [], revision: 0 };
  const author = authorOf(event);
  const by = author === undefined ? {} : { sender: author };
  switch (reading.kind) {
    case 'message':
      return messageFields(event, reading, author);
    case 'deletion': {
      const name = reading.by === undefined ? author?.nativeId : personOf(event, reading.by).nativeId;
      const deletion = {
        scope: reading.scope,
        originalAvailable: false,
        ...(name === undefined ? {} : { by: name }),
      };
      return { kind: 'deletion', deletion, ...by, ...plainKind };
    }
    case 'call': {
      // Android writes missed calls without an author; in a direct chat only the other can have called in vain.
      const caller = author ?? (reading.call.outcome === 'missed' ? onlyOther(event) : undefined);
      return {
        kind: 'call',
        call: reading.call,
        ...(caller === undefined ? {} : { sender: caller }),
        ...plainKind,
      };
    }
    case 'membership':
      return membershipFields(event, reading);
    case 'group-change': {
      const { change, previous, next } = reading;
      const names = {
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      };
      const groupChange = { change, ...names };
      return {
        kind: 'group-change',
        groupChange,
        ...textOf(reading),
        ...actorOf(event, reading.actor),
        ...plainKind,
      };
    }
    case 'system':
      return { kind: 'system', ...textOf(reading), ...(reading.notice ? {} : by), ...plainKind };
  }
}

function messageFields(
  event: ExportEvent,
  reading: Extract<Reading, { kind: 'message' }>,
  author: Participant | undefined,
): KindFields {
  const { content, media } = reading;
  const fields = {
    content,
    attachments: media === undefined ? [] : attachmentsOf(event, media),
    ...(media?.viewOnce === true ? { flags: { viewOnce: true } } : {}),
  };
  // `classify` gives messages only to lines with an author.
  if (author === undefined) return { kind: 'system', revision: 0, ...fields };
  if (reading.edited) return { kind: 'edit', revision: 1, edit: { version: 1 }, sender: author, ...fields };
  return { kind: 'message', revision: 0, sender: author, ...fields };
}

function attachmentsOf(event: ExportEvent, media: MediaMention): Attachment[] {
  if (event.attachment === undefined) return [];
  const { id, found } = event.attachment;
  return [
    {
      id,
      fileName: media.fileName,
      kind: found.mimeType === 'text/vcard' ? 'contact' : media.kind,
      ...found,
      ...(media.viewOnce === true ? { viewOnce: true } : {}),
    },
  ];
}

function membershipFields(event: ExportEvent, reading: Extract<Reading, { kind: 'membership' }>): KindFields {
  const named = namesOf(reading.members, (name) => event.chat.people.has(cleanName(name)));
  const members = named.map((name) => personOf(event, name));
  const by = reading.actor === undefined ? undefined : personOf(event, reading.actor);
  const membership = { change: reading.change, members, ...(by === undefined ? {} : { by }) };
  return {
    kind: 'membership',
    membership,
    ...textOf(reading),
    ...(by === undefined ? {} : { sender: by }),
    attachments: [],
    revision: 0,
  };
}

function textOf(reading: { readonly text: string }): Pick<Item, 'content'> {
  return { content: { type: 'text', text: reading.text } };
}

function actorOf(event: ExportEvent, actor: string | undefined): { sender?: Participant } {
  return actor === undefined ? {} : { sender: personOf(event, actor) };
}

/** The author, unless the name is the group's own: iOS puts it before lines that WhatsApp wrote. */
function authorOf(event: ExportEvent): Participant | undefined {
  const { author, chat } = event;
  if (author === undefined) return undefined;
  if (author === chat.ownerName) return chat.owner;
  return chat.people.get(author);
}

function personOf(event: ExportEvent, name: string): Participant {
  const clean = cleanName(name);
  const { chat } = event;
  if (clean === chat.ownerName || isYou(clean)) return chat.owner;
  const found = chat.people.get(clean) ?? participantOf(clean, new Map());
  return found.nativeId === chat.owner.nativeId ? chat.owner : found;
}

function onlyOther(event: ExportEvent): Participant | undefined {
  const { type, people } = event.chat;
  return type === 'direct' ? people.values().next().value : undefined;
}

/** Direct: the other. Group: everybody the file names, but the sender. Lines without sender: everybody. */
function recipientsOf(event: ExportEvent, sender: Participant | undefined): Participant[] {
  return event.chat.everybody.filter((person) => person.nativeId !== sender?.nativeId);
}
