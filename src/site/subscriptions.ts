import { sql } from 'kysely';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import type { Service } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { SiteAccount } from '#site/accounts.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { lockKey } from '#store/locks.ts';

/** A reader of a service, with a cursor of its own: what it has not acknowledged stays. */
export interface Subscription {
  /** The connector's id. */
  readonly connector: string;
  readonly service: Service;
  readonly name: string;
  /** Everything up to this position is durable at the archive. */
  readonly acknowledged: bigint;
  readonly createdAt: Date;
}

/** Who calls: the log-in that a subscription belongs to. */
export type Caller = Pick<SiteAccount, 'id' | 'name' | 'role'>;

const connectorForm = /^[A-Za-z0-9_-]{1,100}$/;

/**
 * Makes a subscription, or gives it another name; harmless when repeated.
 * @throws Failure `conflict` for another service, `forbidden` for another log-in's
 */
export async function putSubscription(
  context: SiteContext,
  request: Pick<Subscription, 'connector' | 'service' | 'name'>,
  caller: Caller,
): Promise<void> {
  const { connector, service, name } = request;
  if (!connectorForm.test(connector)) {
    throw new Failure('usage', say`That is no id for a subscription.`, say`Use the id of the connector.`);
  }
  await changeSubscriptions(context, async (transaction) => {
    const known = await findOwn(transaction, connector, caller);
    if (known?.service === service && known.name === name) return;
    if (known !== undefined && known.service !== service) {
      throw new Failure(
        'conflict',
        say`The subscription is to ${known.service}, not to ${service}.`,
        say`Make another connector for the other service.`,
      );
    }
    if (known === undefined) await restartGrace(transaction, service);
    await transaction
      .insertInto('site.subscription')
      .values({ connector, service, name, account: caller.id, created_at: context.clock.now() })
      .onConflict((conflict) => conflict.column('connector').doUpdateSet({ name }))
      .execute();
    await record(context, transaction, {
      caller,
      action: 'subscription.put',
      connector,
      details: { service },
    });
  });
}

/** Ends a subscription; harmless when repeated. While a service has none, nothing of it is deleted. */
export async function removeSubscription(
  context: SiteContext,
  connector: string,
  caller: Caller,
): Promise<void> {
  await changeSubscriptions(context, async (transaction) => {
    if ((await findOwn(transaction, connector, caller)) === undefined) return;
    await transaction.deleteFrom('site.subscription').where('connector', '=', connector).execute();
    await record(context, transaction, { caller, action: 'subscription.remove', connector });
  });
}

export async function listSubscriptions(context: SiteContext): Promise<Subscription[]> {
  const rows = await context.tables
    .selectFrom('site.subscription')
    .selectAll()
    .orderBy('created_at')
    .orderBy('connector')
    .execute();
  return rows.map(({ connector, service, name, acknowledged, created_at: createdAt }) => ({
    connector,
    service,
    name,
    acknowledged,
    createdAt,
  }));
}

/**
 * Everything up to `position` is durable at the archive. A lower position than before changes nothing.
 * @throws Failure `not-found` for an unknown subscription, `usage` beyond the newest envelope
 */
export async function acknowledge(
  context: SiteContext,
  connector: string,
  position: bigint,
  caller: Caller,
): Promise<void> {
  await changeSubscriptions(context, async (transaction) => {
    const subscription = await findOwn(transaction, connector, caller);
    if (subscription === undefined) {
      throw new Failure(
        'not-found',
        say`There is no such subscription.`,
        say`Make it first: PUT /site/v1/subscriptions/{id}`,
      );
    }
    if (position <= subscription.acknowledged) return;
    const { service } = subscription;
    const stream = await transaction
      .selectFrom('site.stream')
      .select('position')
      .where('service', '=', service)
      .executeTakeFirst();
    if (position > (stream?.position ?? 0n)) throw beyondNewest(position);
    await transaction
      .updateTable('site.subscription')
      .set({ acknowledged: position })
      .where('connector', '=', connector)
      .execute();
    await markAcknowledged(transaction, service, context.clock.now());
    const details = { position: position.toString() };
    await record(context, transaction, { caller, action: 'subscription.acknowledge', connector, details });
  });
}

/**
 * One change of subscriptions, or of what depends on all of them, at a time: nobody joins or acknowledges between a
 * look and what is done about it.
 */
export async function changeSubscriptions<R>(
  context: SiteContext,
  change: (transaction: SiteTransaction) => Promise<R>,
): Promise<R> {
  return context.tables.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${lockKey('site.subscriptions')})`.execute(transaction);
    return change(transaction);
  });
}

/**
 * Notes since when envelopes are acknowledged by every subscription to their service: the grace period runs from then.
 */
export async function markAcknowledged(
  transaction: SiteTransaction,
  service: Service,
  now: Date,
): Promise<void> {
  const lowest = await lowestAcknowledged(transaction, service);
  if (lowest === undefined) return;
  await sql`
    update site.envelope envelope set acknowledged_at = ${now} from site.stream stream
    where stream.service = ${service} and envelope.service = ${service}
      and envelope.position > stream.acknowledged_through and envelope.position <= ${lowest}
      and envelope.acknowledged_at is null`.execute(transaction);
  await transaction
    .updateTable('site.stream')
    .set({ acknowledged_through: sql<bigint>`greatest(acknowledged_through, ${lowest}::bigint)` })
    .where('service', '=', service)
    .execute();
}

/** Somebody new has acknowledged nothing: the grace period of what is still there begins when he has it too. */
async function restartGrace(transaction: SiteTransaction, service: Service): Promise<void> {
  await transaction
    .updateTable('site.envelope')
    .set({ acknowledged_at: null })
    .where('service', '=', service)
    .where('acknowledged_at', 'is not', null)
    .execute();
  await transaction
    .updateTable('site.stream')
    .set({ acknowledged_through: 0n })
    .where('service', '=', service)
    .execute();
}

/** What every subscription to a service has; undefined while it has no subscription. */
export async function lowestAcknowledged(
  transaction: SiteTransaction,
  service: Service,
): Promise<bigint | undefined> {
  const rows = await transaction
    .selectFrom('site.subscription')
    .select('acknowledged')
    .where('service', '=', service)
    .execute();
  return rows.map((row) => row.acknowledged).reduce<bigint | undefined>(lower, undefined);
}

function lower(one: bigint | undefined, other: bigint): bigint {
  return one === undefined || other < one ? other : one;
}

async function findOwn(transaction: SiteTransaction, connector: string, caller: Caller) {
  const row = await transaction
    .selectFrom('site.subscription')
    .selectAll()
    .where('connector', '=', connector)
    .executeTakeFirst();
  if (row === undefined || row.account === caller.id || caller.role === 'administrator') return row;
  throw new Failure(
    'forbidden',
    say`The subscription belongs to another log-in.`,
    say`Sign in with the log-in that made it, or let an administrator of the site remove it; the connector makes it anew.`,
  );
}

function beyondNewest(position: bigint): Failure {
  return new Failure(
    'usage',
    say`Position ${position} cannot be acknowledged: the site has not given it yet.`,
    say`Acknowledge only what was read from this site; a site restored from a backup must be subscribed to anew.`,
  );
}

async function record(
  context: SiteContext,
  transaction: SiteTransaction,
  event: { caller: Caller; action: string; connector: string; details?: Record<string, string> },
): Promise<void> {
  const actor: Actor = { kind: 'account', name: event.caller.name };
  const { action, details } = event;
  const object = `subscription:${event.connector}`;
  await context.trail.record(
    { actor, action, object, ...(details === undefined ? {} : { details }) },
    transaction,
  );
}
