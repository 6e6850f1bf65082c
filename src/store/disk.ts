import { statfs } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Work stops below 1 GB or 5 % of free space, whichever is more; a full disk would stop the database as well. */
const leastBytes = 1_000_000_000;
const leastShare = 0.05;

/** @throws Failure `disk-full` when the disk of the folder has too little room for this user */
export async function ensureFreeDisk(folder: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (hasRoom(free, blocks * bsize)) return;
  throw new Failure(
    'disk-full',
    say`The disk of ${folder} has ${Math.floor(free / 1_000_000)} MB free; Holdfast stops below 1 GB or 5 %.`,
    say`Make room or enlarge the disk; the work goes on where it stopped.`,
    { details: { folder, freeBytes: free } },
  );
}

/** The rule alone: both limits hold. Bytes. */
export function hasRoom(free: number, total: number): boolean {
  return free >= leastBytes && free >= total * leastShare;
}
