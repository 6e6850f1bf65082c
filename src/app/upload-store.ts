import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Foundation } from '#app/foundation.ts';
import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { ensureFreeDisk } from '#store/disk.ts';
import { type SealedFile, writeSealedFile } from '#store/sealedFile.ts';

/** What an import of an upload came to. */
export interface UploadResult {
  readonly captured: number;
  readonly added: number;
  readonly alreadyKnown: number;
  readonly excluded: number;
  readonly envelopes: number;
  readonly problems: number;
  readonly unusedAuthors: readonly string[];
}

/** An exported chat on its way in. */
export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly state: 'received' | 'importing' | 'done' | 'failed';
  readonly done: number;
  readonly result: UploadResult | null;
  readonly failure: { readonly code: string; readonly message: Sentence; readonly remedy: Sentence } | null;
  readonly expiresAt: Date;
}

interface Kept {
  owner: string;
  upload: Upload;
  file: SealedFile | undefined;
}

/**
 * Uploads of this process, each for the operator who sent it. Their bytes lie in the data folder, sealed with a key
 * that is nowhere but in this process's memory: after it has ended nobody can read them, and the next one removes them.
 */
export interface UploadStore {
  receive(actor: Actor, fileName: string, content: Readable): Promise<Upload>;
  /** @throws Failure `not-found` for another's, or one that is forgotten */
  get(actor: Actor, id: string): Upload;
  /** @throws Failure `not-found`; `conflict` for one that is imported already */
  file(actor: Actor, id: string): SealedFile;
  change(actor: Actor, id: string, changes: Partial<Omit<Upload, 'id'>>): Upload;
  /** Removes the bytes; the record stays until it is over. */
  empty(actor: Actor, id: string): Promise<void>;
  drop(actor: Actor, id: string): Promise<void>;
  /** The upload now and whenever it has changed, until it has ended. */
  follow(actor: Actor, id: string, signal: AbortSignal): AsyncGenerator<Upload>;
  close(): Promise<void>;
}

const keptMilliseconds = 24 * 3_600_000;
const pollMilliseconds = 300;
const mostUploads = 20;

export function openUploads({ config }: Pick<Foundation, 'config'>): UploadStore {
  const folder = path.join(config.data, 'uploads');
  const key = randomBytes(32);
  const kept = new Map<string, Kept>();
  let prepared: Promise<void> | undefined;
  const fileOf = (id: string): string => path.join(folder, `${process.pid}-${id}`);

  const find = (actor: Actor, id: string): Kept => {
    const found = kept.get(id);
    if (found?.owner === actorName(actor) && found.upload.expiresAt > new Date()) return found;
    throw new Failure(
      'not-found',
      say`The upload is not there any more.`,
      say`Uploads are kept for a day and until Holdfast is started anew; send the file once more.`,
    );
  };

  const remove = async (id: string): Promise<void> => {
    const found = kept.get(id);
    if (found !== undefined) found.file = undefined;
    await rm(fileOf(id), { force: true });
  };

  const forget = async (): Promise<void> => {
    const now = new Date();
    for (const [id, { upload }] of kept) {
      if (upload.expiresAt > now || upload.state === 'importing') continue;
      await remove(id);
      kept.delete(id);
    }
  };

  return {
    receive: async (actor, fileName, content) => {
      prepared ??= prepare(folder);
      await prepared;
      await forget();
      const owner = actorName(actor);
      refuseMany([...kept.values()].filter((one) => one.owner === owner && one.file !== undefined).length);
      await ensureFreeDisk(config.data);
      const id = makeUuid();
      const file = await writeSealedFile({ path: fileOf(id), id, key }, content);
      const upload: Upload = {
        id,
        fileName,
        bytes: file.size,
        state: 'received',
        done: 0,
        result: null,
        failure: null,
        expiresAt: new Date(Date.now() + keptMilliseconds),
      };
      kept.set(id, { owner, upload, file });
      return upload;
    },
    get: (actor, id) => find(actor, id).upload,
    file: (actor, id) => {
      const { file, upload } = find(actor, id);
      if (file !== undefined && upload.state !== 'importing') return file;
      throw new Failure(
        'conflict',
        say`${upload.fileName} is being imported, or has been.`,
        say`Look at its progress; send the file once more to import it again, which does no harm.`,
      );
    },
    change: (actor, id, changes) => {
      const found = find(actor, id);
      found.upload = { ...found.upload, ...changes };
      return found.upload;
    },
    empty: async (actor, id) => {
      find(actor, id);
      await remove(id);
    },
    drop: async (actor, id) => {
      const { upload } = find(actor, id);
      if (upload.state === 'importing')
        throw new Failure(
          'conflict',
          say`${upload.fileName} is being imported.`,
          say`Wait until that has ended; what it takes in cannot be taken back.`,
        );
      await remove(id);
      kept.delete(id);
    },
    follow: async function* (actor, id, signal) {
      let told: Upload | undefined;
      while (!signal.aborted) {
        const { upload } = find(actor, id);
        if (upload !== told) yield upload;
        told = upload;
        if (upload.state === 'done' || upload.state === 'failed') return;
        await pause(pollMilliseconds, undefined, { signal }).catch(() => undefined);
      }
    },
    close: async () => {
      for (const id of kept.keys()) await remove(id);
      kept.clear();
    },
  };
}

/** Removes what processes have left that do not live any more: nobody has the keys. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const owner = Number(name.split('-')[0]);
    if (!isAlive(owner) || owner === process.pid) await rm(path.join(folder, name), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refuseMany(count: number): void {
  if (count < mostUploads) return;
  throw new Failure(
    'upload-limit',
    say`${count} uploads wait to be imported already.`,
    say`Import them, or forget those that are not needed.`,
  );
}
