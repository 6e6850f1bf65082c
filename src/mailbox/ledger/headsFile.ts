import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseHead, type SignedHead } from '#mailbox/ledger/signedHead.ts';
import { syncFolder } from '#store/syncFolder.ts';

/**
 * A place outside the data folder that keeps heads: a file on another machine's share, a webhook, a mailbox. Whoever
 * rewrites the archive cannot rewrite what lies there.
 */
export interface HeadSink {
  /** For messages: `file`, `webhook`. */
  readonly name: string;
  /** Size of the newest head it has; 0 when it has none. */
  newest(): Promise<number>;
  /** Adds heads, in order; durable when the promise resolves. May get heads that it has. */
  write(heads: readonly SignedHead[]): Promise<void>;
}

/** Enough for the last line, which has about 400 bytes. */
const tailLength = 16_384;

/** One head a line, only ever appended. A line that a crash cut off is skipped by readers and by the next write. */
export function headsFile(file: string): HeadSink {
  return {
    name: 'file',
    newest: async () => {
      const lines = (await readTail(file)).split('\n').slice(0, -1);
      const last = lines.findLast((line) => parseHead(line) !== undefined);
      return last === undefined ? 0 : Number(parseHead(last)?.size ?? 0);
    },
    write: (heads) =>
      appendLines(
        file,
        heads.map((head) => JSON.stringify(head)),
      ),
  };
}

async function readTail(file: string): Promise<string> {
  try {
    await using handle = await open(file, 'r');
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, tailLength));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return tail.toString();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const tail = await readTail(file);
  const cutOff = tail !== '' && !tail.endsWith('\n');
  await using handle = await open(file, 'a');
  await handle.writeFile(`${cutOff ? '\n' : ''}${lines.join('\n')}\n`);
  await handle.sync();
  if (tail === '') await syncFolder(dirname(file));
}
