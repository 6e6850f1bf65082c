import type { BaileysEventMap, BinaryNode, Contact, WAMessage } from '@whiskeysockets/baileys';
import { parseJid } from '#core/whatsapp.ts';
import type { CallBook } from '#sources/whatsapp-linked-device/callBook.ts';
import { numberOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { GroupBook } from '#sources/whatsapp-linked-device/groupBook.ts';
import type { History } from '#sources/whatsapp-linked-device/history.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import { plain } from '#sources/whatsapp-linked-device/protobuf.ts';
import type { Reception } from '#sources/whatsapp-linked-device/reception.ts';
import { openedMessage } from '#sources/whatsapp-linked-device/stanza.ts';

/** What hears a linked device. */
export interface ListenerTable {
  readonly baileys: Baileys;
  readonly reception: Reception;
  readonly groups: GroupBook;
  readonly calls: CallBook;
  readonly history: History;
  me(): Contact;
  /** Work that nothing waits for but the end of the connection. */
  inBackground(work: Promise<unknown>): void;
}

/** Takes what was decrypted. Resolves when it is durable. */
export async function hearMessage(
  { baileys, reception, history, me }: ListenerTable,
  stanza: BinaryNode,
  padded: Uint8Array,
): Promise<void> {
  const { message, plaintext, offline, ...opened } = openedMessage(baileys, stanza, padded, me());
  if (opened.history !== undefined) return history.note(message.key.id ?? '', opened.history);
  await reception.message(message, { origin: offline ? 'offline' : 'live', plaintext });
}

type Events = Partial<BaileysEventMap>;

/** Takes an event that is no decrypted message. Resolves when it is durable. */
export async function hearEvents(table: ListenerTable, events: Events): Promise<void> {
  await Promise.all([
    hearUpserts(table, events['messages.upsert']),
    hearStatuses(table, events['messages.update']),
    hearReceipts(table, events['message-receipt.update']),
    hearDeletions(table, events['messages.delete']),
    hearGroups(table, events),
    hearIdentities(table, events),
    ...(events.call ?? []).map((call) => table.calls.signal(call)),
  ]);
}

/** Notices, unreadable messages and those that the phone sent again; what was decrypted is known already. */
async function hearUpserts(
  { reception, calls, history, inBackground }: ListenerTable,
  upsert: Events['messages.upsert'],
): Promise<void> {
  for (const message of upsert?.messages ?? []) {
    if (isEchoOfCall(message, calls)) continue;
    await reception.message(message, { origin: upsert?.type === 'append' ? 'offline' : 'live' });
    // Its announcement was noted when it was decrypted; now that the client has it, it is acknowledged.
    if (message.message?.protocolMessage?.historySyncNotification) inBackground(history.takeAll());
  }
}

/** The client makes messages of call signals, under the id of the call. */
function isEchoOfCall({ key, message, messageStubType }: WAMessage, calls: CallBook): boolean {
  return calls.has(key.id ?? '') && (messageStubType != null || message?.call != null);
}

const actions: Readonly<Record<number, 'delivered' | 'read' | 'played'>> = {
  3: 'delivered',
  4: 'read',
  5: 'played',
};

/**
 * Ticks of direct chats. Edits and deletions come here too, as the client's echo of messages that were taken with their
 * own ids.
 */
async function hearStatuses({ reception }: ListenerTable, updates: Events['messages.update']): Promise<void> {
  for (const { key, update } of updates ?? []) {
    const action = actions[update.status ?? 0];
    const at = numberOf(String(update.messageTimestamp ?? ''));
    if (action === undefined || at === undefined || !isChat(key.remoteJid)) continue;
    await reception.take({ event: 'receipt', key: plain(key), action, at });
  }
}

async function hearReceipts(
  { reception }: ListenerTable,
  receipts: Events['message-receipt.update'],
): Promise<void> {
  for (const { key, receipt } of receipts ?? []) {
    if (!isChat(key.remoteJid)) continue;
    const times = {
      delivered: receipt.receiptTimestamp,
      read: receipt.readTimestamp,
      played: receipt.playedTimestamp,
    };
    for (const action of ['delivered', 'read', 'played'] as const) {
      const at = numberOf(String(times[action] ?? ''));
      if (at === undefined || !receipt.userJid) continue;
      await reception.take({ event: 'receipt', key: plain(key), by: receipt.userJid, action, at });
    }
  }
}

async function hearDeletions(
  { reception }: ListenerTable,
  deletion: Events['messages.delete'],
): Promise<void> {
  if (deletion === undefined) return;
  const keys = 'keys' in deletion ? deletion.keys : [{ remoteJid: deletion.jid }];
  for (const key of keys) {
    if (!isChat(key.remoteJid)) continue;
    const originalTaken = 'id' in key && key.id ? await reception.taken(key.id) : false;
    await reception.take({ event: 'deleted-here', key: plain(key), originalTaken });
  }
}

/** Who is in which group, for the recipients of what is said there from now on. */
async function hearGroups({ groups, reception }: ListenerTable, events: Events): Promise<void> {
  for (const group of [...(events['groups.upsert'] ?? []), ...(events['groups.update'] ?? [])]) {
    for (const { id, lid, phoneNumber } of group.participants ?? []) {
      await reception.learn(id, phoneNumber ?? lid);
    }
    await groups.update(group);
  }
  const change = events['group-participants.update'];
  if (change === undefined) return;
  for (const { id, lid, phoneNumber } of change.participants) await reception.learn(id, phoneNumber ?? lid);
  await groups.change(change.id, change.action, change.participants);
}

async function hearIdentities({ reception }: ListenerTable, events: Events): Promise<void> {
  const pair = events['lid-mapping.update'];
  if (pair !== undefined) await reception.learn(pair.lid, pair.pn);
  for (const { id, lid, phoneNumber } of [
    ...(events['contacts.upsert'] ?? []),
    ...(events['contacts.update'] ?? []),
  ]) {
    await reception.learn(id, phoneNumber ?? lid);
  }
}

/** Status posts and newsletters are never captured. */
function isChat(jid: string | null | undefined): boolean {
  return jid !== 'status@broadcast' && parseJid(jid ?? '')?.server !== 'newsletter';
}
