import { dictionary1 } from '#mailbox/pack/dictionary1.ts';

/**
 * Compression dictionaries by version. A pack's header names its version; a dictionary that any pack was written with
 * never changes and never goes. A new one is a new file, a new number and a new `currentDictionary`.
 */
export const dictionaries = { 1: dictionary1 } as const;

export type DictionaryVersion = keyof typeof dictionaries;

/** The one that new packs are written with. */
export const currentDictionary: DictionaryVersion = 1;

export function isDictionaryVersion(version: number): version is DictionaryVersion {
  return Object.hasOwn(dictionaries, version);
}
