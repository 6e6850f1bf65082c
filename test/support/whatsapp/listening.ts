import type { BinaryNode } from '@whiskeysockets/baileys';
import { makeCallBook } from '#sources/whatsapp-linked-device/callBook.ts';
import { makeGroupBook } from '#sources/whatsapp-linked-device/groupBook.ts';
import { makeHistory } from '#sources/whatsapp-linked-device/history.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import { makeLidTable } from '#sources/whatsapp-linked-device/lids.ts';
import { hearMessage, type ListenerTable } from '#sources/whatsapp-linked-device/listener.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { makeOriginals } from '#sources/whatsapp-linked-device/originals.ts';
import { makeOutbox } from '#sources/whatsapp-linked-device/outbox.ts';
import { makePollBook } from '#sources/whatsapp-linked-device/polls.ts';
import { makeReception } from '#sources/whatsapp-linked-device/reception.ts';
import { CaptureHouse } from './house.ts';

/** Everything of a capture behind the socket, for bytes that no phone would send. */
export interface Listening {
  /** A decrypted message from somebody else, as it was padded. */
  message(padded: Buffer): Promise<void>;
  /** A piece of history, compressed. */
  history(piece: Buffer): Promise<void>;
  events(): LinkedEvent[];
}

const stanza: BinaryNode = {
  tag: 'message',
  attrs: {
    id: '3EB0F00D',
    from: '100000000000003@lid',
    sender_pn: '447700900123@s.whatsapp.net',
    t: '1772442927',
  },
};

export function listeningTo(baileys: Baileys): Listening {
  const house = new CaptureHouse();
  const { ground } = house;
  const { memory, clock } = ground;
  const me = () => ({ id: '447700900101:12@s.whatsapp.net', lid: '100000000000001:12@lid' });
  const groups = makeGroupBook(memory, clock);
  const reception = makeReception({
    baileys,
    ground,
    outbox: makeOutbox(house.emit),
    lids: makeLidTable(memory, async () => null),
    groups,
    polls: makePollBook(memory, baileys),
    originals: makeOriginals(memory, clock),
    me,
  });
  const { signal } = new AbortController();
  const history = makeHistory({ baileys, ground, groups, reception, server: undefined, signal });
  const calls = makeCallBook(ground, reception);
  const table: ListenerTable = { baileys, reception, groups, calls, history, me, inBackground: () => {} };
  return {
    message: (padded) => hearMessage(table, stanza, padded),
    history: async (piece) => {
      await history.note('H', { initialHistBootstrapInlinePayload: piece });
      await history.takeAll();
    },
    events: () => house.events.map(({ native }) => native),
  };
}
