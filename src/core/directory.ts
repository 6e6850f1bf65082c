import type { Sentence } from '#core/sentence.ts';
import type { SpecField } from '#core/source.ts';

/** A person of the organisation as a directory knows him. */
export interface DirectoryPerson {
  /** Stable in the directory: object id, entryUUID, or the address where there is nothing better. */
  readonly id: string;
  /** Address of the mailbox, in lower case. */
  readonly address: string;
  /** Other addresses that lead to the same mailbox, in lower case. */
  readonly aliases: readonly string[];
  /** As the directory writes them; whoever uses them brings them to E.164. */
  readonly phones: readonly string[];
  readonly displayName?: string;
  /** False for a leaver whose entry is still there. */
  readonly active: boolean;
}

export interface DirectorySpec {
  /** Folder name under `directories/`. */
  readonly name: string;
  readonly fields: readonly SpecField[];
}

/** Reads the people of an organisation from where they are kept: a file, an LDAP server, Microsoft 365. */
export interface DirectorySource {
  /**
   * All people that have a mailbox, in no order. Nothing is left out silently: an entry that cannot be used is told to
   * `doubt`, and the rest goes on.
   * @throws Failure `directory-unreachable`, `directory-refused`: then nothing of what was read counts
   */
  people(signal: AbortSignal, doubt: (sentence: Sentence) => void): AsyncIterable<DirectoryPerson>;
  /** Tells whether it can be read. Throws Failure with what to do. */
  check(signal: AbortSignal): Promise<void>;
}

/** Every kind has this setting: the country (ISO 3166-1 alpha-2) of phone numbers that are written without one. */
export const regionSetting = 'region';

/** A kind of directory that is set up by settings. */
export interface DirectoryAdapter {
  readonly spec: DirectorySpec;
  /**
   * @param values the settings by the names of the fields, secrets included
   * @throws Failure `directory-settings` naming the field
   */
  open(values: Readonly<Record<string, string>>): DirectorySource;
}
