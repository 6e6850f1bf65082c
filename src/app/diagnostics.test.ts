import { expect, it } from 'vitest';
import { refuseDiagnostics } from '#app/diagnostics.ts';

it.each([
  [['--inspect'], undefined],
  [['--inspect-brk=0.0.0.0:9229'], undefined],
  [[], '--max-old-space-size=400 --heapsnapshot-signal=SIGUSR2'],
  [[], '--inspect-port=9229'],
])('refuses %j with NODE_OPTIONS %j', (execArgv, nodeOptions) => {
  expect(() => refuseDiagnostics(execArgv, nodeOptions)).toThrow(/could write captured text/);
});

it('takes what a server is normally started with', () => {
  refuseDiagnostics(
    ['--disable-sigusr1', '--disable-warning=ExperimentalWarning'],
    '--max-old-space-size=400',
  );
});
