import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '#audit/migrations.ts';
import { openTrail, type Trail } from '#audit/trail.ts';
import type { Actor } from '#core/actor.ts';
import { fixedClock } from '#core/clock.ts';
import { connectDatabase } from '#store/database.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

const actor: Actor = { kind: 'operator', operatorId: 'op-1', name: 'alice@corp.example' };
const clock = fixedClock(new Date('2026-03-01T09:00:00.123Z'));
const key = Buffer.alloc(32, 7);

let database: TemporaryDatabase;
let trail: Trail;
beforeAll(async () => {
  database = await temporaryDatabase(migrations);
  trail = openTrail(database, { key, clock });
});
beforeEach(async () => {
  await attack('truncate audit.entry; alter table audit.entry enable trigger user');
});
afterAll(() => database.drop());

async function recordMany(count: number): Promise<void> {
  for (let index = 1; index <= count; index += 1) {
    await trail.record({ actor, action: 'item.read', object: `item:${index}`, details: { index } });
  }
}

/** What somebody can do who owns the database: the triggers do not stop him. */
async function attack(statement: string): Promise<void> {
  await database.pool.query(`alter table audit.entry disable trigger user; ${statement}`);
}

describe('recording', () => {
  test('an entry comes back as it was recorded', async () => {
    await trail.record({
      actor,
      action: 'connector.create',
      object: 'connector:1',
      details: { b: 1, a: null },
    });
    await trail.record({
      actor: { kind: 'local', osUser: 'root' },
      action: 'site.user.add',
      object: 'user:2',
    });
    const entries = await trail.list();
    expect(entries.map(({ hash, ...rest }) => rest)).toEqual([
      {
        number: 1n,
        at: new Date('2026-03-01T09:00:00.123Z'),
        actor: 'operator:alice@corp.example',
        action: 'connector.create',
        object: 'connector:1',
        details: { a: null, b: 1 },
      },
      {
        number: 2n,
        at: clock.now(),
        actor: 'local:root',
        action: 'site.user.add',
        object: 'user:2',
        details: {},
      },
    ]);
    expect(await trail.head()).toEqual({ entries: 2n, hash: entries[1]?.hash });
  });

  test('list goes on after a number, and filters', async () => {
    await recordMany(5);
    await trail.record({
      actor: { kind: 'system', part: 'clean-up' },
      action: 'site.clean',
      object: 'item:3',
    });
    expect((await trail.list({ after: 2n, limit: 2 })).map(({ number }) => number)).toEqual([3n, 4n]);
    expect((await trail.list({ object: 'item:3' })).map(({ number }) => number)).toEqual([3n, 6n]);
    expect((await trail.list({ action: 'site.clean' })).map(({ number }) => number)).toEqual([6n]);
    expect((await trail.list({ actor: 'system:clean-up' })).map(({ number }) => number)).toEqual([6n]);
  });

  test('an entry stands or falls with the transaction it was recorded in', async () => {
    const tables = database.tables<Record<string, never>>();
    const rolledBack = tables.transaction().execute(async (transaction) => {
      await trail.record({ actor, action: 'hold.create', object: 'hold:1' }, transaction);
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await tables
      .transaction()
      .execute((transaction) =>
        trail.record({ actor, action: 'hold.create', object: 'hold:2' }, transaction),
      );
    expect((await trail.list()).map(({ number, object }) => [number, object])).toEqual([[1n, 'hold:2']]);
    expect(inEnglish(await trail.verify()).problems).toEqual([]);
  });

  test('many recorders at once, over two handles, make one chain', async () => {
    const second = connectDatabase({ connection: database.connection, poolSize: 5 });
    const other = openTrail(second, { key, clock });
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 === 0 ? trail : other).record({ actor, action: 'item.read', object: `item:${index}` }),
      ),
    );
    await second.close();
    expect(await trail.verify()).toEqual({ entries: 60n, problems: [], gaps: [] });
    expect(new Set((await trail.list()).map(({ object }) => object)).size).toBe(60);
  });
});

describe('append-only', () => {
  test.each([`update audit.entry set action = 'x'`, 'delete from audit.entry', 'truncate audit.entry'])(
    'the database refuses: %s',
    async (statement) => {
      await recordMany(1);
      await expect(database.pool.query(statement)).rejects.toThrow('the audit trail is append-only');
      expect((await trail.verify()).entries).toBe(1n);
    },
  );
});

describe('verify', () => {
  test('an empty and an honest trail are in order', async () => {
    expect(await trail.verify()).toEqual({ entries: 0n, problems: [], gaps: [] });
    await recordMany(3);
    const head = await trail.head();
    await recordMany(2);
    expect(await trail.verify({ head })).toEqual({ entries: 5n, problems: [], gaps: [] });
  });

  test.each([
    ['at', `at = at + interval '1 millisecond'`],
    ['actor', `actor = 'operator:mallory@corp.example'`],
    ['action', `action = 'item.list'`],
    ['object', `object = 'item:9'`],
    ['details', `details = '{"index": 2}'`],
    ['hash', `hash = sha256('x')`],
  ])('finds an altered %s, also in the last entry', async (_field, change) => {
    await recordMany(4);
    await attack(`update audit.entry set ${change} where number in (2, 4)`);
    const { problems } = inEnglish(await trail.verify());
    expect(problems[0]).toBe('Entry 2 was altered, or does not follow entry 1.');
    expect(problems.at(-1)).toMatch(/^Entry 4 was altered/);
  });

  test('finds a removed entry, the first as well', async () => {
    await recordMany(5);
    await attack('delete from audit.entry where number in (1, 3)');
    const { problems } = inEnglish(await trail.verify());
    expect(problems).toContain('Entries 1 to 1 are missing.');
    expect(problems).toContain('Entries 3 to 3 are missing.');
  });

  test('finds removal that renumbers what follows', async () => {
    await recordMany(4);
    await attack(
      'delete from audit.entry where number = 2; update audit.entry set number = number - 1 where number > 2',
    );
    expect(inEnglish(await trail.verify()).problems).toContain(
      'Entry 2 was altered, or does not follow entry 1.',
    );
  });

  test('finds entries cut off at the end against a head kept elsewhere', async () => {
    await recordMany(5);
    const head = await trail.head();
    await attack('delete from audit.entry where number > 3');
    expect(inEnglish(await trail.verify()).problems).toEqual([]);
    expect(inEnglish(await trail.verify({ head })).problems).toEqual([
      'The trail ends at entry 3, but the kept head counts 5: entries were removed.',
    ]);
  });

  test('finds a history rewritten by somebody who has the key, against a head kept elsewhere', async () => {
    await recordMany(3);
    const head = await trail.head();
    await attack('delete from audit.entry');
    await database.pool.query('alter table audit.entry enable trigger user');
    for (let index = 1; index <= 3; index += 1) {
      await trail.record({ actor, action: 'item.read', object: 'item:harmless' });
    }
    expect(inEnglish(await trail.verify()).problems).toEqual([]);
    expect(inEnglish(await trail.verify({ head })).problems).toEqual([
      'Entry 3 is not the one that the kept head names: the history was rewritten.',
    ]);
  });

  test('a chain made with another key does not verify', async () => {
    await recordMany(2);
    const forged = openTrail(database, { key: Buffer.alloc(32, 8), clock });
    await forged.record({ actor, action: 'item.read', object: 'item:1' });
    expect(inEnglish(await trail.verify()).problems).toEqual([
      'Entry 3 was altered, or does not follow entry 2.',
    ]);
  });

  test('reads a trail of several batches', async () => {
    await database.pool.query(`
      insert into audit.entry (number, at, actor, action, object, details, hash)
      select n, now(), 'system:test', 'item.read', 'item:1', '{}', sha256(n::text::bytea) from generate_series(1, 4500) n`);
    const { entries, problems } = inEnglish(await trail.verify());
    expect(entries).toBe(4500n);
    expect(problems).toHaveLength(100);
  });
});

describe('entries lost with a database', () => {
  const restorer = { actor, reason: 'restored from a backup' };

  /** Ten entries were recorded and signed; a restore brings the first six back. */
  async function loseFour(): Promise<{ entries: bigint; hash: string }> {
    await recordMany(10);
    const signed = await trail.head();
    await attack('delete from audit.entry where number > 6; alter table audit.entry enable trigger user');
    return signed;
  }

  test('are declared at their place, and the signed head stays true', async () => {
    const signed = await loseFour();
    await trail.declareLost(signed, restorer);
    await trail.record({ actor, action: 'archive.restore', object: 'backup:1' });
    expect(await trail.verify({ head: signed })).toEqual({
      entries: 8n,
      problems: [],
      gaps: [{ from: 7n, until: 10n, hash: signed.hash }],
    });
    expect((await trail.list({ action: 'audit.gap' }))[0]).toMatchObject({
      number: 11n,
      details: { from: '7', until: '10' },
    });
  });

  test('nothing is declared where nothing is lost', async () => {
    await recordMany(3);
    await trail.declareLost(await trail.head(), restorer);
    expect((await trail.verify()).gaps).toEqual([]);
  });

  test('a declaration with another hash is found by the signed head', async () => {
    const signed = await loseFour();
    await trail.declareLost({ ...signed, hash: Buffer.alloc(32, 1).toString('base64url') }, restorer);
    expect(inEnglish(await trail.verify({ head: signed })).problems).toHaveLength(1);
  });

  test('a head from within the gap cannot be checked, and verify says so', async () => {
    await recordMany(8);
    const within = await trail.head();
    await attack('truncate audit.entry; alter table audit.entry enable trigger user');
    const signed = await loseFour();
    await trail.declareLost(signed, restorer);
    expect(inEnglish(await trail.verify({ head: within })).problems.join()).toContain('cannot be checked');
  });

  test('a gap that somebody made wider is found', async () => {
    const signed = await loseFour();
    await trail.declareLost(signed, restorer);
    await attack('delete from audit.entry where number = 6');
    expect(inEnglish(await trail.verify()).problems.join()).toContain('declared lost');
  });
});
