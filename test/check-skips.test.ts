import { expect, test } from 'vitest';
import { checkSkips } from '../script/checkSkips.ts';

const assertion = (fullName: string, status: string) => ({ fullName, status });
const file = (...assertionResults: { fullName: string; status: string }[]) => ({
  name: 'a.test.ts',
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  message: '',
  assertionResults,
});

test.each(['skipped', 'todo', 'pending', 'disabled'])('a %s test fails unless it is named', (status) => {
  const report = {
    testResults: [file(assertion('a passes', 'passed'), assertion('a needs a chip', status))],
  };
  expect(checkSkips(report, '# none\n')).toEqual({
    lines: [
      'skipped, and not named in test/allowed-skips.txt: a needs a chip',
      '1 passed, 0 failed, 1 skipped',
    ],
    ok: false,
  });
  expect(checkSkips(report, 'needs a chip  # no machine of ours has one\n')).toEqual({
    lines: ['skipped: a needs a chip (no machine of ours has one)', '1 passed, 0 failed, 1 skipped'],
    ok: true,
  });
});

test('a failed test fails, and so does a file that cannot be loaded', () => {
  expect(checkSkips({ testResults: [file(assertion('a fails', 'failed'))] }, '')).toEqual({
    lines: ['0 passed, 1 failed, 0 skipped'],
    ok: false,
  });
  const broken = { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  expect(checkSkips({ testResults: [file(assertion('a passes', 'passed')), broken] }, '')).toEqual({
    lines: ['broken: b.test.ts: no such module', '1 passed, 1 failed, 0 skipped'],
    ok: false,
  });
});

test('a run without a test fails', () => {
  expect(checkSkips({ testResults: [] }, '').ok).toBe(false);
});

test('an exception without a reason, or one that fits everything, is refused', () => {
  const report = { testResults: [file(assertion('a passes', 'passed'))] };
  expect(() => checkSkips(report, 'needs a chip\n')).toThrow('reason');
  expect(() => checkSkips(report, 'a  # because it is slow here\n')).toThrow('reason');
  expect(() => checkSkips(JSON.parse('{}'), '')).toThrow('not a report');
});
