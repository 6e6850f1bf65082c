import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A skipped test looks like a passed one in a summary. This reads the report of a test run (Vitest's JSON reporter) and
 * fails on every skipped, pending or todo test that `test/allowed-skips.txt` does not name with a reason.
 *
 *     node script/checkSkips.ts REPORT.json
 */
export interface SkipCheck {
  /** What to print, the last line being the counts. */
  readonly lines: readonly string[];
  readonly ok: boolean;
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface AllowedSkip {
  readonly title: string;
  readonly reason: string;
}

/**
 * @param allowed lines of `<part of the test's title>  # reason`
 * @throws Error on a line without a reason, and on a report that is none
 */
export function checkSkips(report: TestReport, allowed: string): SkipCheck {
  if (!Array.isArray(report.testResults)) throw new Error('this is not a report of a test run');
  const rules = allowed.split('\n').flatMap(readRule);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  // A file that cannot even be loaded has no tests, and would be missed by counting them.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const judged = skipped.map(({ fullName }) => ({
    fullName,
    rule: rules.find(({ title }) => fullName.includes(title)),
  }));
  const lines = [
    ...broken.map(({ name, message }) => `broken: ${name}: ${message ?? ''}`),
    ...judged.map(({ fullName, rule }) =>
      rule === undefined
        ? `skipped, and not named in test/allowed-skips.txt: ${fullName}`
        : `skipped: ${fullName} (${rule.reason})`,
    ),
    ...(tests.length === 0 ? ['no test ran at all'] : []),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
  return { lines, ok: failed === 0 && tests.length > 0 && judged.every(({ rule }) => rule !== undefined) };
}

function readRule(line: string): AllowedSkip[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  const [title = '', reason = ''] = line.split(/\s{2,}#\s*/);
  if (title.trim().length < 10 || reason.trim().length < 10)
    throw new Error(`test/allowed-skips.txt: write "<part of the title>  # reason", not "${line}"`);
  return [{ title: title.trim(), reason: reason.trim() }];
}

if (import.meta.main) {
  const allowed = path.resolve(import.meta.dirname, '../test/allowed-skips.txt');
  const report = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as TestReport;
  const { lines, ok } = checkSkips(report, await readFile(allowed, 'utf8'));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = ok ? 0 : 1;
}
