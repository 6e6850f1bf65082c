/**
 * What a write-ahead log adds to a database (sqlite.org/fileformat2, section 4): a copy of a database that was in use has
 * its newest pages in the file `-wal` beside it. Only what was committed counts, as SQLite itself does it.
 */

const headerBytes = 32;
const frameHeaderBytes = 24;
const magics = [0x377f0682, 0x377f0683];

/**
 * @param database its bytes; changed
 * @param mostBytes that the result may have
 * @returns undefined when it would be larger
 */
export function withWal(database: Buffer, wal: Buffer, mostBytes: number): Buffer | undefined {
  if (wal.length < headerBytes || !magics.includes(wal.readUInt32BE(0))) return database;
  const pageSize = wal.readUInt32BE(8);
  if (pageSize !== pageSizeOf(database)) return database;
  const { pages, count } = committedPages(wal, pageSize);
  if (count === 0) return database;
  if (count * pageSize > mostBytes) return undefined;
  const whole =
    count * pageSize <= database.length
      ? database.subarray(0, count * pageSize)
      : Buffer.concat([database], count * pageSize);
  for (const [page, at] of pages) {
    if (page <= count) wal.copy(whole, (page - 1) * pageSize, at, at + pageSize);
  }
  return whole;
}

function pageSizeOf(database: Buffer): number {
  const size = database.length < 100 ? 0 : database.readUInt16BE(16);
  return size === 1 ? 65_536 : size;
}

/** Where the last committed form of each page begins, and how many pages the database has then. */
function committedPages(wal: Buffer, pageSize: number): { pages: Map<number, number>; count: number } {
  const read = (at: number): number =>
    wal.readUInt32BE(0) & 1 ? wal.readUInt32BE(at) : wal.readUInt32LE(at);
  const pages = new Map<number, number>();
  const open = new Map<number, number>();
  let count = 0;
  let sum = checksum(read, [0, 0], 0, headerBytes - 8);
  if (!isSum(wal, headerBytes - 8, sum)) return { pages, count };
  for (
    let at = headerBytes;
    at + frameHeaderBytes + pageSize <= wal.length;
    at += frameHeaderBytes + pageSize
  ) {
    // Frames of an earlier round of the log have other salts.
    if (!wal.subarray(at + 8, at + 16).equals(wal.subarray(16, 24))) break;
    const content = at + frameHeaderBytes;
    sum = checksum(read, checksum(read, sum, at, at + 8), content, content + pageSize);
    if (!isSum(wal, at + 16, sum)) break;
    const page = wal.readUInt32BE(at);
    if (page > 0) open.set(page, content);
    const after = wal.readUInt32BE(at + 4);
    if (after === 0) continue;
    for (const [number, place] of open) pages.set(number, place);
    open.clear();
    count = after;
  }
  return { pages, count };
}

type Sum = readonly [number, number];

/** Over pairs of 32-bit words from `start` to before `end`. */
function checksum(read: (at: number) => number, [first, second]: Sum, start: number, end: number): Sum {
  let [one, other] = [first, second];
  for (let at = start; at < end; at += 8) {
    one = (one + read(at) + other) >>> 0;
    other = (other + read(at + 4) + one) >>> 0;
  }
  return [one, other];
}

function isSum(wal: Buffer, at: number, [one, other]: Sum): boolean {
  return wal.readUInt32BE(at) === one && wal.readUInt32BE(at + 4) === other;
}
