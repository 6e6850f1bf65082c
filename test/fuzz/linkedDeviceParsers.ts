import { deflateSync } from 'node:zlib';
import * as baileys from '@whiskeysockets/baileys';
import { itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { linkedDevice } from '#sources/whatsapp-linked-device/source.ts';
import { goldenEvents } from '../support/whatsapp/goldenEvents.ts';
import { listeningTo } from '../support/whatsapp/listening.ts';
import type { FuzzedParser } from './fuzz.ts';

const words = [
  '\x0a\x04Text',
  '\x62\x02\x10\x0e',
  '\x62\x04\x0a\x00\x10\x00',
  '\xf2\x02\x00',
  '\x92\x03\x00',
  '\xc2\x02\x00',
  '\x01',
  '\xff',
  '1@lid',
  '@g.us',
];

/** Messages as anybody may encrypt them, and what a phone sends as its history. */
export function linkedDeviceParsers(): FuzzedParser[] {
  const plaintexts = Object.values(goldenEvents).flatMap((event) =>
    event.event === 'message' && event.plaintext !== undefined
      ? [Buffer.from(event.plaintext, 'base64')]
      : [],
  );
  return [
    {
      name: 'linked device message',
      seeds: plaintexts.map((bytes) => Buffer.concat([bytes, Buffer.from([1])])),
      words,
      read: async (bytes) => {
        const listening = listeningTo(baileys);
        await listening.message(bytes);
        for (const native of listening.events()) checkItem(native);
      },
    },
    {
      name: 'linked device history',
      seeds: [historyOf(plaintexts)],
      words,
      read: async (bytes) => {
        const listening = listeningTo(baileys);
        await listening.history(deflateSync(bytes));
        for (const native of listening.events()) checkItem(native);
      },
    },
  ];
}

function historyOf(plaintexts: readonly Buffer[]): Buffer {
  const messages = plaintexts.map((bytes, index) => ({
    message: {
      key: { remoteJid: '447700900123@s.whatsapp.net', id: `H${index}`, fromMe: false },
      message: baileys.proto.Message.decode(bytes),
      messageTimestamp: 1_700_000_000 + index,
    },
  }));
  const sync = {
    syncType: baileys.proto.HistorySync.HistorySyncType.FULL,
    conversations: [{ id: '447700900123@s.whatsapp.net', messages }],
    callLogRecords: [{ callId: 'C', startTime: 1_700_000_000, isIncoming: true }],
  };
  return Buffer.from(baileys.proto.HistorySync.encode(baileys.proto.HistorySync.fromObject(sync)).finish());
}

function checkItem(native: LinkedEvent): void {
  const draft = linkedDevice.convert(native);
  const fields = { ...draft, nativeId: draft.nativeId ?? '', direction: 'in' as const };
  parseItem(JSON.parse(JSON.stringify({ ...fields, id: itemIdOf(fields) })));
}
