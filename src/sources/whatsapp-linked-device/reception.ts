import type { Contact, WAMessage, WAMessageKey } from '@whiskeysockets/baileys';
import { timestamp } from '#core/clock.ts';
import { type AttachmentId, makeUuid } from '#core/ids.ts';
import type { CaptureGround } from '#core/source.ts';
import { type JsonObject, objectOf } from '#core/untyped.ts';
import { parseJid, phoneOfJid } from '#core/whatsapp.ts';
import { mediaClaimOf } from '#sources/whatsapp-linked-device/attachment.ts';
import { type Peeled, peel } from '#sources/whatsapp-linked-device/content.ts';
import { jsonFields, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { GroupBook } from '#sources/whatsapp-linked-device/groupBook.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import { type LidTable, lidsIn } from '#sources/whatsapp-linked-device/lids.ts';
import type { LinkedEvent, MessageEvent, Scene } from '#sources/whatsapp-linked-device/native.ts';
import { observationKey } from '#sources/whatsapp-linked-device/observation.ts';
import type { Originals } from '#sources/whatsapp-linked-device/originals.ts';
import type { Outbox } from '#sources/whatsapp-linked-device/outbox.ts';
import { lidOf } from '#sources/whatsapp-linked-device/people.ts';
import type { PollBook } from '#sources/whatsapp-linked-device/polls.ts';
import { messageJson } from '#sources/whatsapp-linked-device/protobuf.ts';

/** What an event needs to become a native event. */
export interface ReceptionDesk {
  readonly baileys: Baileys;
  readonly ground: CaptureGround;
  readonly outbox: Outbox;
  readonly lids: LidTable;
  readonly groups: GroupBook;
  readonly polls: PollBook;
  readonly originals: Originals;
  /** The linked user, as the client knows him now. */
  me(): Contact;
}

/** An event without its scene. */
type Bare<Event> = Event extends unknown ? Omit<Event, 'scene'> : never;

export interface MessageOrigin {
  readonly origin: MessageEvent['origin'];
  /** As decrypted. */
  readonly plaintext?: Uint8Array;
}

/** Where everything that is captured passes: adds what is known at this moment, and hands it over. */
export interface Reception {
  /** Resolves when the event is durable. */
  take(event: Bare<LinkedEvent>): Promise<void>;
  message(message: WAMessage, how: MessageOrigin): Promise<void>;
  /** Whether the message was taken in the last days. */
  taken(id: string): Promise<boolean>;
  /** LID and number, in either order, of one person. */
  learn(one: string | null | undefined, other: string | null | undefined): Promise<void>;
}

export function makeReception(desk: ReceptionDesk): Reception {
  const take = async (event: Bare<LinkedEvent>): Promise<void> => {
    const native = { ...event, scene: await sceneOf(desk, event) } as LinkedEvent;
    const awaitsMedia = native.event === 'message' && native.media?.status === 'pending';
    const key = observationKey(native);
    await desk.outbox.send({ native, attachments: [], key, ...(awaitsMedia ? { awaitsMedia } : {}) });
  };
  const learn: Reception['learn'] = async (one, other) => {
    if (!one || !other) return;
    const news = await desk.lids.learn(one, other);
    if (news === undefined) return;
    await take({ event: 'identity', ...news });
    await desk.lids.settle(news.lid);
  };
  return {
    take,
    learn,
    taken: (id) => desk.originals.has(id),
    message: async (message, how) => {
      if (!isCommunication(message)) return;
      await learnFromKey(desk, learn, message.key);
      for (const [jid, alt] of pairsOfNotice(message)) await learn(jid, alt);
      const event = await messageEvent(desk, message, how);
      if (event === undefined) return;
      await take(event);
      if (message.key.id && message.message) desk.originals.note(message.key.id);
    },
  };
}

async function messageEvent(
  { baileys, polls, originals, me }: ReceptionDesk,
  message: WAMessage,
  { origin, plaintext }: MessageOrigin,
): Promise<Bare<MessageEvent> | undefined> {
  const json = messageJson(baileys, message);
  const peeled = peel(json.message);
  const bytes = plaintext === undefined ? undefined : Buffer.from(plaintext).toString('base64');
  if (!saysSomething(json, plaintext, baileys)) return undefined;
  const sender = namesOfSender(message.key, me());
  await polls.note(json, sender);
  const vote = peeled.type === 'pollUpdateMessage' ? await polls.open(json, sender) : undefined;
  const deleted = deletedBy(peeled);
  const claim = mediaClaimOf(peeled);
  return {
    event: 'message',
    origin,
    message: json,
    ...optional('plaintext', bytes),
    ...(claim === undefined ? {} : { media: { id: makeUuid<AttachmentId>(), status: 'pending' } }),
    ...optional('vote', vote),
    ...(deleted === undefined ? {} : { originalTaken: await originals.has(deleted) }),
  };
}

/** The id of the message that this one deletes for everyone. */
function deletedBy({ type, value }: Peeled): string | undefined {
  const protocol = objectOf(value);
  const deletes = type === 'protocolMessage' && (protocol.type ?? 'REVOKE') === 'REVOKE';
  return deletes ? textOf(objectOf(protocol.key).id) : undefined;
}

/** Messages between the user's own devices: keys, history, requests. The first type of its enum is REVOKE. */
const technical = /HISTORY_SYNC|APP_STATE|FANOUT_BACKFILL|SECURITY_NOTIFICATION|PEER_DATA|LID_MIGRATION/;

/** False for what is never captured: status posts, newsletters, and what devices say among themselves. */
export function isCommunication({ key, category }: Pick<WAMessage, 'key' | 'category'>): boolean {
  const chat = key.remoteJid ?? '';
  return chat !== 'status@broadcast' && parseJid(chat)?.server !== 'newsletter' && category !== 'peer';
}

/** False for a message that only carries keys. Fields that this version does not know count as content. */
function saysSomething(json: JsonObject, plaintext: Uint8Array | undefined, { proto }: Baileys): boolean {
  const { type, value } = peel(json.message);
  if (type === 'protocolMessage') return !technical.test(String(objectOf(value).type ?? ''));
  if (type !== undefined) return true;
  if (plaintext === undefined)
    return json.messageStubType !== undefined || objectOf(json.key).isViewOnce === true;
  try {
    const known = proto.Message.encode(proto.Message.fromObject(objectOf(json.message))).finish();
    return known.length < plaintext.length;
  } catch {
    return true;
  }
}

/** The other form of a sender or chat stands beside it in the key. Never our own number for somebody else's LID. */
async function learnFromKey(
  desk: ReceptionDesk,
  learn: Reception['learn'],
  key: WAMessageKey,
): Promise<void> {
  const mine = phoneOfJid(desk.me().id);
  const pairs = [
    [key.participant, key.participantAlt],
    [key.remoteJid, key.remoteJidAlt],
  ] as const;
  for (const [jid, alt] of pairs) {
    const ownLid = lidOf(jid ?? '') === lidOf(desk.me().lid ?? '') && desk.me().lid !== undefined;
    if (alt && (phoneOfJid(alt) !== mine || ownLid)) await learn(jid, alt);
  }
}

/** Notices of groups name members with their numbers, as JSON texts. */
function pairsOfNotice({ messageStubParameters }: WAMessage): [string | undefined, string | undefined][] {
  return (messageStubParameters ?? []).flatMap((text: string) => {
    const { id, lid, pn, phoneNumber } = jsonFields(text);
    return id === undefined && lid === undefined
      ? []
      : [[textOf(id ?? lid), textOf(phoneNumber ?? pn ?? lid)]];
  });
}

function namesOfSender(key: WAMessageKey, me: Contact): string[] {
  const names = key.fromMe
    ? [me.lid, me.id]
    : [key.participant, key.participantAlt, ...(key.participant ? [] : [key.remoteJid, key.remoteJidAlt])];
  return names.flatMap((name) => {
    const jid = parseJid(name ?? '');
    return jid === undefined ? [] : [`${jid.user}@${jid.server}`];
  });
}

async function sceneOf(
  { ground, groups, lids, me }: ReceptionDesk,
  event: Bare<LinkedEvent>,
): Promise<Scene> {
  const { id, lid, name } = me();
  const own = lidOf(lid ?? '');
  const chat = chatOf(event);
  const group = chat?.endsWith('@g.us') === true ? await groups.get(chat) : undefined;
  const named = lidsIn([event.event === 'message' ? event.message : event, group?.members]);
  return {
    capturedAt: timestamp(ground.clock.now()),
    me: { phone: phoneOfJid(id) ?? id, ...optional('lid', own), ...optional('name', textOf(name)) },
    phones: await lids.phonesOf(named.filter((jid) => jid !== own)),
    ...optional('group', group),
  };
}

function chatOf(event: Bare<LinkedEvent>): string | undefined {
  switch (event.event) {
    case 'message':
      return textOf(objectOf(event.message.key).remoteJid);
    case 'receipt':
    case 'deleted-here':
      return textOf(event.key.remoteJid);
    case 'call':
      return textOf(event.signals[0]?.groupJid);
    case 'call-record':
      return textOf(event.record.groupJid);
    case 'past-member':
      return event.groupJid;
    default:
      return undefined;
  }
}
