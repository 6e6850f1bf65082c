import { createHash } from 'node:crypto';
import { directConversation } from '#core/ids.ts';
import type { Conversation, Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { JsonObject } from '#core/untyped.ts';
import { parseJid } from '#core/whatsapp.ts';
import { textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { Scene } from '#sources/whatsapp-linked-device/native.ts';
import { meIn, othersThan, personOf } from '#sources/whatsapp-linked-device/people.ts';

/** Where an event happened and between whom: the same on every device that saw it. */
export interface Place {
  readonly conversation: Conversation;
  readonly sender?: Participant;
  readonly recipients: readonly Participant[];
  readonly participantsSnapshotAt?: string;
}

/**
 * The place of a message by its key (`remoteJid`, `participant`, `fromMe`).
 * @param pushName the sender's name for himself
 */
export function placeOf(key: JsonObject, scene: Scene, pushName?: string): Place {
  const chat =
    textOf(key.remoteJid) ?? textOf(key.participant) ?? `${scene.me.phone.slice(1)}@s.whatsapp.net`;
  const fromMe = key.fromMe === true;
  const server = parseJid(chat)?.server;
  const author = textOf(key.participant);
  if (server === 'g.us') {
    const sender = fromMe
      ? meIn(scene)
      : author === undefined
        ? undefined
        : personOf(author, scene, pushName);
    return groupPlace(chat, scene, sender);
  }
  if (server === 'broadcast' && fromMe) {
    return { conversation: { id: chat, type: 'broadcast' }, sender: meIn(scene), recipients: [] };
  }
  const other = personOf(
    server === 'broadcast' ? (author ?? chat) : chat,
    scene,
    fromMe ? undefined : pushName,
  );
  return directPlace(other, fromMe, scene);
}

/** @param fromMe whether the account's user is the one who did it */
export function directPlace(other: Participant, fromMe: boolean, scene: Scene): Place {
  const me = meIn(scene);
  const sender = fromMe ? me : other;
  return {
    conversation: { id: directConversation(me.nativeId, other.nativeId), type: 'direct' },
    sender,
    recipients: othersThan(sender, [me, other], 'to'),
  };
}

/** With the members of that moment; where they are not known, at least the account's user. */
export function groupPlace(jid: string, scene: Scene, sender: Participant | undefined): Place {
  const { group } = scene;
  const members = [meIn(scene), ...(group?.members ?? []).map((member) => personOf(member, scene))];
  const title = group?.subject;
  return {
    conversation: { id: jid, type: 'group', ...(title === undefined ? {} : { title }) },
    ...(sender === undefined ? {} : { sender }),
    recipients: othersThan(sender, members, 'member'),
    ...(group === undefined ? {} : { participantsSnapshotAt: group.at }),
  };
}

/** The account itself as a place, for what belongs to no conversation. */
export function accountPlace(scene: Scene): Place {
  return {
    conversation: { id: `account:${scene.me.phone}`, type: 'direct' },
    recipients: [{ ...meIn(scene), role: 'to' }],
  };
}

/**
 * The id of an event to which WhatsApp gives another id on every device, such as a notice of a group: made of what
 * happened, so that it is the same on all of them.
 */
export function idOfWhat(...parts: readonly string[]): string {
  return `what:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}

type When = Pick<Item, 'occurredAt' | 'clockSource' | 'timePrecision' | 'timeDoubts'>;

/** @param seconds since 1970, of WhatsApp's server; absent or impossible: the time of capture */
export function whenOf(seconds: number | undefined, scene: Scene): When {
  const time = seconds === undefined || seconds <= 0 ? undefined : instantOf(seconds);
  if (time === undefined) {
    return { occurredAt: scene.capturedAt, clockSource: 'capture', timePrecision: 'millisecond' };
  }
  const doubt = doubtOf(time, scene);
  return {
    occurredAt: time.toISOString(),
    clockSource: 'server',
    timePrecision: 'second',
    ...(doubt === undefined ? {} : { timeDoubts: [doubt] }),
  };
}

/** @returns undefined for what no calendar of four-digit years holds */
export function instantOf(seconds: number): Date | undefined {
  const time = new Date(Math.floor(seconds) * 1000);
  return time.getUTCFullYear() >= 1970 && time.getUTCFullYear() <= 9999 ? time : undefined;
}

function doubtOf(time: Date, scene: Scene): 'before-2009' | 'in-future' | undefined {
  if (time.getUTCFullYear() < 2009) return 'before-2009';
  return time.getTime() > Date.parse(scene.capturedAt) + 86_400_000 ? 'in-future' : undefined;
}
