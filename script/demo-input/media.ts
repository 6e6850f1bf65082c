import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { ChatEvent } from './chat.ts';

/** The content of a media file: the same bytes every time, different for every event. */
export function mediaContent(event: ChatEvent): Buffer {
  const seed = `${event.at.toISOString()} ${event.text}`;
  switch (event.kind) {
    case 'photo':
      return png(seed);
    case 'document':
      return pdf(event.text);
    case 'voice':
      return voiceNote(seed);
    case 'video':
      return video(seed);
    default:
      throw new Error(`${event.kind} has no media`);
  }
}

/** Bytes that do not compress, made of a seed. */
function noise(seed: string, size: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, index) =>
    createHash('sha256').update(`${seed} ${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

/** 64 by 48 pixels of two colours in stripes. */
function png(seed: string): Buffer {
  const [width, height] = [64, 48];
  const colours = noise(seed, 6);
  const row = (y: number): Buffer =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: width }, (_, x) =>
        (x + y) % 16 < 8 ? colours.subarray(0, 3) : colours.subarray(3, 6),
      ),
    ]);
  const pixels = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    // Level 0 gives the same bytes with every version of zlib.
    pngChunk('IDAT', deflateSync(pixels, { level: 0 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** A page with one line of text. */
function pdf(title: string): Buffer {
  const stream = `BT /F1 18 Tf 72 760 Td (${title.replace(/[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}

/** The head of an Ogg Opus file, then noise: enough to be told as one, not to be played. */
function voiceNote(seed: string): Buffer {
  const head = Buffer.from(
    'OpusHead\u0001\u0001\u0038\u0001\u0080\u003e\u0000\u0000\u0000\u0000\u0000',
    'latin1',
  );
  const page = Buffer.alloc(28);
  page.write('OggS', 0, 'latin1');
  page.writeUInt8(2, 5);
  page.writeUInt8(1, 26);
  page.writeUInt8(head.length, 27);
  return Buffer.concat([page, head, noise(seed, 9_000)]);
}

/** 400 KiB, above the limit from which attachments are objects of their own. */
function video(seed: string): Buffer {
  const type = Buffer.from('\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom', 'latin1');
  return Buffer.concat([type, noise(seed, 400 * 1_024 - type.length)]);
}
