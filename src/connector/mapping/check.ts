import { basename } from 'node:path';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { loadMailboxDirectory, type MailboxDirectory } from '#connector/directories/mailboxDirectory.ts';
import { type MappingFile, type MappingRow, readMappingFile } from '#connector/mapping/csv.ts';
import { resolveMailboxes } from '#connector/resolveMailboxes.ts';
import { Failure } from '#core/failure.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';
import type { Target } from '#core/target.ts';

/** What a mapping file would do, without doing it. */
export interface MappingCheck {
  /** Base name of the file. */
  readonly file: string;
  readonly sha256: string;
  /** Rows that can be read; those of conflicting keys count, though they map nobody. */
  readonly rows: number;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly problems: readonly {
    readonly line: number;
    readonly sentence: Sentence;
    readonly remedy: Sentence;
  }[];
  readonly warnings: readonly Sentence[];
}

/** What a file is checked against. */
export async function checkContext(
  { database, clock }: ConnectorsOptions,
  target: Target,
  timeZone: string,
): Promise<CheckContext> {
  return { target, timeZone, mailboxes: await loadMailboxDirectory(database), now: clock.now() };
}

export interface CheckedMapping {
  readonly check: MappingCheck;
  readonly file: MappingFile;
  /** Mailboxes that do not exist, each with the first line that names it. */
  readonly unknown: readonly MappingRow[];
}

const warningsShown = 100;

export interface CheckContext {
  readonly target: Target;
  readonly timeZone: string;
  readonly mailboxes: MailboxDirectory;
  /** When the mailbox directory is asked of addresses that are valid still. */
  readonly now: Date;
}

/** Reads a mapping file and asks the target and the mailbox directory for every mailbox in it. Changes nothing. */
export async function checkMappingFile(
  upload: { readonly bytes: Uint8Array; readonly fileName: string },
  context: CheckContext,
): Promise<CheckedMapping> {
  const file = readMappingFile(upload.bytes, context.timeZone);
  const unknown = await unknownMailboxes(file, context);
  const warnings = unknown.slice(0, warningsShown).map((row) => unknownText(row, context));
  if (unknown.length > warningsShown) warnings.push(moreUnknown(unknown.length - warningsShown));
  return {
    file,
    unknown,
    check: {
      file: basename(upload.fileName),
      sha256: file.sha256,
      rows: file.rows.length,
      duplicates: file.duplicates,
      conflicts: file.conflicts.length,
      problems: file.problems.map(({ line, text, remedy }) => ({ line, sentence: text, remedy })),
      warnings,
    },
  };
}

function unknownText({ line, mailbox }: MappingRow, { mailboxes }: CheckContext): Sentence {
  const nearest = mailboxes.nearest(mailbox);
  return joined(' ', [
    say`Line ${line}: there is no mailbox ${mailbox}; until there is, the user's e-mail address decides.`,
    nearest !== undefined && say`Is ${nearest} meant?`,
  ]);
}

function moreUnknown(count: number): Sentence {
  return count === 1 ? say`1 more mailbox does not exist.` : say`${count} more mailboxes do not exist.`;
}

/** The first rows, as they are understood. */
export function previewRows({ file, unknown }: CheckedMapping, limit: number): readonly PreviewRow[] {
  const missing = new Set(unknown.map(({ mailbox }) => mailbox));
  const conflicting = new Set(file.conflicts.map(({ key }) => key));
  return file.rows.slice(0, limit).map(({ line, key, mailbox, from, until }) => ({
    line,
    user: key,
    mailbox,
    from: from ?? null,
    until: until ?? null,
    state: conflicting.has(key) ? 'conflict' : missing.has(mailbox) ? 'unknown-mailbox' : 'ok',
  }));
}

export interface PreviewRow {
  readonly line: number;
  /** Digits of a phone number, or a user id. */
  readonly user: string;
  readonly mailbox: string;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly state: 'ok' | 'unknown-mailbox' | 'conflict';
}

/**
 * Mailboxes that neither the target nor the mailbox directory knows, each with the first line that names it, in the order
 * of the file.
 */
async function unknownMailboxes(
  file: MappingFile,
  { target, mailboxes, now }: CheckContext,
): Promise<readonly MappingRow[]> {
  const firsts = new Map<string, MappingRow>();
  for (const row of file.rows) if (!firsts.has(row.mailbox)) firsts.set(row.mailbox, row);
  const found = await resolveMailboxes(target, [...firsts.keys()]);
  return [...firsts.values()].filter(
    ({ mailbox }) => !found.has(mailbox) && mailboxes.mailboxOf(mailbox, now) === undefined,
  );
}

/**
 * @throws Failure `mapping-invalid` when the file has bad rows and they may not be left out, or has no good row; the
 * message names the first
 */
export function refuseBadMapping({ check }: CheckedMapping, acceptPartial: boolean): void {
  const first = check.problems[0];
  if (first === undefined) return;
  const partial = check.rows > 0;
  if (acceptPartial && partial) return;
  const others = check.problems.length - 1;
  const more = others === 1 ? say`There is 1 more problem.` : say`There are ${others} more problems.`;
  throw new Failure(
    'mapping-invalid',
    joined(' ', [say`${check.file}, line ${first.line}: ${first.sentence}`, others > 0 && more]),
    joined(' ', [
      first.remedy,
      partial && say`Or take the good rows alone (on the command line \`--accept-partial\`).`,
      say`The mapping stays as it was.`,
    ]),
    { details: { file: check.file, line: first.line, problems: check.problems.length } },
  );
}
