import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import type { proto, WAMessage } from '@whiskeysockets/baileys';
import { timestamp } from '#core/clock.ts';
import type { CaptureGround } from '#core/source.ts';
import { type JsonObject, listOf, objectOf } from '#core/untyped.ts';
import { numberOf, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { GroupBook } from '#sources/whatsapp-linked-device/groupBook.ts';
import { historyExtras } from '#sources/whatsapp-linked-device/historyExtras.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import { openMedia } from '#sources/whatsapp-linked-device/mediaStream.ts';
import { plain } from '#sources/whatsapp-linked-device/protobuf.ts';
import type { Reception } from '#sources/whatsapp-linked-device/reception.ts';
import { remembered } from '#sources/whatsapp-linked-device/remembered.ts';
import type { WhatsappServer } from '#sources/whatsapp-linked-device/settings.ts';

/** What the phone tells of the time before the device was linked, in pieces that wait on WhatsApp's servers. */
export interface History {
  /** Remembers a piece before its announcement is acknowledged. */
  note(id: string, notification: unknown): Promise<void>;
  /** Takes in what waits. What fails stays for the next time, up to 14 days. */
  takeAll(): Promise<void>;
}

export interface HistoryTable {
  readonly baileys: Baileys;
  readonly ground: CaptureGround;
  readonly groups: GroupBook;
  readonly reception: Reception;
  readonly server: WhatsappServer | undefined;
  /** Ends the taking between two messages. */
  readonly signal: AbortSignal;
}

interface WaitingPiece {
  readonly id: string;
  /** `proto.Message.HistorySyncNotification`. */
  readonly notification: JsonObject;
  /** RFC 3339. */
  readonly since: string;
}

const patience = 14 * 86_400_000;
const largestPiece = 1024 * 1024 * 1024;

export function makeHistory(table: HistoryTable): History {
  const { ground } = table;
  const kept = remembered<readonly WaitingPiece[]>(ground.memory, 'history');
  let last: Promise<unknown> = Promise.resolve();
  /** The list is one value: one change of it after the other. */
  const change = (next: (pieces: readonly WaitingPiece[]) => readonly WaitingPiece[]): Promise<void> => {
    const done = last.then(async () => {
      const pieces = next((await kept.read()) ?? []);
      await kept.write(pieces.length === 0 ? undefined : pieces);
    });
    last = done.catch(() => {});
    return done;
  };
  let taking: Promise<void> | undefined;
  const takeWaiting = async (): Promise<void> => {
    const seen = new Set<string>();
    // What is announced meanwhile is taken too.
    for (let next = await nextOf(seen); next !== undefined; next = await nextOf(seen)) {
      const piece = next;
      seen.add(piece.id);
      const done = await takePiece(table, piece).then(
        () => true,
        () => giveUp(table, piece),
      );
      if (done) await without(piece.id);
    }
  };
  const nextOf = async (seen: ReadonlySet<string>): Promise<WaitingPiece | undefined> =>
    table.signal.aborted ? undefined : ((await kept.read()) ?? []).find(({ id }) => !seen.has(id));
  const without = (id: string) => change((pieces) => pieces.filter((piece) => piece.id !== id));
  return {
    note: (id, notification) =>
      change((pieces) => [
        ...pieces.filter((piece) => piece.id !== id),
        { id, notification: plain(notification), since: timestamp(ground.clock.now()) },
      ]),
    takeAll: () => {
      taking ??= takeWaiting().finally(() => {
        taking = undefined;
      });
      return taking;
    },
  };
}

/** @returns true when the piece is lost for good, which is then said */
async function giveUp(
  { ground, reception }: HistoryTable,
  { notification, since }: WaitingPiece,
): Promise<boolean> {
  const now = ground.clock.now();
  if (now.getTime() - Date.parse(since) < patience) return false;
  const oldest = numberOf(notification.oldestMsgInChunkTimestampSec);
  await reception.take({
    event: 'gap',
    ...(oldest === undefined ? {} : { from: new Date(oldest * 1000).toISOString() }),
    until: since,
    reason: 'A part of the history that the phone sent could not be fetched in 14 days.',
  });
  return true;
}

async function takePiece(table: HistoryTable, { notification }: WaitingPiece): Promise<void> {
  const { baileys, reception, groups } = table;
  const sync = baileys.proto.HistorySync.decode(await pieceOf(table, notification));
  for (const { lidJid, pnJid } of sync.phoneNumberToLidMappings ?? []) await reception.learn(lidJid, pnJid);
  for (const chat of sync.conversations ?? []) {
    await reception.learn(chat.id, chat.pnJid ?? chat.lidJid);
    await rememberGroup(groups, chat);
    await inTurns(table, chat.messages ?? [], ({ message }) => takeMessage(table, message));
  }
  await inTurns(table, sync.callLogRecords ?? [], (record) =>
    reception.take({ event: 'call-record', record: plain(record) }),
  );
  for (const { groupJid, pastParticipants } of sync.pastParticipants ?? []) {
    if (!groupJid) continue;
    await inTurns(table, pastParticipants ?? [], (participant) =>
      reception.take({ event: 'past-member', groupJid, participant: plain(participant) }),
    );
  }
}

async function takeMessage(
  { baileys, reception }: HistoryTable,
  info: proto.IWebMessageInfo | null | undefined,
): Promise<void> {
  const key = info?.key;
  if (!info || !key?.id) return;
  const participant = key.participant ?? info.participant;
  const message = { ...info, key: { ...key, ...(participant ? { participant } : {}) } } as WAMessage;
  await reception.message(message, { origin: 'history' });
  for (const extra of historyExtras(baileys, message)) {
    await ('event' in extra ? reception.take(extra) : reception.message(extra, { origin: 'history' }));
  }
}

/** As it is now, where nothing better is known. */
async function rememberGroup(groups: GroupBook, chat: proto.IConversation): Promise<void> {
  if (!chat.id?.endsWith('@g.us') || (await groups.get(chat.id)) !== undefined) return;
  const participants = listOf(chat.participant).map((member) => ({
    id: textOf(objectOf(member).userJid) ?? '',
  }));
  if (participants.length > 0) {
    await groups.update({ id: chat.id, ...(chat.name ? { subject: chat.name } : {}), participants });
  }
}

/** A hundred at a time, so that they are handed over together. */
async function inTurns<Thing>(
  { signal }: HistoryTable,
  things: readonly Thing[],
  take: (thing: Thing) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < things.length; start += 100) {
    signal.throwIfAborted();
    await Promise.all(things.slice(start, start + 100).map(take));
  }
}

async function pieceOf({ baileys, server }: HistoryTable, notification: JsonObject): Promise<Buffer> {
  const inline = textOf(notification.initialHistBootstrapInlinePayload);
  const sealed =
    inline === undefined
      ? await openMedia(baileys, { kind: 'md-msg-hist', fields: notification, server })
      : Readable.from([Buffer.from(inline, 'base64')]);
  const chunks: Buffer[] = [];
  let size = 0;
  const inflate = createInflate();
  sealed.on('error', (error) => inflate.destroy(error));
  for await (const chunk of sealed.pipe(inflate) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestPiece) throw new RangeError('history piece too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
