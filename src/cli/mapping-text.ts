/** The findings of a mapping file, a line each, as `connector mapping check` and `apply` show them. */
export interface MappingFindings {
  readonly rows: number;
  readonly duplicates: number;
  readonly problems: readonly { readonly line: number; readonly sentence: string; readonly remedy: string }[];
  readonly warnings: readonly string[];
}

export function mappingText(findings: MappingFindings): string {
  return [
    `${findings.rows} rows, ${findings.duplicates} duplicates, ${findings.problems.length} problems`,
    ...findings.problems.map((problem) => `line ${problem.line}: ${problem.sentence} ${problem.remedy}`),
    ...findings.warnings,
  ].join('\n');
}
