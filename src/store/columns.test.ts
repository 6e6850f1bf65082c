import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bigintColumn, byteaColumn, integerColumn, smallintColumn, textColumn } from '#store/columns.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase([]);
});
afterAll(() => database.drop());

/** What PostgreSQL makes of a column. */
async function read(type: string, column: Buffer): Promise<unknown[]> {
  const { rows } = await database.pool.query(`select value from unnest($1::${type}[]) value`, [column]);
  return rows.map(({ value }) => value);
}

const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', '').toWellFormed());

describe('columns reach PostgreSQL as they are', () => {
  const columns = [
    ['bigint', fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), bigintColumn],
    ['integer', fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), integerColumn],
    ['smallint', fc.integer({ min: -32_768, max: 32_767 }), smallintColumn],
    ['text', fc.option(text), textColumn],
    ['bytea', fc.uint8Array().map((bytes) => Buffer.from(bytes)), byteaColumn],
  ] as const;

  it.each(columns)('%s', async (type, value, column) => {
    await fc.assert(
      fc.asyncProperty(fc.array<unknown>(value), async (values) => {
        const read_ = await read(type, column(values as never[]));
        expect(read_.map(String)).toEqual(values.map(String));
      }),
      { numRuns: 50 },
    );
  });

  it('a column of another type is refused', async () => {
    await expect(read('text', bigintColumn([1n]))).rejects.toThrow(/element type/);
  });
});
