import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareConnector, type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { command, type StartedCommand, startCommand } from '../support/command.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { killDatabase } from '../support/killDatabase.ts';
import { captureGenerated, itemsOf, verifyArchive } from '../support/road.ts';

/** Runs of the command line that are disturbed: what they say, how they end, and that the next one goes on. */

// A whole archive starts and stops several times in each of these tests.
vi.setConfig({ testTimeout: 180_000 });
const perRun = 6_000;
let archive: TemporaryArchive;
let captured = 0;
beforeAll(async () => {
  archive = await temporaryArchive();
  await prepareConnector(
    archive,
    generatedPeople.map(({ email, phone }) => ({ email, phone, mailbox: true })),
  );
});
afterAll(() => archive.remove());

interface Report {
  readonly run: string;
  readonly state: string;
  readonly imported: number;
  readonly duplicates: number;
  readonly reconciled: boolean;
  readonly failure: { code: string } | null;
}

/** Captures messages, leaves the machine to the command, and starts a run that is followed until it imports. */
async function importing(count = perRun): Promise<StartedCommand> {
  await captureGenerated(archive, captured, count);
  captured += count;
  await archive.closeApp();
  const args = ['connector', 'run', 'WhatsApp', '--json', '--progress'];
  const started = startCommand(archive, args, { detached: true });
  await started.prints('{"progress":"import"');
  return started;
}

/** The next run takes the rest; nothing is missing or doubled. */
async function goesOn(): Promise<Report> {
  const { code, stdout } = await command(archive, 'connector', 'run', 'WhatsApp', '--json');
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as Report;
  expect(report).toMatchObject({ state: 'completed', duplicates: 0, reconciled: true });
  for (const { email } of generatedPeople) {
    const items = await itemsOf(archive, email);
    expect([items.length, new Set(items).size]).toEqual([captured, captured]);
  }
  expect((await verifyArchive(archive)).findings).toEqual([]);
  return report;
}

describe('a run', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'that %s stops says so, ends with 1, and is gone on with',
    async (signal) => {
      const started = await importing();
      const told = performance.now();
      process.kill(-(started.child.pid ?? 0), signal);
      const { code, signal: killed, stdout } = await started.ended;
      expect({ code, killed }).toEqual({ code: 1, killed: null });
      expect(performance.now() - told).toBeLessThan(15_000);
      const stopped = JSON.parse(stdout) as Report;
      expect(stopped).toMatchObject({ state: 'stopped', failure: { code: 'stopped' }, reconciled: true });
      const rest = await goesOn();
      expect(rest.run).not.toBe(stopped.run);
      expect(stopped.imported + rest.imported).toBe(perRun);
    },
  );

  it('whose database is killed says so, ends with 1, and is gone on with', async () => {
    const started = await importing();
    await killDatabase(archive.config.data);
    const { code, stdout, stderr } = await started.ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const { error } = JSON.parse(stderr.slice(stderr.indexOf('{\n  "error"'))) as {
      error: { code: string; message: string; remedy: string };
    };
    expect(error.code).toBe('database-unreachable');
    expect(error.message).toMatch(/^The (database cannot be reached|connection that held the lock)/u);
    expect(error.remedy).toMatch(/tried again\.$/u);
    expect(stderr).not.toContain('    at ');
    // Not ended where the database was away for good, failed where its server was back by then.
    const [left] = await (await archive.app()).connectors.list(tester);
    expect(left?.lastRun?.state).toMatch(/^(running|failed)$/u);
    await goesOn();
  });

  it('beside another is refused, and the other completes', async () => {
    // So many that it cannot be done before the second has started and asked.
    const many = 25_000;
    const first = await importing(many);
    const second = await command(archive, 'connector', 'run', 'WhatsApp');
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toContain(
      '[lock-held]\nAnother run of this connector is at work.\nWait for it to end',
    );
    const { code, stdout } = await first.ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'completed', imported: many, reconciled: true });
    await goesOn();
  });
});
