import { basename } from 'node:path';
import { type MappingFile, readMappingFile } from '#connector/mapping/csv.ts';
import { Failure } from '#core/failure.ts';
import type { Target } from '#core/target.ts';

/** What a mapping file would do, without doing it. */
export interface MappingCheck {
  /** Base name of the file. */
  readonly file: string;
  readonly sha256: string;
  /** Rows that can apply; those of conflicting keys count, though they map nobody. */
  readonly rows: number;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly problems: readonly { readonly line: number; readonly sentence: string; readonly remedy: string }[];
  readonly warnings: readonly string[];
}

export interface CheckedMapping {
  readonly check: MappingCheck;
  readonly file: MappingFile;
}

const warningsShown = 100;

/** Reads a mapping file and asks the target for every mailbox in it. Changes nothing. */
export async function checkMappingFile(
  upload: { readonly bytes: Uint8Array; readonly fileName: string },
  context: { readonly target: Target; readonly timeZone: string },
): Promise<CheckedMapping> {
  const file = readMappingFile(upload.bytes, context.timeZone);
  const unknown: string[] = [];
  for (const [mailbox, rows] of Map.groupBy(file.rows, (row) => row.mailbox)) {
    if ((await context.target.resolveMailbox(mailbox)) !== undefined) continue;
    unknown.push(
      `Line ${rows[0]?.line}: there is no mailbox ${mailbox}; until there is, the user's e-mail address decides.`,
    );
  }
  const warnings = unknown.slice(0, warningsShown);
  if (unknown.length > warningsShown)
    warnings.push(`${unknown.length - warningsShown} more mailboxes do not exist.`);
  return {
    file,
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

/**
 * @throws Failure `mapping-invalid` when the file has bad rows and they may not be left out, or has no good row; the
 * message names the first
 */
export function refuseBadMapping({ check }: CheckedMapping, acceptPartial: boolean): void {
  const first = check.problems[0];
  if (first === undefined || (acceptPartial && check.rows > 0)) return;
  const more = check.problems.length > 1 ? ` There are ${check.problems.length - 1} more problems.` : '';
  throw new Failure(
    'mapping-invalid',
    `${check.file}, line ${first.line}: ${first.sentence}${more}`,
    `${first.remedy} Or apply the good rows alone with --accept-partial. The mapping stays as it was.`,
    { details: { file: check.file, line: first.line, problems: check.problems.length } },
  );
}
