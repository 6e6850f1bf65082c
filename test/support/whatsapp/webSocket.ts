import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's side of one WebSocket (RFC 6455): binary messages, no extensions. */
export interface ServerSocket {
  send(bytes: Uint8Array): void;
  close(): void;
  /** Ends the connection as a broken network does. */
  cut(): void;
}

export interface ServerSocketEvents {
  message(bytes: Buffer): void;
  closed(): void;
}

const binary = 2;
const closing = 8;
const ping = 9;
const pong = 10;

/** Accepts an upgrade. */
export function acceptWebSocket(
  request: IncomingMessage,
  stream: Duplex,
  events: ServerSocketEvents,
): ServerSocket {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const write = (opcode: number, payload: Uint8Array) => {
    if (stream.writable) stream.write(frame(opcode, payload));
  };
  let rest: Buffer = Buffer.alloc(0);
  stream.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (let read = readFrame(rest); read !== undefined; read = readFrame(rest)) {
      rest = rest.subarray(read.length);
      if (read.opcode === binary) events.message(read.payload);
      if (read.opcode === ping) write(pong, read.payload);
      if (read.opcode === closing) {
        write(closing, read.payload);
        stream.end();
      }
    }
  });
  stream.on('error', () => stream.destroy());
  stream.on('end', () => stream.destroy());
  stream.on('close', () => events.closed());
  return {
    send: (bytes) => write(binary, bytes),
    close: () => {
      write(closing, Buffer.from([0x03, 0xe8]));
      stream.end();
    },
    cut: () => stream.destroy(),
  };
}

function frame(opcode: number, payload: Uint8Array): Buffer {
  const head = Buffer.alloc(payload.length < 126 ? 2 : payload.length < 65_536 ? 4 : 10);
  head.writeUInt8(0x80 | opcode, 0);
  if (payload.length < 126) head.writeUInt8(payload.length, 1);
  else if (payload.length < 65_536) {
    head.writeUInt8(126, 1);
    head.writeUInt16BE(payload.length, 2);
  } else {
    head.writeUInt8(127, 1);
    head.writeBigUInt64BE(BigInt(payload.length), 2);
  }
  return Buffer.concat([head, payload]);
}

/** A whole masked frame at the beginning of the bytes; undefined until it has come. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < head + 4) return undefined;
  const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const length = head + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(head, head + 4);
  const payload = Buffer.from(bytes.subarray(head + 4, length));
  for (let index = 0; index < size; index++) {
    payload.writeUInt8(payload.readUInt8(index) ^ mask.readUInt8(index % 4), index);
  }
  return { opcode: bytes.readUInt8(0) & 0x0f, payload, length };
}
