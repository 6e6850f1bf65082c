import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { command, type StartedCommand, startCommand } from '../support/command.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { captureGenerated, itemsOf, verifyArchive } from '../support/road.ts';

/** `serve` that is told to leave, and a second one beside it. */

let archive: TemporaryArchive;
beforeAll(async () => {
  archive = await temporaryArchive();
  await archive.app();
});
afterAll(() => archive.remove());

interface Serving extends StartedCommand {
  readonly sitePort: string;
  readonly healthPort: string;
}

async function serve(ports: { site?: string; health?: string } = {}): Promise<Serving> {
  const { site = '0', health = '0' } = ports;
  const args = ['serve', '--site-private-port', site, '--metrics-port', health];
  const started = startCommand(archive, args, { detached: true });
  await started.prints('"health":');
  const line = started
    .printed()
    .split('\n')
    .find((text) => text.includes('"health":'));
  const addresses = JSON.parse(line ?? '') as { sitePrivate: string; health: string };
  return {
    ...started,
    sitePort: new URL(addresses.sitePrivate).port,
    healthPort: new URL(addresses.health).port,
  };
}

const answers = async ({ sitePort, healthPort }: Serving) =>
  Promise.all(
    [sitePort, healthPort].map(async (port) => (await fetch(`http://127.0.0.1:${port}/health`)).ok),
  );

async function siteFiles(): Promise<string[]> {
  const files = ['site.json', 'listening.json'].map((name) => path.join(archive.config.data, 'site', name));
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

describe('a second serve', () => {
  it('is refused on the same ports, and on others too, and leaves the first undisturbed', async () => {
    const first = await serve();
    const before = await siteFiles();
    const ports = ['--site-private-port', first.sitePort, '--metrics-port', first.healthPort];
    const same = await command(archive, 'serve', ...ports);
    expect(same).toMatchObject({ code: 1, stdout: '' });
    expect(same.stderr).toContain('[port-taken]');
    expect(same.stderr).toContain(`The port ${first.healthPort} is already in use.`);
    expect(same.stderr).toContain('choose another port with --metrics-port');

    for (const site of ['0', first.sitePort]) {
      const other = await command(archive, 'serve', '--site-private-port', site, '--metrics-port', '0');
      expect(other).toMatchObject({ code: 1, stdout: '' });
      expect(other.stderr).toContain('[lock-held]');
      expect(other.stderr).toContain(
        `Another "holdfast serve" works on the data folder ${archive.config.data}.`,
      );
      expect(other.stderr).toContain('holdfast worker');
    }
    expect(await siteFiles()).toEqual(before);
    expect(await answers(first)).toEqual([true, true]);
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0, signal: null });
  });

  it('whose site port another program has says so, and leaves nothing running', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const refused = await command(archive, 'serve', '--site-private-port', `${port}`, '--metrics-port', '0');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('[port-taken]');
    expect(refused.stderr).toContain(`The port ${port} is already in use.`);
    expect(refused.stderr).toContain('--site-private-port');
    other.close();
  });
});

describe('serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends cleanly on %s to its whole group, as Ctrl-C sends it',
    async (signal) => {
      const serving = await serve();
      expect(await answers(serving)).toEqual([true, true]);
      const told = performance.now();
      process.kill(-(serving.child.pid ?? 0), signal);
      expect(await serving.ended).toMatchObject({ code: 0, signal: null });
      expect(performance.now() - told).toBeLessThan(15_000);
      await expect(answers(serving)).rejects.toThrow();
    },
  );

  it('stops a run at the batch in hand, and the next run goes on', async () => {
    const count = 12_000;
    const serving = await serve();
    const app = await archive.app();
    await app.site.addAccount(tester, { name: 'connector', password: 'a password for tests' });
    for (const { email, phone } of generatedPeople) {
      await app.site.addUser(tester, { email, phones: [phone], wecomIds: [] });
      await app.mailboxes.create(tester, { addresses: [email] });
    }
    await captureGenerated(archive, 0, count);
    await app.connectors.create(tester, {
      service: 'whatsapp',
      name: 'WhatsApp',
      site: `http://127.0.0.1:${serving.sitePort}`,
      userName: 'connector',
      password: 'a password for tests',
      automaticMapping: true,
      acceptTerms: true,
      schedule: 'every@1m',
    });
    // Due at once, not at the next full minute.
    const { database } = app.engine.foundation;
    await database.pool.query("update connector.connector set created_at = now() - interval '1 hour'");
    const again = startCommand(archive, ['worker'], { detached: true });
    const recorded = async () =>
      (await database.pool.query('select count(*) as count from connector.item_outcome')).rows[0]?.count;
    for (let waited = 0; (await recorded()) === 0n && waited < 90_000; waited += 20) await sleep(20);
    for (const { child } of [serving, again]) process.kill(-(child.pid ?? 0), 'SIGTERM');
    expect(await again.ended).toMatchObject({ code: 0, signal: null });
    expect(await serving.ended).toMatchObject({ code: 0, signal: null });
    const [connector] = await app.connectors.list(tester);
    expect(connector?.lastRun).toMatchObject({
      kind: 'scheduled',
      state: 'stopped',
      failure: { code: 'stopped' },
    });
    const rest = await command(
      archive,
      'connector',
      'run',
      'WhatsApp',
      '--json',
      '--site-private-port',
      serving.sitePort,
    );
    expect(rest.code).toBe(0);
    const report = JSON.parse(rest.stdout) as { imported: number; duplicates: number; state: string };
    expect(report).toMatchObject({ state: 'completed', duplicates: 0, reconciled: true });
    expect(report.imported).toBeGreaterThan(0);
    expect(report.imported).toBeLessThan(count);
    for (const { email } of generatedPeople) expect(await itemsOf(archive, email)).toHaveLength(count);
    expect((await verifyArchive(archive)).findings).toEqual([]);
  }, 180_000);
});
