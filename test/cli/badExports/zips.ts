import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';

/** A zip with these entries. */
export async function zipOf(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [entry, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), entry);
  zip.end();
  return buffer(zip.outputStream);
}

/** A zip whose second entry leads out of it; the writer itself refuses such names. */
export async function zipWithWayOut(chat: string): Promise<Buffer> {
  const zip = await zipOf({ '_chat.txt': chat, 'xx/xx/evil.txt': 'x' });
  return Buffer.from(zip.toString('latin1').replaceAll('xx/xx/evil.txt', '../../evil.txt'), 'latin1');
}

/** A zip whose chat unpacks to far more than its entry declares. */
export function lyingZip(unpacked: Buffer, declared: number): Buffer {
  const name = Buffer.from('_chat.txt');
  const packed = deflateRawSync(unpacked);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(declared, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    name,
  ]);
  return Buffer.concat([local, central, endOfZip(1, central.length, local.length)]);
}

/** The end of a zip that claims a million entries and has none (APPNOTE 4.3.14 to 4.3.16). */
export function zipOfAMillion(): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(1_000_000n, 24);
  record.writeBigUInt64LE(1_000_000n, 32);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, endOfZip(0xffff, 0xffffffff, 0xffffffff)]);
}

function endOfZip(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
