import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lexemesOf } from '#mailbox/lexemes.ts';
import { encodeTsvector } from '#mailbox/tsvector.ts';
import { tsvectorColumn } from '#store/columns.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await temporaryDatabase([]);
});
afterAll(() => database.drop());

it('is the vector that PostgreSQL reads from text', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('会议室在三楼 the the end', '\u{1d518} \u{20bb7} \uff21 a', 'x yz abc de'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words), async (parts) => {
      const lexemes = lexemesOf(parts.join(' ')).filter(({ position }) => position <= 200);
      const written = lexemes.map(({ text, position }) => `'${text.replace(/['\\]/g, '$&$&')}':${position}`);
      const { rows } = await database.pool.query(
        `select v = $2::tsvector as same, v = ts_delete($2::tsvector, '=m2') || '''=m2'''::tsvector as changed
         from unnest($1::tsvector[]) v`,
        [tsvectorColumn([encodeTsvector(lexemes, 0, ['=m1', '=m2'])]), `${written.join(' ')} '=m1' '=m2'`],
      );
      expect(rows).toEqual([{ same: true, changed: true }]);
    }),
    { numRuns: 300 },
  );
});

it('holds a word of 300 places and a text of 2,000 words', async () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ text: 'again', position: index + 1 }));
  const words = lexemesOf(Array.from({ length: 2_000 }, (_, index) => `w${index}é`).join(' '));
  const vectors = [encodeTsvector(many, 0, []), encodeTsvector(words, 0, [])];
  const { rows } = await database.pool.query(
    'select length(v) as lexemes, v::text as text from unnest($1::tsvector[]) v',
    [tsvectorColumn(vectors)],
  );
  expect(rows.map(({ lexemes }) => lexemes)).toEqual([1, 2_000]);
  expect(rows[0].text).toMatch(/^'again':1,2,3,.*,255$/);
});
