import { afterAll, expect, test } from 'vitest';
import { migrate } from '#store/migrations.ts';
import { temporaryDatabase } from '../../test/support/database.ts';

const database = await temporaryDatabase([]);
afterAll(() => database.drop());

test('runs', async () => {
  await migrate(database, [{ name: 'store/0001-a', sql: 'create table a (b int8)' }]);
  const { rows } = await database.pool.query('select count(*) as n from a');
  expect(rows).toEqual([{ n: 0n }]);
});
