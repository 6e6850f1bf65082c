import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { mayBeTried, noteTrouble, readStanding } from '#connector/targets/trouble.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { type FolderId, itemIdBytes, itemIdFromBytes, type MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Delivered, Target } from '#core/target.ts';
import { byteaColumn } from '#store/columns.ts';
import { tryLock } from '#store/locks.ts';

/** What a look at a target's mailboxes has found. */
export interface Looked {
  readonly looked: number;
  /** Not in their mailboxes, whether this was known before or not. */
  readonly vanished: number;
}

const week = 7 * 86_400_000;
const itemsOfPage = 1_000;

/**
 * Looks whether what was delivered is still in its mailboxes, and marks what is not; what is back again loses its mark.
 * @throws Failure `usage` for a target that cannot tell, `lock-held` where it is being looked at; those of the target
 */
export async function lookForVanished(
  options: ConnectorsOptions,
  name: string,
  signal: AbortSignal,
): Promise<Looked> {
  const target = await options.cabinet.get(name);
  const find = target.findVanished?.bind(target);
  if (find === undefined)
    throw new Failure(
      'usage',
      say`The target "${name}" cannot tell what has vanished from its mailboxes.`,
      say`Look into the mailboxes themselves.`,
    );
  const locked = await tryLock(options.database, `connector.look.${name}`, (lost) =>
    lookThrough(options, { name, find }, AbortSignal.any([signal, lost])),
  );
  if (locked.held) return locked.result;
  throw new Failure(
    'lock-held',
    say`The mailboxes of the target "${name}" are being looked at.`,
    say`Wait for the end of it.`,
  );
}

/** Looks at every target that was not looked at for a week. One that is in trouble is looked at later. */
export async function lookWhereDue(options: ConnectorsOptions, signal: AbortSignal): Promise<void> {
  const now = options.clock.now();
  const rows = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.target')
    .select(['name', 'looked_at', 'created_at'])
    .where('removed', '=', false)
    .orderBy('name')
    .execute();
  const due = rows.filter((row) => {
    const last = row.looked_at ?? row.created_at;
    return last > now || now.getTime() - last.getTime() >= week;
  });
  for (const { name } of due) {
    signal.throwIfAborted();
    if (mayBeTried(await readStanding(options, name), now)) await lookIfAble(options, name, signal);
  }
}

async function lookIfAble(options: ConnectorsOptions, name: string, signal: AbortSignal): Promise<void> {
  try {
    if ((await options.cabinet.get(name)).findVanished !== undefined)
      await lookForVanished(options, name, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isFailure(error, 'lock-held') || isFailure(error, 'not-found')) return;
    if (!(error instanceof Failure) || error.code === 'database-unreachable') throw error;
    await noteTrouble(options, name, error);
  }
}

type Find = NonNullable<Target['findVanished']>;

async function lookThrough(
  options: ConnectorsOptions,
  { name, find }: { readonly name: string; readonly find: Find },
  signal: AbortSignal,
): Promise<Looked> {
  let looked = 0;
  let vanished = 0;
  for await (const { mailbox, delivered } of deliveredPages(options, name)) {
    signal.throwIfAborted();
    const gone = await findGone(find, mailbox, { delivered, signal });
    await mark(options, { name, mailbox }, { delivered, gone });
    looked += delivered.length;
    vanished += gone.size;
  }
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.target')
    .set({ looked_at: options.clock.now() })
    .where('name', '=', name)
    .execute();
  return { looked, vanished };
}

/** Of a mailbox that is gone, all are. */
async function findGone(
  find: Find,
  mailbox: MailboxId,
  { delivered, signal }: { readonly delivered: readonly Delivered[]; readonly signal: AbortSignal },
): Promise<ReadonlySet<string>> {
  try {
    return new Set(await find(mailbox, delivered, signal));
  } catch (error) {
    if (!isFailure(error, 'mailbox-unknown')) throw error;
    return new Set(delivered.map(({ itemId }) => itemId));
  }
}

async function* deliveredPages(
  { database }: ConnectorsOptions,
  target: string,
): AsyncGenerator<{ readonly mailbox: MailboxId; readonly delivered: readonly Delivered[] }> {
  let mailbox = '';
  let item: Buffer = Buffer.alloc(0);
  for (;;) {
    const { rows } = await sql<{ mailbox: MailboxId; item: Buffer; folder: FolderId; reference: string }>`
      select mailbox, item, folder, reference from connector.receipt
      where target = ${target} and (mailbox, item) > (${mailbox}, ${item}) and done_at is not null
      order by mailbox, item limit ${itemsOfPage}`.execute(database.tables<ConnectorTables>());
    for (const [own, ofMailbox] of Map.groupBy(rows, (row) => row.mailbox)) {
      const delivered = ofMailbox.map(({ folder, reference, item: id }) => ({
        itemId: itemIdFromBytes(id),
        folder,
        reference,
      }));
      yield { mailbox: own, delivered };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    ({ mailbox, item } = last);
  }
}

async function mark(
  { database, clock }: ConnectorsOptions,
  { name, mailbox }: { readonly name: string; readonly mailbox: MailboxId },
  { delivered, gone }: { readonly delivered: readonly Delivered[]; readonly gone: ReadonlySet<string> },
): Promise<void> {
  const bytesOf = (some: readonly Delivered[]) => byteaColumn(some.map(({ itemId }) => itemIdBytes(itemId)));
  const absent = delivered.filter(({ itemId }) => gone.has(itemId));
  const present = delivered.filter(({ itemId }) => !gone.has(itemId));
  const tables = database.tables<ConnectorTables>();
  await sql`
    update connector.receipt r set vanished_at = ${clock.now()} from unnest(${bytesOf(absent)}::bytea[]) u (item)
    where r.target = ${name} and r.mailbox = ${mailbox} and r.item = u.item and r.vanished_at is null`.execute(
    tables,
  );
  await sql`
    update connector.receipt r set vanished_at = null from unnest(${bytesOf(present)}::bytea[]) u (item)
    where r.target = ${name} and r.mailbox = ${mailbox} and r.item = u.item and r.vanished_at is not null`.execute(
    tables,
  );
}
