import type { DirectoryPerson } from '../../../src/core/directory.ts';

/** Somebody in a directory, without further addresses and numbers unless `changes` gives some. */
export function directoryPerson(id: string, changes: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return { id, address: `${id}@corp.example`, aliases: [], phones: [], active: true, ...changes };
}
