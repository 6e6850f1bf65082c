import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { connectDatabase } from '#store/database.ts';
import { type Migration, migrate } from '#store/migrations.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

let database: TemporaryDatabase;
beforeEach(async () => {
  database = await temporaryDatabase([]);
});
afterEach(() => database.drop());

const one: Migration = {
  name: 'store/0001-one',
  sql: 'create table one (n int); insert into one values (1)',
};
const two: Migration = { name: 'store/0002-two', sql: 'alter table one add m int default 2' };

test('runs each migration once, in order', async () => {
  await migrate(database, [one]);
  await migrate(database, [one, two]);
  await migrate(database, [one, two]);
  expect((await database.pool.query('select * from one')).rows).toEqual([{ n: 1, m: 2 }]);
});

test('several processes may migrate at the same moment', async () => {
  const other = connectDatabase({ connection: database.connection });
  await Promise.all([database, other, database, other].map((handle) => migrate(handle, [one, two])));
  await other.close();
  expect((await database.pool.query('select count(*) as n from one')).rows).toEqual([{ n: 1n }]);
});

test('one that fails leaves nothing of itself, and those before it stay', async () => {
  const broken: Migration = { name: 'store/0002-broken', sql: 'create table half (n int); select 1 / 0' };
  await expect(migrate(database, [one, broken])).rejects.toThrow('division by zero');
  expect((await database.pool.query(`select to_regclass('half') as half`)).rows).toEqual([{ half: null }]);
  await migrate(database, [one, two]);
  expect((await database.pool.query('select m from one')).rows).toEqual([{ m: 2 }]);
});

test('a database that a newer program used is refused and left alone', async () => {
  await migrate(database, [one, two]);
  const three: Migration = { name: 'store/0003-three', sql: 'create table three (n int)' };
  await expect(migrate(database, [one, three])).rejects.toSatisfy(
    (error) => isFailure(error, 'schema-newer') && error.message.includes('store/0002-two'),
  );
  expect((await database.pool.query(`select to_regclass('three') as three`)).rows).toEqual([{ three: null }]);
});

test('a migration edited after it ran is refused', async () => {
  await migrate(database, [one]);
  await expect(migrate(database, [{ ...one, sql: `${one.sql};` }])).rejects.toThrow('edited after it ran');
});

test.each([
  [[one, one], 'Two migrations are called'],
  [[{ name: 'store/1-one', sql: '' }], 'no name for a migration'],
  [[{ name: '0001-one', sql: '' }], 'no name for a migration'],
])('refuses a list with wrong names', async (migrations, words) => {
  await expect(migrate(database, migrations)).rejects.toThrow(words);
});
