import type { Participant } from '#core/participant.ts';
import { type JsonObject, listOf } from '#core/untyped.ts';
import { parseJid } from '#core/whatsapp.ts';
import type { DraftFields } from '#sources/whatsapp-linked-device/draft.ts';
import { jsonFields, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import { idOfWhat, type Place } from '#sources/whatsapp-linked-device/ids.ts';
import type { Scene } from '#sources/whatsapp-linked-device/native.ts';
import { othersThan, personOf } from '#sources/whatsapp-linked-device/people.ts';
import { type StubMeaning, stubMeanings } from '#sources/whatsapp-linked-device/stubs.ts';

/** What a notice is read from. */
export interface Notice {
  /** `proto.WebMessageInfo` with a stub type. */
  readonly message: JsonObject;
  readonly place: Place;
  readonly scene: Scene;
  /** Of the message itself. */
  readonly id: string;
}

/** A notice that WhatsApp wrote into a chat; one without a kind of its own is kept as it is. */
export function noticeFields(notice: Notice): DraftFields {
  const stub = String(notice.message.messageStubType);
  const meaning = Object.hasOwn(stubMeanings, stub) ? stubMeanings[stub] : undefined;
  if (meaning === undefined) return systemFields(notice, stub);
  return noticeOf(notice, stub, meaning);
}

function noticeOf(notice: Notice, stub: string, meaning: StubMeaning): DraftFields {
  switch (meaning.kind) {
    case 'membership':
      return membershipFields(notice, stub, meaning.change);
    case 'group-change':
      return groupChangeFields(notice, stub, meaning.change);
    case 'call':
      return {
        kind: 'call',
        nativeId: notice.id,
        call: { media: meaning.media, group: meaning.group, outcome: 'missed' },
      };
    case 'deletion':
      return {
        kind: 'deletion',
        nativeId: notice.id,
        refers: [{ relation: 'deletes', nativeId: notice.id }],
        deletion: { scope: meaning.scope, originalAvailable: false },
      };
  }
}

function systemFields(notice: Notice, stub: string): DraftFields {
  const structured = {
    messageStubType: stub,
    messageStubParameters: listOf(notice.message.messageStubParameters),
  };
  return { kind: 'system', nativeId: notice.id, content: { type: 'other', text: stub, structured } };
}

function membershipFields(
  notice: Notice,
  stub: string,
  claimed: NonNullable<DraftFields['membership']>['change'],
): DraftFields {
  const { place, scene, message } = notice;
  const members = listOf(message.messageStubParameters).flatMap((text) => memberOf(text, scene));
  if (members.length === 0) return systemFields(notice, stub);
  const by = place.sender;
  const alone = members.length === 1 && members[0]?.nativeId === by?.nativeId;
  const change = alone && claimed === 'added' ? 'joined' : alone && claimed === 'removed' ? 'left' : claimed;
  return {
    kind: 'membership',
    nativeId: idOfWhat(change, whenText(message), ...members.map(({ nativeId }) => nativeId).toSorted()),
    membership: { change, members, ...(by === undefined || alone ? {} : { by }) },
    recipients: othersThan(by, [...place.recipients, ...members], 'member'),
  };
}

function groupChangeFields(
  { message }: Notice,
  stub: string,
  change: NonNullable<DraftFields['groupChange']>['change'],
): DraftFields {
  const parameters = listOf(message.messageStubParameters).filter((text) => typeof text === 'string');
  const value = textOf(parameters[0]);
  const next = change === 'settings' ? [stub, ...parameters].join(' ') : value;
  return {
    kind: 'group-change',
    nativeId: idOfWhat(stub, whenText(message), ...parameters),
    groupChange: { change, ...optional('next', change === 'picture' ? undefined : next) },
  };
}

/** A member as stubs name him: a JID, or since version 7 of the client a JSON text with `id` and `phoneNumber`. */
function memberOf(value: unknown, scene: Scene): Participant[] {
  const text = textOf(value);
  if (text === undefined) return [];
  const fields = text.startsWith('{') ? jsonFields(text) : { id: text };
  const jid = textOf(fields.phoneNumber) ?? textOf(fields.id);
  return jid === undefined || parseJid(jid) === undefined ? [] : [personOf(jid, scene)];
}

function whenText(message: JsonObject): string {
  return String(message.messageTimestamp ?? '');
}
