import { Transform, type TransformCallback } from 'node:stream';

/** RFC 2045 section 6.8: 76 characters a line, which is 57 bytes. */
const lineCharacters = 76;
const lineBytes = 57;

/** Base64 in lines of 76 characters, CRLF between them and none at the end. */
export function base64Characters(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  if (text.length <= lineCharacters) return text;
  let lines = text.slice(0, lineCharacters);
  for (let at = lineCharacters; at < text.length; at += lineCharacters) {
    lines += `\r\n${text.slice(at, at + lineCharacters)}`;
  }
  return lines;
}

/** How many characters `base64Lines` makes of so many bytes. */
export function base64LinesSize(bytes: number): number {
  const characters = Math.ceil(bytes / 3) * 4;
  return characters + 2 * Math.max(0, Math.ceil(characters / lineCharacters) - 1);
}

/** Turns a content that comes in chunks into base64 lines; holds back less than a line between chunks. */
export interface Base64Encoder {
  /** @returns whole lines as far as there are any */
  push(chunk: Uint8Array): Buffer;
  /** @returns the rest; nothing may be pushed afterwards */
  end(): Buffer;
}

/** What an attachment segment of a mail stands for: 76 characters a line, CRLF between lines, none at the end. */
export function base64Encoder(): Base64Encoder {
  let held = Buffer.alloc(0);
  let begun = false;
  const lines = (bytes: Uint8Array): Buffer => {
    if (bytes.length === 0) return Buffer.alloc(0);
    const text = base64Characters(bytes);
    const joined = begun ? `\r\n${text}` : text;
    begun = true;
    return Buffer.from(joined, 'latin1');
  };
  return {
    push(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const whole = bytes.length - (bytes.length % lineBytes);
      held = Buffer.from(bytes.subarray(whole));
      return lines(bytes.subarray(0, whole));
    },
    end: () => lines(held),
  };
}

/** `base64Encoder` as a stream. */
export function base64Lines(): Transform {
  const encoder = base64Encoder();
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      this.push(encoder.push(chunk));
      done();
    },
    flush(done) {
      this.push(encoder.end());
      done();
    },
  });
}
