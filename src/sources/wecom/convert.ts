import type { Attachment, Item, ItemDraft, TimeDoubt } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { isExternal, wecomConversation, wecomIdKind } from '#sources/wecom/ids.ts';
import { kindOf, timeOf } from '#sources/wecom/kinds.ts';
import { optional, parseMessage, type WecomMessage } from '#sources/wecom/message.ts';
import type { WecomEvent, WecomGap, WecomMedia, WecomRecord } from '#sources/wecom/native.ts';
import { wecomParticipant } from '#sources/wecom/people.ts';
import { wecomSpec } from '#sources/wecom/spec.ts';

/** An event of the chat archive as an item. Pure: the same event gives the same draft. */
export function convertWecomEvent(event: WecomEvent): ItemDraft {
  if (event.type === 'gap') return gapDraft(event);
  const message = parseMessage(event.raw);
  return message === undefined ? unreadableDraft(event) : recordDraft(event, message);
}

/** What every draft of this source has alike. */
function frame({ corpId, capturedAt }: WecomEvent) {
  return {
    schema: 1,
    service: 'wechat',
    tenant: corpId,
    revision: 0,
    capturedAt,
    source: { name: wecomSpec.name, method: 'msgaudit', version: wecomSpec.version },
    audience: 'participants',
  } as const;
}

function recordDraft(event: WecomRecord, message: WecomMessage): ItemDraft {
  const { people } = event;
  const { from, to, room } = message;
  const conversation = wecomConversation(event.corpId, {
    people: from === undefined ? to : [from, ...to],
    ...optional({ room, title: event.roomName }),
  });
  const role: Participant['role'] = conversation.type === 'direct' ? 'to' : 'member';
  return {
    ...frame(event),
    platform: platformOf(event.msgid, message),
    nativeId: event.msgid,
    ...momentOf(event, timeOf(message)),
    order: orderOf(event.seq),
    account: accountOf(event, message),
    conversation,
    ...optional({ sender: from === undefined ? undefined : wecomParticipant(from, people[from]) }),
    recipients: to.map((id) => wecomParticipant(id, people[id], role)),
    ...(event.late === true ? lateFields(event) : kindOf(message, event.media)),
    attachments: event.media.map(attachmentOf),
    raw: rawOf(event.raw),
  };
}

function lateFields({ msgid }: WecomRecord): Pick<ItemDraft, 'kind' | 'refers'> {
  return { kind: 'late-media', refers: [{ relation: 'mediaOf', nativeId: msgid }] };
}

/** A record that is no JSON: kept as it came, and shown as what nobody could read. */
function unreadableDraft(event: WecomRecord): ItemDraft {
  return {
    ...frame(event),
    platform: platformOf(event.msgid, undefined),
    kind: 'system',
    nativeId: event.msgid,
    ...momentOf(event, undefined),
    order: orderOf(event.seq),
    account: { id: event.corpId },
    conversation: wecomConversation(event.corpId, { people: [] }),
    recipients: [],
    content: { type: 'other', structured: { unreadable: true, msgid: event.msgid, seq: event.seq } },
    attachments: [],
    raw: rawOf(event.raw),
  };
}

function gapDraft(event: WecomGap): ItemDraft {
  const { corpId, id, reason, from, until, capturedAt } = event;
  return {
    ...frame(event),
    platform: 'wecom',
    kind: 'gap',
    nativeId: id,
    occurredAt: until ?? from ?? capturedAt,
    clockSource: 'capture',
    timePrecision: 'millisecond',
    order: 0,
    account: { id: corpId },
    conversation: wecomConversation(corpId, { people: [] }),
    recipients: [],
    gap: { reason, ...optional({ from, until }) },
    attachments: [],
    // A hole has no record of its own: what is known of it stands in its place.
    raw: rawOf(event.raw ?? { encoding: 'utf8', data: JSON.stringify(event) }),
  };
}

/** WeChat where one of its users takes part; messages with a contact of another corporation stay on WeCom. */
function platformOf(msgid: string, message: WecomMessage | undefined): Item['platform'] {
  const ids = message === undefined ? [] : [message.from ?? '', ...message.to];
  const kinds = new Set(ids.map(wecomIdKind));
  if (kinds.has('wechat')) return 'wechat';
  return isExternal(msgid) && !kinds.has('other-wecom') ? 'wechat' : 'wecom';
}

/** The archive is the corporation's: the account is the member who took part, the sender first. */
function accountOf({ corpId, people }: WecomRecord, { from, to }: WecomMessage): ItemDraft['account'] {
  const ids = from === undefined ? to : [from, ...to];
  const id = ids.find((one) => wecomIdKind(one) === 'member');
  return id === undefined ? { id: corpId } : { id, ...optional({ displayName: people[id]?.displayName }) };
}

const earliest = '2009-01-01T00:00:00.000Z';
const day = 86_400_000;

function momentOf(
  { capturedAt }: WecomRecord,
  time: string | undefined,
): Pick<ItemDraft, 'occurredAt' | 'clockSource' | 'timePrecision' | 'timeDoubts'> {
  const timePrecision = 'millisecond';
  if (time === undefined) return { occurredAt: capturedAt, clockSource: 'capture', timePrecision };
  const doubts: TimeDoubt[] = [];
  if (time < earliest) doubts.push('before-2009');
  if (Date.parse(time) > Date.parse(capturedAt) + day) doubts.push('in-future');
  return {
    occurredAt: time,
    clockSource: 'server',
    timePrecision,
    ...(doubts.length > 0 ? { timeDoubts: doubts } : {}),
  };
}

/** The seq as far as a number of JSON carries it: 53 of its 64 bits. */
function orderOf(seq: string): number {
  return Number(BigInt.asUintN(53, BigInt(seq)));
}

function attachmentOf({ fileId: _fileId, claimedSize: _claimedSize, ...attachment }: WecomMedia): Attachment {
  return attachment;
}

function rawOf(raw: WecomRecord['raw']): NonNullable<Item['raw']> {
  return { mediaType: 'application/json', ...raw };
}
