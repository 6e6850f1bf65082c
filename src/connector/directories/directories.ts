import { dueDirectories } from '#connector/directories/due.ts';
import { type DirectoryMember, listPeople, type PeoplePage } from '#connector/directories/people.ts';
import { type DirectoryReading, type ReadRequest, readDirectory } from '#connector/directories/read.ts';
import {
  addDirectory,
  changeDirectory,
  checkDirectory,
  type DirectoryChange,
  type DirectoryCheck,
  type DirectoryRequest,
  removeDirectory,
} from '#connector/directories/records.ts';
import type { DirectoriesOptions } from '#connector/directories/rows.ts';
import { type DirectoryView, listDirectories, showDirectory } from '#connector/directories/show.ts';
import type { Paged } from '#connector/runs.ts';
import type { Actor } from '#core/actor.ts';
import type { DirectorySpec } from '#core/directory.ts';
import { isFailure } from '#core/failure.ts';

/** The mailbox directories. Every method that takes a name may throw Failure `not-found`. */
export interface Directories {
  /** The kinds that there are. */
  readonly kinds: readonly DirectorySpec[];
  list(): Promise<DirectoryView[]>;
  get(name: string): Promise<DirectoryView>;
  /** It knows nobody before it is read. @throws as `addDirectory` */
  add(request: DirectoryRequest, actor: Actor): Promise<DirectoryView>;
  /** @throws as `changeDirectory` */
  change(name: string, change: DirectoryChange): Promise<DirectoryView>;
  remove(name: string): Promise<void>;
  /** @throws as `checkDirectory` */
  check(asked: DirectoryCheck, signal: AbortSignal): Promise<void>;
  /** @throws as `readDirectory` */
  read(name: string, request: ReadRequest): Promise<DirectoryReading>;
  /** Reads those that are due, one after the other; one that fails keeps its failure and no other from its turn. */
  readDue(signal: AbortSignal): Promise<ReadResult[]>;
  people(name: string, page: PeoplePage): Promise<Paged<DirectoryMember>>;
}

export interface ReadResult {
  readonly directory: string;
  /** Undefined where it failed. */
  readonly people?: number;
}

export function openDirectories(options: DirectoriesOptions): Directories {
  return {
    kinds: options.adapters.map(({ spec }) => spec),
    list: () => listDirectories(options),
    get: (name) => showDirectory(options, name),
    add: async (request, actor) => {
      await addDirectory(options, request, actor);
      return showDirectory(options, request.name);
    },
    change: async (name, change) => {
      await changeDirectory(options, name, change);
      return showDirectory(options, name);
    },
    remove: (name) => removeDirectory(options, name),
    check: (asked, signal) => checkDirectory(options, asked, signal),
    read: (name, request) => readDirectory(options, name, request),
    readDue: async (signal) => {
      const results: ReadResult[] = [];
      for (const directory of await dueDirectories(options)) {
        if (signal.aborted) break;
        results.push(await readOne(options, directory, signal));
      }
      return results;
    },
    people: (name, page) => listPeople(options, name, page),
  };
}

async function readOne(
  options: DirectoriesOptions,
  directory: string,
  signal: AbortSignal,
): Promise<ReadResult> {
  try {
    const { people } = await readDirectory(options, directory, { acceptFewer: false, signal });
    return { directory, people };
  } catch (error) {
    // Its row says why; anything but a Failure is a bug and shall be seen.
    if (!isFailure(error) && !signal.aborted) throw error;
    return { directory };
  }
}
