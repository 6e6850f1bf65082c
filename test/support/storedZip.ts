import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** An entry that is stored as it is; its content in parts, so that large ones share their bytes. */
export interface StoredEntry {
  readonly name: string;
  readonly content: readonly Buffer[];
}

const flushedFrom = 4 * 2 ** 20;
const localSignature = Buffer.from('PK\x03\x04', 'latin1');
/** Version 2.0, names in UTF-8, stored. */
const emptyFacts = Buffer.concat([Buffer.from([20, 0, 0, 0x08]), Buffer.alloc(22)]);
const emptyCentral = Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), Buffer.alloc(40)]);

/**
 * Writes a zip of stored entries as they come (APPNOTE 4.3): two gigabytes or a million entries in bounded memory, but for
 * the directory. The directory's end says `claims.entries` in place of the true count where that is given.
 * @returns bytes of the file
 */
export async function writeStoredZip(
  file: string,
  entries: Iterable<StoredEntry>,
  claims: { readonly entries?: number } = {},
): Promise<number> {
  await using handle = await open(file, 'wx');
  const body = appender(handle);
  const directory: Buffer[] = [];
  let last: { readonly content: readonly Buffer[]; readonly sum: Sum } | undefined;
  let count = 0;
  for (const { name, content } of entries) {
    const bytes = Buffer.from(name);
    // Many entries of one content are summed up once.
    if (last?.content !== content) last = { content, sum: sumOf(content) };
    const facts = factsOf(last.sum, bytes.length);
    const central = Buffer.from(emptyCentral);
    facts.copy(central, 6);
    central.writeUInt32LE(body.size(), 42);
    directory.push(central, bytes);
    await body.add([localSignature, facts, bytes, ...content]);
    count += 1;
  }
  const offset = body.size();
  await body.add(directory);
  await body.add([endOf(claims.entries ?? count, offset, body.size() - offset)]);
  await body.flush();
  return body.size();
}

interface Sum {
  readonly size: number;
  readonly crc32: number;
}

function sumOf(content: readonly Buffer[]): Sum {
  return {
    size: content.reduce((sum, part) => sum + part.length, 0),
    crc32: content.reduce((sum, part) => crc32(part, sum), 0),
  };
}

/** What stands alike in the local and the central header: version to length of the extra field. */
function factsOf(sum: Sum, nameLength: number): Buffer {
  const facts = Buffer.from(emptyFacts);
  facts.writeUInt32LE(sum.crc32, 10);
  facts.writeUInt32LE(sum.size, 14);
  facts.writeUInt32LE(sum.size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

/** The end of the directory, in both forms: the old one is full, so that readers look for the other (4.3.14 to 4.3.16). */
function endOf(entries: number, offset: number, length: number): Buffer {
  const end = Buffer.alloc(56 + 20 + 22);
  end.write('PK\x06\x06', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(offset + length), 64);
  end.writeUInt32LE(1, 72);
  end.write('PK\x05\x06', 76, 'latin1');
  end.fill(0xff, 84, 96);
  return end;
}

function appender(handle: FileHandle) {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let size = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await handle.writeFile(Buffer.concat(waiting));
    [waiting, waitingBytes] = [[], 0];
  };
  return {
    size: () => size,
    flush,
    add: async (parts: readonly Buffer[]): Promise<void> => {
      for (const part of parts) {
        waiting.push(part);
        waitingBytes += part.length;
        size += part.length;
        if (waitingBytes >= flushedFrom) await flush();
      }
    },
  };
}
