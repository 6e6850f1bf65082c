import { afterAll, beforeAll, expect, test } from 'vitest';
import { anythingDue, dueMailboxes, dueRows } from '#connector/delivery/rows.ts';
import type { FolderId, MailboxId, RunId } from '#core/ids.ts';
import type { Target, TargetAdapter } from '#core/target.ts';
import { connectDatabase } from '#store/database.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../../test/support/connector/house.ts';
import { message } from '../../../test/support/connector/items.ts';

/** Rows of one mailbox with half of the queue, and of a thousand others. */
const rows = 100_000;
const mailboxesAtOnce = 4;

let house: ConnectorHouse;
let connectors: ConnectorHouse['connectors'];
let taken: Map<string, number>;
let held = 0;
let heldAtMost = 0;
const stop = new AbortController();

/** Keeps nothing but counts; stops when enough was taken. */
const counting: Omit<Target, 'spec'> = {
  pace: { mailboxesAtOnce, itemsAtOnce: 200 },
  resolveMailbox: async (address) => address as MailboxId,
  ensureFolder: async (_mailbox, folder) => folder as FolderId,
  deliver: async (batch, { run }) => {
    held += batch.length;
    heldAtMost = Math.max(heldAtMost, held);
    await new Promise((resolve) => setTimeout(resolve, 1));
    held -= batch.length;
    return batch.map(({ item, places: [place] }) => {
      const mailbox = place?.mailbox as MailboxId;
      taken.set(mailbox, (taken.get(mailbox) ?? 0) + 1);
      return { itemId: item.id, mailbox, run: run as RunId, reference: '' };
    });
  },
  check: async () => undefined,
};
const adapter: TargetAdapter = {
  spec: { name: 'mail', fields: [] },
  open: () => ({ ...counting, spec: { name: 'mail', fields: [] } }),
};

beforeAll(async () => {
  house = await connectorHouse();
  const template = message(1);
  ({ connectors } = await house.reopen({
    targetAdapters: [adapter],
    archive: {
      ...house.options.archive,
      readMail: async (id) => ({
        item: { ...template, id },
        mail: { formatVersion: 1, segments: [] },
        readAttachment: () => Promise.reject(new Error('there is none')),
      }),
    },
  }));
  await connectors.targets.add({ name: 'mail', kind: 'mail', values: {} }, operator);
  const { id } = await house.createConnector();
  await house.database.pool.query(
    `insert into connector.target_delivery (target, item, mailbox, run, connector, state, due_at)
     select 'mail', sha256(int4send(n)), case when n % 2 = 0 then 'm0500' else 'm' || to_char(n % 1000, 'FM0000') end,
       $1, $1, 'pending', $2 from generate_series(1, $3) n`,
    [id, house.clock.now(), rows],
  );
}, 60_000);
afterAll(async () => {
  await connectors.close();
  await house.close();
});

test('a queue of 100,000 is asked through its indexes, never read as a whole', async () => {
  // One session: what it has read is told by itself.
  const own = connectDatabase({ connection: house.database.connection, poolSize: 1 });
  const asked = { database: own, target: 'mail', now: house.clock.now() };
  const readInOrder = async (): Promise<number> => {
    await own.pool.query('select pg_stat_force_next_flush()');
    const { rows: found } = await own.pool.query(
      `select seq_tup_read from pg_stat_user_tables where relname = 'target_delivery'`,
    );
    return Number(found[0].seq_tup_read);
  };
  try {
    await own.pool.query('vacuum analyze connector.target_delivery');
    const before = await readInOrder();
    expect(await anythingDue(asked)).toBe(true);
    expect(await dueMailboxes(asked, '', 500)).toHaveLength(500);
    expect(await dueRows(asked, 'm0500', 200)).toHaveLength(200);
    expect(await readInOrder()).toBe(before);
    await own.pool.query('select count(*) from connector.target_delivery where attempts = 0');
    expect(await readInOrder()).toBeGreaterThanOrEqual(before + rows);
  } finally {
    await own.close();
  }
});

test('is worked off mailbox by mailbox in turn, with so many items at once', async () => {
  taken = new Map();
  const work = connectors.workTargets(stop.signal);
  await expect.poll(() => taken.get('m0500') ?? 0, { timeout: 15_000 }).toBeGreaterThan(400);
  stop.abort(new Error('enough'));
  await expect(work).rejects.toThrow();
  // One round through all the mailboxes lies between two turns of the long one.
  expect(taken.size).toBeGreaterThan(490);
  expect(heldAtMost).toBeLessThanOrEqual(mailboxesAtOnce * 200);
  const { pending, done } = (await connectors.targets.get('mail')).queue;
  expect(pending + done).toBe(rows);
  expect(done).toBe([...taken.values()].reduce((sum, count) => sum + count, 0));
});
