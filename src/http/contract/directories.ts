import { z } from 'zod';
import { sourceField } from './captures.ts';
import { count, instant, listOf, pageOf, pageQuery } from './values.ts';

/** Mailbox directories: who has which mailbox, which further addresses and which phone numbers. Versions are ETags. */

/** A kind of directory that can be set up, with the fields of its settings. */
export const directoryKind = z.object({ name: z.string(), fields: z.array(sourceField) });
export type DirectoryKind = z.infer<typeof directoryKind>;
export const directoryKinds = listOf(directoryKind);

/** Why the directory could not be read last; what was known before stays in force. */
export const directoryFailure = z.object({
  code: z.string(),
  sentence: z.string(),
  remedy: z.string(),
  /** Since when every reading has failed. */
  since: instant,
});

export const directory = z.object({
  name: z.string(),
  kind: z.string(),
  enabled: z.boolean(),
  /** What was set; secrets without their values, files without their text. */
  settings: z.array(z.object({ name: z.string(), secret: z.boolean(), value: z.string().optional() })),
  /** People whom the directory knows now. */
  people: count,
  /** People whom it knew once; kept with the date on which they were gone. */
  leavers: count,
  /** What could not be used at the last reading, at most 100 sentences. */
  doubts: z.array(z.string()),
  /** How many there were altogether. */
  doubtCount: count,
  /** When it was read last, completely; null before the first time. */
  readAt: instant.nullable(),
  failure: directoryFailure.nullable(),
  createdAt: instant,
  version: z.int(),
});
export type Directory = z.infer<typeof directory>;
export const directories = listOf(directory);

/** Never changes. */
export const directoryName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const directoryParams = z.strictObject({ name: directoryName });

/** By the names of the fields; of a field of kind `file` the text of the file, which is kept. */
const values = z.record(z.string().max(100), z.string().max(8_000_000));

export const newDirectoryBody = z.strictObject({
  // What is wrong with a name is said by a sentence of its own.
  name: z.string().trim().min(1).max(200),
  kind: z.string().max(100),
  values,
});
export type NewDirectory = z.input<typeof newDirectoryBody>;

/** What is absent stays; an empty text takes a setting away, secrets and files that are not named stay. */
export const directoryChanges = z.strictObject({ values, enabled: z.boolean() }).partial();
export type DirectoryChanges = z.infer<typeof directoryChanges>;

/** Settings of a directory that is to be set up, or of one that is there with what would change. */
export const directoryCheckBody = z.union([
  z.strictObject({ kind: z.string().max(100), values }),
  z.strictObject({ name: directoryName, values }),
]);

/**
 * `acceptFewer`: the reading counts although it finds less than half of the people that are known. Without it such a
 * reading is refused with `directory-shrunk`, and what was known stays.
 */
export const directoryReadBody = z.strictObject({ acceptFewer: z.boolean().default(false) });

/** What a reading has found: people now, and of them those who are new or changed; leavers that it has made. */
export const directoryReading = z.object({
  people: count,
  added: count,
  changed: count,
  left: count,
  doubts: z.array(z.string()),
  doubtCount: count,
});
export type DirectoryReading = z.infer<typeof directoryReading>;

/** Whose address, alias, name or phone number contains the text; whoever is there now and whoever was once. */
export const directoryPeopleQuery = pageQuery.extend({ search: z.string().max(200).optional() });

/** A number or address, and the time in which it was this person's: open where absent. */
const held = z.object({ value: z.string(), from: instant.nullable(), until: instant.nullable() });

export const directoryPerson = z.object({
  /** As the directory names the entry. */
  id: z.string(),
  address: z.string(),
  displayName: z.string().nullable(),
  /** Other addresses of the same mailbox. */
  aliases: z.array(held),
  /** E.164. */
  phones: z.array(held),
  /** False where the entry is switched off, and for leavers. */
  active: z.boolean(),
  firstSeenAt: instant,
  lastSeenAt: instant,
  /** When the directory no longer had the entry; null while it has it. */
  leftAt: instant.nullable(),
});
export type DirectoryPerson = z.infer<typeof directoryPerson>;
export const directoryPeople = pageOf(directoryPerson);
