import type { Transaction } from 'kysely';
import type { AlertContext } from '#alerts/context.ts';
import { channelsOf, readSettings } from '#alerts/settings.ts';
import type { AlertKind, AlertTables } from '#alerts/tables.ts';
import { makeUuid } from '#core/ids.ts';
import { type Sentence, stored } from '#core/sentence.ts';

/** What is to be told. */
export interface Occasion {
  readonly kind: AlertKind;
  /** The same topic is told once a day: a run that fails every hour is one piece of news. */
  readonly topic: string;
  readonly connector?: { readonly id: string; readonly name: string };
  /** Of what it is about, where that is no connector. */
  readonly name?: string;
  readonly run?: string;
  /** A code of the catalogue. */
  readonly failure?: string;
  readonly dueSince?: Date;
  /** Of an alarm of the capture site: whom it concerns, and what it says. */
  readonly account?: string;
  readonly sentence?: Sentence;
}

const repeatHours = 24;
const testPause = 120_000;

/**
 * Writes the alert and what is to be delivered, in the transaction of what it is about. Nothing is sent here.
 * @returns its id; undefined when nobody wants alerts, or the topic was told in the last 24 hours
 */
export async function raise(
  { clock }: AlertContext,
  transaction: Transaction<AlertTables>,
  occasion: Occasion,
): Promise<string | undefined> {
  const channels = channelsOf(await readSettings({ tables: transaction }));
  if (channels.length === 0) return undefined;
  const now = clock.now();
  const told = await transaction
    .selectFrom('alerts.alert')
    .select('id')
    .where('topic', '=', occasion.topic)
    .where('at', '>', new Date(now.getTime() - repeatHours * 3_600_000))
    .limit(1)
    .executeTakeFirst();
  if (told !== undefined) return undefined;
  const id = makeUuid(now.getTime());
  await transaction
    .insertInto('alerts.alert')
    .values({
      id,
      kind: occasion.kind,
      topic: occasion.topic,
      connector: occasion.connector?.id ?? null,
      name: occasion.connector?.name ?? occasion.name ?? null,
      run: occasion.run ?? null,
      failure: occasion.failure ?? null,
      due_since: occasion.dueSince ?? null,
      account: occasion.account ?? null,
      sentence: occasion.sentence === undefined ? null : stored(occasion.sentence),
      at: now,
    })
    .execute();
  // A test is sent by who asks for it; the queue takes it over only if that dies.
  const due = occasion.kind === 'test' ? new Date(now.getTime() + testPause) : now;
  await transaction
    .insertInto('alerts.delivery')
    .values(channels.map((channel) => ({ alert: id, channel, state: 'pending', due_at: due, reason: null })))
    .execute();
  return id;
}
