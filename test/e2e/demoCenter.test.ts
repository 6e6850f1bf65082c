import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles, shippedRolesOf } from '#access/roleTable.ts';
import type { Session } from '#http/contract/session.ts';
import { type Browser, browser, request } from '../center/house.ts';
import { temporaryFolder } from '../support/folder.ts';
import { compileStub } from '../support/wecom/compile.ts';

const root = path.resolve(import.meta.dirname, '../..');
const script = path.join(root, 'script/demo.ts');

/** What it has printed by the time that the words stand there; throws when it ends without them. */
async function printedUntil(child: ChildProcess, words: string): Promise<string> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(words)) child.emit('said');
    });
  await Promise.race([once(child, 'said'), once(child, 'exit')]);
  if (!printed.includes(words)) throw new Error(`the demo ended early:\n${printed}`);
  return printed;
}

/** `script/demo` as it is, in a folder of its own, used through what it prints. */
describe('the compliance center of the demo', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let demo: ChildProcess;
  let printed: string;
  let center: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    demo = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      cwd: folder.path,
      env: { ...process.env, HOLDFAST_LANGUAGE: 'en' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    printed = await printedUntil(demo, 'Ctrl+C ends the demo');
    center = /^The compliance center: (http:\/\/127\.0\.0\.1:\d+)$/m.exec(printed)?.[1] ?? '';
  }, 300_000);
  afterAll(async () => {
    if (demo.exitCode === null) {
      demo.kill('SIGINT');
      await once(demo, 'exit');
    }
    await folder[Symbol.asyncDispose]();
  });

  const passwordOf = (who: string): string =>
    new RegExp(`^ {4}${who}@corp\\.example +(\\S+)$`, 'm').exec(printed)?.[1] ?? '';

  async function enter(who: string): Promise<Browser & { session: Session }> {
    const own = browser(center);
    const answer = await own.call('POST', '/session', {
      json: { email: `${who}@corp.example`, password: passwordOf(who) },
    });
    return Object.assign(own, { session: answer.body.session as Session });
  }

  it('prints its address and three generated log-ins together at the end, once', () => {
    const passwords = ['admin', 'officer', 'reviewer'].map(passwordOf);
    expect(new Set(passwords).size).toBe(3);
    for (const password of passwords) {
      expect(password).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
      expect(printed.split(password)).toHaveLength(2);
    }
    expect(printed.slice(printed.indexOf(center)).match(/@corp\.example/g)).toHaveLength(3);
    expect(printed).not.toContain('has to be changed at the first sign-in');
  });

  it('says that its data is made up, before and after signing in', async () => {
    expect((await request(center, 'GET', '/session')).body).toMatchObject({
      state: 'signed-out',
      demo: true,
    });
    const home = await (await enter('reviewer')).call('GET', '/home');
    expect(home.body).toMatchObject({ demo: true });
  });

  it.each([
    ['admin', ['Organization Management'], ['Mailbox Import Export']],
    ['officer', ['Compliance Administrator', 'eDiscovery Manager'], []],
    ['reviewer', ['Reviewer'], []],
  ] as const)('lets %s in at once, with the permissions of %j', async (who, groups, more) => {
    const { session } = await enter(who);
    const given: Role[] = [...groups.flatMap((group) => shippedRolesOf(group)), ...more];
    const wanted = new Set<string>(given.flatMap((role) => roles[role]));
    expect(session).toMatchObject({ state: 'signed-in', roleGroups: groups, demo: true });
    expect(new Set(session.permissions)).toEqual(wanted);
    expect(wanted.size).toBeGreaterThan(0);
  });

  it('shows messages to officer and reviewer, and none to the administrator', async () => {
    const [admin, officer, reviewer] = [
      await enter('admin'),
      await enter('officer'),
      await enter('reviewer'),
    ];
    const found = await reviewer.call('GET', '/search?q=offer');
    const item: string = found.body.items[0].item;
    const reads = ['/search?q=offer', '/mailboxes/alice@corp.example/items', `/items/${item}`];
    for (const route of [...reads, `/items/${item}/source`, `/items/${item}/conversation`]) {
      const statuses = [];
      for (const one of [admin, officer, reviewer]) statuses.push((await one.call('GET', route)).status);
      expect([route, ...statuses]).toEqual([route, 403, 200, 200]);
    }
    const read = await reviewer.call('GET', `/items/${item}`);
    expect(JSON.stringify(read.body).toLowerCase()).toContain('offer');
  });

  it('lets the officer see runs and the audit trail, and change nothing', async () => {
    const [officer, reviewer] = [await enter('officer'), await enter('reviewer')];
    for (const route of ['/connectors', '/audit']) {
      expect((await officer.call('GET', route)).status).toBe(200);
      expect((await reviewer.call('GET', route)).status).toBe(403);
    }
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const asked = await officer.call('POST', '/connectors/WhatsApp/redeliveries', { headers });
    expect(asked.status).toBe(403);
  });

  it('has a run that reconciles, one item to deliver again and one warning on Home', async () => {
    const home = (await (await enter('admin')).call('GET', '/home')).body;
    const runs = Map.groupBy(home.lastRuns, ({ connector }: { connector: string }) => connector);
    expect(runs.get('WhatsApp')).toMatchObject([
      { reconciled: true, state: 'completed-with-warnings', notImported: 1, deliveriesMissing: 1 },
      { reconciled: true, state: 'completed', notImported: 0, deliveriesMissing: 0 },
    ]);
    expect(home.waiting).toMatchObject([{ name: 'WhatsApp', items: 1, rejected: 0 }]);
    expect(home.coverage).toMatchObject([{ account: '+447700900103', userEmail: 'carol@corp.example' }]);
    expect(home.nextSteps).toMatchObject([
      { step: 'create-mailboxes', count: 1 },
      { step: 'mend-mapping', count: 1 },
      { step: 'deliver-again', count: 1 },
      { step: 'look-at-silent-numbers', count: 1 },
    ]);
    const newest = home.days.at(-1);
    expect(newest.items.whatsapp).toBeGreaterThan(100);
    // The demo says so where it has no C compiler, and leaves WeCom out.
    if ((await compileStub()) === undefined) return;
    expect(runs.get('WeChat')).toMatchObject([{ reconciled: true, state: 'completed', notImported: 0 }]);
    expect(newest.items.wechat).toBeGreaterThan(20);
  });

  it('has commands to try that work beside the open center, and one of them delivers what waits', async () => {
    const commands = [...printed.matchAll(/^ {4}(bin\/holdfast .*)$/gm)].map(([, command]) => command ?? '');
    expect(commands).toHaveLength(8);
    for (const command of commands) {
      const typed = command.replace('bin/holdfast', `'${path.join(root, 'bin/holdfast')}'`);
      const { status, stderr } = spawnSync('bash', ['-c', typed], {
        cwd: folder.path,
        env: { ...process.env, HOLDFAST_DATA: 'demo/data', HOLDFAST_LANGUAGE: 'en' },
        encoding: 'utf8',
      });
      expect(`${command}: ${status} ${stderr}`).toBe(`${command}: 0 `);
    }
    expect((await (await enter('admin')).call('GET', '/home')).body.waiting).toEqual([]);
  });

  it('ends with Ctrl+C, and leaves nothing running', async () => {
    demo.kill('SIGINT');
    expect(await once(demo, 'exit')).toEqual([0, null]);
    await expect(fetch(center)).rejects.toThrow();
  });
});
