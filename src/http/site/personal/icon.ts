import { crc32, deflateSync } from 'node:zlib';

/** The icon of the installed app, drawn here: an archive box on a round-cornered ground, as PNG (RFC 2083). */
export function iconPng(size: number): Buffer {
  const rows = Array.from({ length: size }, (_row, y) => {
    const row = Buffer.alloc(1 + size * 3);
    for (let x = 0; x < size; x += 1) Buffer.from(colourAt(x / size, y / size)).copy(row, 1 + x * 3);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits, red green blue.
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.concat(rows));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const [ground, paper] = [
  [15, 84, 140],
  [255, 255, 255],
];

/** @param x from the left, `y` from the top, 0 to 1; what matters stays within the middle 80 %, for masked icons */
function colourAt(x: number, y: number): readonly number[] {
  const within = (left: number, top: number, right: number, bottom: number): boolean =>
    x >= left && x < right && y >= top && y < bottom;
  const lid = within(0.22, 0.28, 0.78, 0.42);
  const box = within(0.27, 0.46, 0.73, 0.74) && !within(0.42, 0.52, 0.58, 0.57);
  return (lid || box ? paper : ground) ?? [];
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
