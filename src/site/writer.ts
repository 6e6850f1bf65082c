import { sql } from 'kysely';
import { type Envelope, envelopeChainStart, envelopeHash } from '#core/envelope.ts';
import type { Service } from '#core/item.ts';
import { adoptAttachments } from '#site/attachments.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import type { SealedEnvelope } from '#site/envelopes.ts';
import { lockKey } from '#store/locks.ts';

/** How long a commit waits for company, and how much is enough. */
const groupMilliseconds = 5;
const groupItems = 1_000;

/** What one intake commits: its envelopes, and what belongs to them, in one transaction. */
export interface Submission {
  readonly envelopes: readonly SealedEnvelope[];
  /** Further rows of the same transaction. */
  apply(transaction: SiteTransaction): Promise<void>;
}

/** Numbers envelopes and makes them durable. */
export interface Writer {
  /** Resolves when the submission is committed; rejects when nothing of it is. */
  commit(submission: Submission): Promise<void>;
}

interface Waiting {
  readonly submission: Submission;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * The one writer: whatever process it runs in, it numbers under an advisory lock held to the commit, so a reader of
 * the feed never passes a number that is not there yet. Intakes that come at the same time share a commit.
 */
export function openWriter(context: SiteContext): Writer {
  const queue: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      if (queuedItems(queue) < groupItems)
        await new Promise((resolve) => setTimeout(resolve, groupMilliseconds));
      await commitGroup(context, takeGroup(queue));
    }
    running = false;
  }

  return {
    commit: (submission) =>
      new Promise((resolve, reject) => {
        queue.push({ submission, resolve, reject });
        if (running) return;
        running = true;
        void drain();
      }),
  };
}

function queuedItems(queue: readonly Waiting[]): number {
  return queue.reduce((sum, { submission }) => sum + itemsOf(submission), 0);
}

function itemsOf({ envelopes }: Submission): number {
  return envelopes.reduce((sum, { header }) => sum + header.items, 0);
}

/** At least one submission; more as long as they are together no more than a full envelope's items. */
function takeGroup(queue: Waiting[]): Waiting[] {
  const group: Waiting[] = [];
  let items = 0;
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    items += itemsOf(next.submission);
    if (group.length > 0 && items > groupItems) break;
    group.push(next);
    queue.shift();
  }
  return group;
}

async function commitGroup(context: SiteContext, group: readonly Waiting[]): Promise<void> {
  try {
    await commitTogether(context, group);
    for (const { resolve } of group) resolve();
  } catch (error) {
    const [only, ...others] = group;
    if (others.length === 0) return only?.reject(error);
    // One of them may be at fault; the others shall not suffer for it.
    for (const waiting of group) await commitGroup(context, [waiting]);
  }
}

async function commitTogether(context: SiteContext, group: readonly Waiting[]): Promise<void> {
  await context.tables.transaction().execute(async (transaction) => {
    await sql`set local synchronous_commit = on`.execute(transaction);
    await sql`select pg_advisory_xact_lock(${lockKey('site.writer')})`.execute(transaction);
    const heads = new Map<Service, Head>();
    for (const { submission } of group) {
      for (const envelope of submission.envelopes) {
        const { service } = envelope.header;
        const head = heads.get(service) ?? (await readHead(transaction, service));
        heads.set(service, await appendEnvelope(transaction, head, envelope));
      }
      await submission.apply(transaction);
    }
    for (const [service, head] of heads) await saveHead(transaction, service, head);
  });
}

/** The newest envelope of a service. */
interface Head {
  readonly position: bigint;
  readonly hash: string;
}

async function readHead(transaction: SiteTransaction, service: Service): Promise<Head> {
  const row = await transaction
    .selectFrom('site.stream')
    .select(['position', 'hash'])
    .where('service', '=', service)
    .executeTakeFirst();
  if (row === undefined) return { position: 0n, hash: envelopeChainStart };
  return { position: row.position, hash: row.hash.toString('base64url') };
}

async function appendEnvelope(
  transaction: SiteTransaction,
  head: Head,
  { header, sealed, attachments }: SealedEnvelope,
): Promise<Head> {
  const numbered: Omit<Envelope, 'hash'> = {
    ...header,
    position: head.position + 1n,
    previous: head.hash,
    sealed,
  };
  const hash = envelopeHash(numbered);
  await transaction
    .insertInto('site.envelope')
    .values({
      service: header.service,
      position: numbered.position,
      id: header.id,
      key_id: header.keyId,
      items: header.items,
      created_at: new Date(header.createdAt),
      previous: Buffer.from(head.hash, 'base64url'),
      hash: Buffer.from(hash, 'base64url'),
      size: sealed.byteLength,
      sealed: Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength),
      acknowledged_at: null,
    })
    .execute();
  await adoptAttachments(transaction, attachments, { service: header.service, position: numbered.position });
  return { position: numbered.position, hash };
}

async function saveHead(transaction: SiteTransaction, service: Service, head: Head): Promise<void> {
  const hash = Buffer.from(head.hash, 'base64url');
  await transaction
    .insertInto('site.stream')
    .values({ service, position: head.position, hash })
    .onConflict((conflict) => conflict.column('service').doUpdateSet({ position: head.position, hash }))
    .execute();
}
