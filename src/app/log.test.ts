import { expect, it } from 'vitest';
import { openLog } from '#app/log.ts';

it('writes only fields of the allow-list', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  log.info(
    { run: 'r1', text: 'the secret text', phone: '+447700900101', err: new Error('secret cause') },
    'run ended',
  );
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.any(String),
    run: 'r1',
    msg: 'run ended',
  });
});

it('is silent below its level', () => {
  const lines: string[] = [];
  openLog('silent', { write: (line) => lines.push(line) }).error('nothing');
  expect(lines).toEqual([]);
});
