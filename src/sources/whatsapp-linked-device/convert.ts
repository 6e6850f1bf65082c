import type { ItemDraft, Reference } from '#core/item.ts';
import { objectOf } from '#core/untyped.ts';
import { attachmentOf, mediaClaimOf } from '#sources/whatsapp-linked-device/attachment.ts';
import { convertCall, convertCallRecord } from '#sources/whatsapp-linked-device/calls.ts';
import {
  contentOf,
  contextOf,
  flagsOf,
  type Peeled,
  peel,
  quotedTextOf,
} from '#sources/whatsapp-linked-device/content.ts';
import {
  type DraftFields,
  type DraftFrame,
  draftOf,
  messageIdOf,
} from '#sources/whatsapp-linked-device/draft.ts';
import { numberOf, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import { accountPlace, idOfWhat, instantOf, placeOf } from '#sources/whatsapp-linked-device/ids.ts';
import type {
  LinkedEvent,
  MessageEvent,
  ReceiptEvent,
  Scene,
} from '#sources/whatsapp-linked-device/native.ts';
import { noticeFields } from '#sources/whatsapp-linked-device/notice.ts';
import { meIn, othersThan, personOf } from '#sources/whatsapp-linked-device/people.ts';
import { specialMessages } from '#sources/whatsapp-linked-device/special.ts';

type Told<Event> = Event & { readonly scene: Scene };

/** An event of a linked device as an item. Pure: the same event gives the same draft, on every device. */
export function convertLinkedEvent(native: LinkedEvent): ItemDraft {
  switch (native.event) {
    case 'message':
      return convertMessage(native);
    case 'receipt':
      return convertReceipt(native);
    case 'deleted-here':
      return convertDeletedHere(native);
    case 'call':
      return convertCall(native);
    case 'call-record':
      return convertCallRecord(native);
    case 'past-member':
      return convertPastMember(native);
    case 'identity':
      return convertIdentity(native);
    case 'gap':
      return convertGap(native);
  }
}

function convertMessage(native: Told<MessageEvent>): ItemDraft {
  const { message, scene } = native;
  const key = objectOf(message.key);
  const place = placeOf(key, scene, textOf(message.pushName));
  const frame = { native, place, seconds: numberOf(message.messageTimestamp) };
  return draftOf(frame, messageFields(native, frame));
}

function messageFields(native: Told<MessageEvent>, { place }: DraftFrame): DraftFields {
  const { message, scene } = native;
  const key = objectOf(message.key);
  const id = messageIdOf(key);
  const peeled = peel(message.message);
  if (peeled.type === undefined) {
    if (message.messageStubType === 'CIPHERTEXT' || key.isViewOnce === true) return unreadable(native, id);
    if (message.messageStubType !== undefined) return noticeFields({ message, place, scene, id });
  }
  const special =
    peeled.type !== undefined && Object.hasOwn(specialMessages, peeled.type)
      ? specialMessages[peeled.type]
      : undefined;
  if (special !== undefined) {
    return special({ event: native, value: objectOf(peeled.value), id, place });
  }
  return native.late === true ? lateFields(native, peeled, id) : plainFields(native, peeled, id);
}

function plainFields(native: Told<MessageEvent>, peeled: Peeled, id: string): DraftFields {
  const content =
    peeled.type === undefined && native.plaintext !== undefined
      ? { type: 'other' as const, structured: { protobuf: native.plaintext } }
      : contentOf(peeled);
  const flags = flagsOf(peeled, native.message);
  const refers = referencesOf(peeled, native.message.message);
  return {
    kind: 'message',
    nativeId: id,
    content,
    ...flags,
    ...(refers.length === 0 ? {} : { refers }),
    attachments: attachmentsOf(native, peeled),
  };
}

/** The media of a message that was sealed without them. */
function lateFields(native: Told<MessageEvent>, peeled: Peeled, id: string): DraftFields {
  return {
    kind: 'late-media',
    nativeId: id,
    refers: [{ relation: 'mediaOf', nativeId: id }],
    attachments: attachmentsOf(native, peeled),
  };
}

function attachmentsOf({ media, message }: MessageEvent, peeled: Peeled): ItemDraft['attachments'] {
  const claim = mediaClaimOf(peeled);
  if (claim === undefined || media === undefined) return [];
  return [attachmentOf(claim, media, flagsOf(peeled, message).flags?.viewOnce === true)];
}

/** What a message quotes, and the album that it is a part of. */
function referencesOf(peeled: Peeled, message: unknown): Reference[] {
  const context = contextOf(peeled);
  const quoted = textOf(context.stanzaId);
  const association = objectOf(objectOf(objectOf(message).messageContextInfo).messageAssociation);
  const parent = textOf(objectOf(association.parentMessageKey).id);
  return [
    ...(quoted === undefined
      ? []
      : [
          {
            relation: 'replyTo' as const,
            nativeId: quoted,
            ...optional(
              'quotedText',
              context.quotedMessage ? quotedTextOf(context.quotedMessage) : undefined,
            ),
          },
        ]),
    ...(parent === undefined ? [] : [{ relation: 'quotes' as const, nativeId: parent }]),
  ];
}

/** A message of which only the envelope arrived. The message itself follows under the same native id, if it ever comes. */
function unreadable({ message }: MessageEvent, id: string): DraftFields {
  const time = instantOf(numberOf(message.messageTimestamp) ?? -1)?.toISOString();
  const viewOnce = objectOf(message.key).isViewOnce === true;
  return {
    kind: 'gap',
    nativeId: id,
    gap: {
      ...optional('from', time),
      ...optional('until', time),
      reason: viewOnce
        ? 'A view-once message, which WhatsApp does not give to linked devices.'
        : 'A message that this device could not decrypt.',
    },
    ...(viewOnce ? { flags: { viewOnce: true } } : {}),
  };
}

const receiptRevisions = { delivered: 1, read: 2, played: 3 } as const;

function convertReceipt(native: Told<ReceiptEvent>): ItemDraft {
  const { scene, key, action } = native;
  const place = placeOf(key, scene);
  const direct = place.conversation.type === 'direct';
  const other = direct ? place.recipients[0] : undefined;
  const giver = native.by === undefined ? (other ?? meIn(scene)) : personOf(native.by, scene);
  const everybody = [...(place.sender === undefined ? [] : [place.sender]), ...place.recipients];
  const at = instantOf(native.at)?.toISOString() ?? scene.capturedAt;
  const { role: _, ...participant } = giver;
  const frame = {
    native,
    place: {
      ...place,
      sender: participant,
      recipients: othersThan(participant, everybody, direct ? 'to' : 'member'),
    },
    seconds: native.at,
  };
  return draftOf(frame, {
    kind: 'receipt',
    nativeId: messageIdOf(key),
    revision: receiptRevisions[action],
    refers: [{ relation: 'receiptOf', nativeId: messageIdOf(key) }],
    receipts: [{ participant, action, at }],
  });
}

function convertDeletedHere(native: Extract<LinkedEvent, { event: 'deleted-here' }>): ItemDraft {
  const { key, scene } = native;
  const place = placeOf({ ...key, fromMe: true }, scene);
  const id = textOf(key.id);
  return draftOf(
    { native, place, seconds: undefined },
    {
      kind: 'deletion',
      nativeId: id === undefined ? idOfWhat('chat cleared', scene.capturedAt) : `here:${id}`,
      // It concerns nobody else: for all others the message is still there.
      recipients: [],
      ...(id === undefined ? {} : { refers: [{ relation: 'deletes', nativeId: id }] }),
      deletion: { scope: 'me', originalAvailable: native.originalTaken === true },
    },
  );
}

function convertPastMember(native: Extract<LinkedEvent, { event: 'past-member' }>): ItemDraft {
  const { groupJid, participant, scene } = native;
  const member = personOf(textOf(participant.userJid) ?? 'unknown', scene);
  const change = participant.leaveReason === 'REMOVED' ? 'removed' : 'left';
  const seconds = numberOf(participant.leaveTs);
  const place = placeOf({ remoteJid: groupJid }, scene);
  return draftOf(
    { native, place, seconds },
    {
      kind: 'membership',
      nativeId: idOfWhat(change, String(participant.leaveTs ?? ''), member.nativeId),
      membership: { change, members: [member] },
      recipients: othersThan(undefined, [...place.recipients, member], 'member'),
    },
  );
}

function convertIdentity(native: Extract<LinkedEvent, { event: 'identity' }>): ItemDraft {
  const { lid, phone, scene } = native;
  const participant = personOf(lid, { ...scene, phones: { ...scene.phones, [lid]: phone } });
  return draftOf(
    { native, place: { ...accountPlace(scene), sender: participant }, seconds: undefined },
    { kind: 'identity', nativeId: `identity:${lid}:${phone}`, identity: { participant, alsoKnownAs: [lid] } },
  );
}

function convertGap(native: Extract<LinkedEvent, { event: 'gap' }>): ItemDraft {
  const { from, until, reason, scene } = native;
  const start = from === undefined ? undefined : Date.parse(from) / 1000;
  const draft = draftOf(
    { native, place: accountPlace(scene), seconds: start },
    {
      kind: 'gap',
      nativeId: idOfWhat('gap', from ?? '', until ?? '', reason),
      gap: { ...optional('from', from), ...optional('until', until), reason },
    },
  );
  return { ...draft, clockSource: 'capture' };
}
