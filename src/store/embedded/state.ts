import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { replaceFile } from '#store/replaceFile.ts';

/**
 * `DATA/postgres.json`: how processes of this machine find the server of a data folder. It names the home of the
 * cluster (relative when inside the data folder) and the socket folder of the running or last server.
 */
const stateSchema = z.object({
  version: z.literal(1),
  home: z.string().min(1),
  socketFolder: z.string().min(1),
});

export type State = z.infer<typeof stateSchema>;

/** @throws Failure `data-folder-unusable` when the file is not what we wrote */
export async function readState(folder: string): Promise<State | undefined> {
  const file = join(folder, 'postgres.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unreadable(file, error);
  });
  if (text === undefined) return undefined;
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Replaces the file durably and at once. */
export async function writeState(
  folder: string,
  state: State,
  owner: { uid: number; gid: number },
): Promise<void> {
  const file = join(folder, 'postgres.json');
  await replaceFile(file, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o644, owner });
}

function unreadable(file: string, cause: unknown): Failure {
  return new Failure(
    'data-folder-unusable',
    say`${file} cannot be read.`,
    say`Check its access rights; if its content is damaged, delete it: Holdfast finds the database again by itself.`,
    { details: { file }, cause },
  );
}
