import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type BinaryNode, decodeBinaryNode, encodeBinaryNode, type proto } from '@whiskeysockets/baileys';
import { type ServerKeys, ServerNoise } from './noise.ts';
import { acceptWebSocket, type ServerSocket } from './webSocket.ts';

/** A client's connection to the mock server. */
export interface Connection {
  send(node: BinaryNode): void;
  close(): void;
  cut(): void;
}

export interface ConnectionEvents {
  /** The handshake is over; the client logs in or registers. */
  greeted(connection: Connection, payload: proto.ClientPayload): void;
  stanza(connection: Connection, node: BinaryNode): void;
  closed(connection: Connection): void;
}

export interface Upgrade {
  readonly request: IncomingMessage;
  readonly stream: Duplex;
}

/** Speaks WhatsApp's framing with one client: three bytes of length, Noise inside, binary stanzas inside that. */
export function openConnection(
  { request, stream }: Upgrade,
  keys: ServerKeys,
  events: ConnectionEvents,
): Connection {
  const noise = new ServerNoise(keys);
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  let answered = false;
  let last = Promise.resolve();
  const connection: Connection = {
    send: (node) => socket.send(framed(noise.encrypt(encodeBinaryNode(node)))),
    close: () => socket.close(),
    cut: () => socket.cut(),
  };
  const take = (frame: Buffer): void => {
    if (noise.isOpen) {
      const opened = noise.decrypt(frame);
      last = last.then(async () => events.stanza(connection, await decodeBinaryNode(opened)));
    } else if (answered) {
      events.greeted(connection, noise.finish(frame));
    } else {
      answered = true;
      socket.send(framed(noise.answer(frame)));
    }
  };
  const socket: ServerSocket = acceptWebSocket(request, stream, {
    message: (bytes) => {
      rest = Buffer.concat([rest, begun ? bytes : bytes.subarray(4)]);
      begun = true;
      while (rest.length >= 3 && rest.length >= 3 + rest.readUIntBE(0, 3)) {
        const size = rest.readUIntBE(0, 3);
        const frame = rest.subarray(3, 3 + size);
        rest = rest.subarray(3 + size);
        take(frame);
      }
    },
    closed: () => events.closed(connection),
  });
  return connection;
}

function framed(bytes: Uint8Array): Buffer {
  const size = Buffer.alloc(3);
  size.writeUIntBE(bytes.length, 0, 3);
  return Buffer.concat([size, bytes]);
}
