import { type Sentence, say } from '#core/sentence.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

/** The findings of a mapping file, a line each, as `connector mapping check` and `apply` show them. */
export interface MappingFindings {
  readonly rows: number;
  readonly duplicates: number;
  readonly problems: readonly {
    readonly line: number;
    readonly sentence: Sentence;
    readonly remedy: Sentence;
  }[];
  readonly warnings: readonly Sentence[];
}

export function mappingText(findings: MappingFindings, translate: Translate): string {
  return [
    translate(
      say`${findings.rows} rows, ${findings.duplicates} duplicates, ${findings.problems.length} problems`,
    ),
    ...findings.problems.map((problem) =>
      translate(say`line ${problem.line}: ${problem.sentence} ${problem.remedy}`),
    ),
    ...findings.warnings.map(translate),
  ].join('\n');
}
