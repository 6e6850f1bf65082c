import type { SourceMemory } from '#core/source.ts';
import { isObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { type EncryptedRecord, encryptedRecord } from '#sources/wecom/chatData.ts';
import { parseJson, seqOf } from '#sources/wecom/json.ts';

/**
 * What is remembered from one start to the next. Names in the memory: `seq`, `covered`; `waiting` lists the pages of
 * records whose private key is missing, `waiting:N` is such a page.
 */
export interface Progress {
  /** The highest seq that is durable at the site. */
  readonly seq: bigint;
  /** Everything up to this instant has been pulled; milliseconds since 1970. */
  readonly covered: number | undefined;
}

export async function readProgress(memory: SourceMemory): Promise<Progress> {
  const values = await memory.get(['seq', 'covered']);
  const covered = Date.parse(values.get('covered')?.toString() ?? '');
  return {
    seq: seqOf(values.get('seq')?.toString()) ?? 0n,
    covered: Number.isNaN(covered) ? undefined : covered,
  };
}

/** Stores the cursor and, in the same step, the records before it that wait for a key. */
export async function saveProgress(
  memory: SourceMemory,
  { seq, covered }: Progress,
  waiting: readonly EncryptedRecord[] = [],
): Promise<void> {
  const entries = new Map<string, Uint8Array | undefined>([['seq', Buffer.from(String(seq))]]);
  if (covered !== undefined) entries.set('covered', Buffer.from(new Date(covered).toISOString()));
  const first = waiting[0];
  if (first !== undefined) {
    const page = `waiting:${first.seq}`;
    entries.set(page, pageBytes(waiting));
    entries.set('waiting', Buffer.from(JSON.stringify([...(await waitingPages(memory)), page])));
  }
  await memory.set(entries);
}

/** The names of the pages of waiting records, oldest first. */
export async function waitingPages(memory: SourceMemory): Promise<readonly string[]> {
  const text = (await memory.get(['waiting'])).get('waiting')?.toString() ?? '[]';
  return listOf(parseJson(text)).flatMap((page) => textOf(page) ?? []);
}

export async function readWaiting(memory: SourceMemory, page: string): Promise<readonly EncryptedRecord[]> {
  const rows = parseJson((await memory.get([page])).get(page)?.toString() ?? '[]');
  return listOf(rows).filter(isObject).map(objectOf).map(encryptedRecord);
}

/** What is left of a page waits on; an empty one is forgotten. */
export async function keepWaiting(
  memory: SourceMemory,
  page: string,
  left: readonly EncryptedRecord[],
): Promise<void> {
  const pages = (await waitingPages(memory)).filter((other) => other !== page);
  const entries = new Map<string, Uint8Array | undefined>();
  if (left.length > 0) entries.set(page, pageBytes(left));
  else {
    entries.set(page, undefined);
    entries.set('waiting', pages.length > 0 ? Buffer.from(JSON.stringify(pages)) : undefined);
  }
  await memory.set(entries);
}

function pageBytes(records: readonly EncryptedRecord[]): Buffer {
  return Buffer.from(JSON.stringify(records.map(({ whole }) => whole)));
}
