import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { connectDatabase } from '#store/database.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase([]);
});
afterAll(() => database.drop());

interface Tables {
  thing: { id: string; big: bigint; bigs: bigint[]; at: Date; day: string; bytes: Buffer };
}

test('values come back as they went in', async () => {
  await database.pool.query(
    'create table thing (id uuid, big int8, bigs int8[], at timestamptz, day date, bytes bytea)',
  );
  const row = {
    id: randomUUID(),
    big: 9_223_372_036_854_775_807n,
    bigs: [-1n, 9_007_199_254_740_993n],
    at: new Date('2026-03-29T01:30:00.123Z'),
    day: '2026-03-29',
    bytes: Buffer.from([0, 255, 10]),
  };
  const tables = database.tables<Tables>();
  await tables.insertInto('thing').values(row).execute();
  expect(await tables.selectFrom('thing').selectAll().execute()).toEqual([row]);
});

test('every connection of the pool, and one outside it, has our settings', async () => {
  const client = await database.connect();
  const settings = `select current_setting('plan_cache_mode') as plans, current_setting('timezone') as zone`;
  const results = await Promise.all([
    ...Array.from({ length: 5 }, () => database.pool.query(`${settings}, pg_sleep(0.05)::text as slept`)),
    client.query(settings),
  ]);
  await client.end();
  for (const { rows } of results) expect(rows[0]).toMatchObject({ plans: 'force_custom_plan', zone: 'UTC' });
});

test('takes a connection string, as DATABASE_URL gives one', async () => {
  const { host = '', user = '', password, database: name = '' } = database.connection;
  const url = `postgresql://${user}:${encodeURIComponent(String(password))}@/${name}?host=${encodeURIComponent(host)}`;
  const handle = connectDatabase({ connection: url, applicationName: 'holdfast-url' });
  const { rows } = await sql<{ name: string }>`select current_setting('application_name') as name`.execute(
    handle.tables<Tables>(),
  );
  expect(rows).toEqual([{ name: 'holdfast-url' }]);
  await handle.close();
  await handle.close();
});

test('a handle survives the end of its connections', async () => {
  const handle = connectDatabase({ connection: database.connection, applicationName: 'holdfast-killed' });
  await handle.pool.query('select 1');
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'holdfast-killed'`,
  );
  const deadline = Date.now() + 10_000;
  let answer: unknown;
  while (answer === undefined && Date.now() < deadline) {
    answer = await handle.pool.query('select 1 as one').then(
      ({ rows }) => rows,
      () => undefined,
    );
  }
  expect(answer).toEqual([{ one: 1 }]);
  await handle.close();
});

describe('a server that cannot be used', () => {
  const cases = {
    'no socket': () => ({ host: '/nonexistent', port: 1 }),
    'wrong password': () => ({ ...database.connection, password: 'wrong' }),
    'no such database': () => ({ ...database.connection, database: 'absent' }),
    'nobody listens': () => ({ host: '127.0.0.1', port: 1 }),
  };
  test.each(Object.entries(cases))('%s: database-unreachable, by every way', async (_name, connection) => {
    const handle = connectDatabase({ connection: connection() });
    const ways = [
      () => handle.pool.query('select 1'),
      () => handle.pool.connect(),
      () => handle.connect(),
      () => handle.tables<Tables>().selectFrom('thing').selectAll().execute(),
    ];
    for (const way of ways) {
      await expect((async () => way())()).rejects.toSatisfy((error) =>
        isFailure(error, 'database-unreachable'),
      );
    }
    await handle.close();
  });

  test('the failure does not tell the password', async () => {
    const handle = connectDatabase({ connection: { ...database.connection, password: 'sesame-4711' } });
    const error = await handle.connect().catch((caught: Error) => caught);
    expect(`${(error as Error).message} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(
      'sesame',
    );
    await handle.close();
  });

  test('an old server is refused with its version', async () => {
    await using server = await oldServer('140012');
    const handle = connectDatabase({ connection: { host: '127.0.0.1', port: server.port, user: 'u' } });
    await expect(handle.pool.query('select 1')).rejects.toSatisfy(
      (error) => isFailure(error, 'database-version') && error.message.includes('PostgreSQL 14'),
    );
    await handle.close();
  });
});

/** Speaks just enough of the protocol (version 3, PostgreSQL manual chapter 54) to answer with a version number. */
async function oldServer(version: string) {
  const message = (type: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(5, type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
  const int32 = (value: number): Buffer => Buffer.concat([int16(value >>> 16), int16(value & 65_535)]);
  const ready = message('Z', Buffer.from('I'));
  const field = [
    Buffer.from('server_version_num\0'),
    int32(0),
    int16(0),
    int32(25),
    int16(65_535),
    int32(-1),
    int16(0),
  ];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', () => {
        const row = message('D', Buffer.concat([int16(1), int32(version.length), Buffer.from(version)]));
        const described = message('T', Buffer.concat([int16(1), ...field]));
        socket.write(Buffer.concat([described, row, message('C', Buffer.from('SHOW\0')), ready]));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: async () => {
      server.close();
    },
  };
}
