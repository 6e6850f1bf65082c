import { execFile } from 'node:child_process';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { type Cluster, openCluster } from '#store/embedded/cluster.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

/** What stands in a data folder, who may connect, and what is refused. */

async function ask(connection: pg.ClientConfig, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe('a running cluster', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let cluster: Cluster;
  beforeAll(async () => {
    folder = await temporaryFolder();
    cluster = await openCluster({ folder: folder.path });
    await cluster.ensureDatabase({ database: 'archive', role: 'archive', password: 'first' });
    await cluster.ensureDatabase({ database: 'site', role: 'site', password: 'other' });
  });
  afterAll(async () => {
    await cluster.close();
    await folder[Symbol.asyncDispose]();
  });

  test.each([
    ['listen_addresses', ''],
    ['ssl', 'off'],
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['data_checksums', 'on'],
    ['plan_cache_mode', 'force_custom_plan'],
    ['jit', 'off'],
    ['TimeZone', 'UTC'],
    ['lc_messages', 'C'],
    ['max_connections', '200'],
  ])('has the setting %s = %j', async (name, value) => {
    expect(await ask(cluster.connection('owner', 'postgres'), `show ${name}`)).toEqual([value]);
  });

  test('sorts and compares by the builtin locale, the same on every machine', async () => {
    const sql = `select datlocprovider, datlocale, pg_encoding_to_char(encoding) from pg_database where datname = 'archive'`;
    expect(await ask(cluster.connection('owner', 'postgres'), sql)).toEqual(['b', 'C.UTF-8', 'UTF8']);
  });

  test('its socket lies in a short folder that only the server account can enter', async () => {
    const { host = '' } = cluster.connection('owner', 'postgres');
    expect(Buffer.byteLength(host)).toBeLessThanOrEqual(90);
    expect((await stat(host)).mode & 0o777).toBe(0o700);
  });

  test('the owner password is readable by its owner only', async () => {
    expect((await stat(join(folder.path, 'keys/postgres.password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder.path, 'keys'))).mode & 0o777).toBe(0o700);
    const verifiers = `select count(*) from pg_authid where rolcanlogin and rolpassword not like 'SCRAM-SHA-256$%'`;
    expect(await ask(cluster.connection('owner', 'postgres'), verifiers)).toEqual(['0']);
  });

  test('a role uses its own database and no other', async () => {
    await ask(cluster.connection('archive', 'archive', 'first'), 'create schema own');
    for (const database of ['site', 'postgres', 'template1']) {
      await expect(ask(cluster.connection('archive', database, 'first'), 'select 1')).rejects.toThrow(
        'permission denied for database',
      );
    }
    const rights = `select rolsuper or rolcreatedb or rolcreaterole or rolreplication from pg_roles where rolname = 'site'`;
    expect(await ask(cluster.connection('owner', 'postgres'), rights)).toEqual([false]);
  });

  test('a wrong password, and none, are refused', async () => {
    for (const password of ['second', '']) {
      await expect(ask(cluster.connection('archive', 'archive', password), 'select 1')).rejects.toThrow();
    }
  });

  test('ensureDatabase is harmless when repeated at once, and sets the password', async () => {
    const wanted = { database: 'archive', role: 'archive', password: 'first' };
    await ask(cluster.connection('archive', 'archive', 'first'), 'create table kept as select 1 as one');
    await Promise.all(
      Array.from({ length: 4 }, () => cluster.ensureDatabase({ ...wanted, password: 'new' })),
    );
    expect(await ask(cluster.connection('archive', 'archive', 'new'), 'select * from kept')).toEqual([1]);
    await expect(ask(cluster.connection('archive', 'archive', 'first'), 'select 1')).rejects.toThrow(
      'password',
    );
    await cluster.ensureDatabase(wanted);
  });

  test.each(['holdfast', 'postgres', 'x"; drop role site', 'Upper', '1st', ''])(
    'refuses the name %j for a database',
    async (name) => {
      await expect(cluster.ensureDatabase({ database: name, role: 'r', password: 'p' })).rejects.toSatisfy(
        (error) => isFailure(error, 'usage'),
      );
    },
  );

  test('values of a statement that fails never reach the log of the server', async () => {
    const connection = cluster.connection('archive', 'archive', 'first');
    await ask(connection, 'create table once (word text primary key)');
    await ask(connection, `insert into once values ('confidential-7731')`);
    await expect(ask(connection, `insert into once values ('confidential-7731')`)).rejects.toThrow(
      'duplicate',
    );
    await expect(ask(connection, `select 'confidential-7731'::int`)).rejects.toThrow('invalid input');
    const log = await readFile(join(folder.path, 'postgres/server.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    for (const word of ['confidential-7731', 'select', 'insert']) expect(log).not.toContain(word);
  });

  test('a copy of the data folder does not attach to the server of its original', async () => {
    await using copy = await temporaryFolder();
    const owner = cluster.connection('owner', 'postgres');
    await ask(owner, 'checkpoint');
    // `cp -a` keeps the owners; a copy by another way would be refused for them.
    await promisify(execFile)('cp', ['-a', folder.path, join(copy.path, 'data')]);
    await rm(join(copy.path, 'data/postgres/cluster/postmaster.pid'));
    const copied = await openCluster({ folder: join(copy.path, 'data') });
    expect(copied.shared).toBe(false);
    expect(copied.connection('owner', 'postgres').host).not.toBe(owner.host);
    await copied.close();
    expect(await ask(owner, 'select 1')).toEqual([1]);
  });
});

describe('a data folder', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let data: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    data = join(folder.path, 'data');
    const cluster = await openCluster({ folder: data });
    await ask(cluster.connection('owner', 'postgres'), 'create table kept as select 7 as seven');
    await cluster.close();
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test('can be moved while nothing runs', async () => {
    const moved = join(folder.path, 'moved');
    await rename(data, moved);
    const cluster = await openCluster({ folder: moved });
    expect(await ask(cluster.connection('owner', 'postgres'), 'select * from kept')).toEqual([7]);
    await cluster.close();
    await rename(moved, data);
  });

  test('made by another PostgreSQL is refused, and told what to do', async () => {
    await withFileChanged(join(data, 'postgres/cluster/PG_VERSION'), '17\n', async () => {
      const failure = await openOrFailure(data);
      expect(isFailure(failure, 'database-version')).toBe(true);
      expect(failure).toMatchObject({
        message: expect.stringContaining('PostgreSQL 17'),
        remedy: expect.stringMatching(/backup.*restore/),
      });
    });
  });

  test('without its password file is refused', async () => {
    const file = join(data, 'keys/postgres.password');
    await rename(file, `${file}.away`);
    expect(isFailure(await openOrFailure(data), 'key-missing')).toBe(true);
    await rename(`${file}.away`, file);
  });

  test('with another password file is refused', async () => {
    await withFileChanged(join(data, 'keys/postgres.password'), 'other\n', async () => {
      expect(isFailure(await openOrFailure(data), 'key-wrong')).toBe(true);
    });
  });

  test('with a damaged postgres.json is refused; without one the cluster is found', async () => {
    const file = join(data, 'postgres.json');
    await withFileChanged(file, '{', async () => {
      expect(isFailure(await openOrFailure(data), 'data-folder-unusable')).toBe(true);
    });
    await rm(file);
    const cluster = await openCluster({ folder: data });
    expect(await ask(cluster.connection('owner', 'postgres'), 'select * from kept')).toEqual([7]);
    await cluster.close();
  });

  test('whose server cannot start says why', async () => {
    const file = join(data, 'postgres/cluster/global/pg_control');
    await rename(file, `${file}.away`);
    const failure = await openOrFailure(data);
    expect(failure).toMatchObject({ code: 'database-start', message: expect.stringContaining('pg_control') });
    await rename(`${file}.away`, file);
  });

  test('whose cluster is gone never silently gets an empty one', async () => {
    await rename(join(data, 'postgres/cluster'), join(data, 'postgres/cluster.away'));
    expect(isFailure(await openOrFailure(data), 'data-folder-unusable')).toBe(true);
    const restored = await openCluster({ folder: data, replaceMissing: true });
    await expect(ask(restored.connection('owner', 'postgres'), 'select * from kept')).rejects.toThrow(
      'does not exist',
    );
    await restored.close();
  });

  test('that cannot be made is refused', async () => {
    await writeFile(join(folder.path, 'file'), '');
    expect(isFailure(await openOrFailure(join(folder.path, 'file/data')), 'data-folder-unusable')).toBe(true);
  });
});

async function openOrFailure(folder: string): Promise<Cluster | Error> {
  return openCluster({ folder }).catch((error: Error) => error);
}

async function withFileChanged(file: string, content: string, work: () => Promise<void>): Promise<void> {
  const before = await readFile(file);
  await writeFile(file, content);
  try {
    await work();
  } finally {
    await writeFile(file, before);
  }
}
