import type { AttachmentId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import type { AttachmentContent, Captured, Source } from '#core/source.ts';
import { type ItemWithAttachments, sealAttachments } from '#site/attachments.ts';
import { saveChats } from '#site/chats.ts';
import { type CompletedItem, completeItem, type ItemProblem } from '#site/completeItem.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { recordCoverage } from '#site/coverage.ts';
import type { Directory } from '#site/directory.ts';
import { type SealedEnvelope, sealEnvelopes } from '#site/envelopes.ts';
import {
  type AlignedGroup,
  alignGroup,
  type ExportAccount,
  groupExports,
  type IntakeSession,
  readAccount,
} from '#site/exportIntake.ts';
import { type ResolvedDraft, resolveParticipants } from '#site/participants.ts';
import { countLeftOut, readScope } from '#site/scope.ts';
import type { Writer } from '#site/writer.ts';
import { withLock } from '#store/locks.ts';

/** The half of a source that the intake needs: it does not capture. */
export type Converter<Native> = Pick<Source<unknown, Native>, 'spec' | 'convert'>;

/** What an intake works with. */
export interface IntakeParts {
  readonly context: SiteContext;
  readonly writer: Writer;
  readonly directory: { current(): Promise<Directory> };
}

export interface IntakeResult {
  /** Events offered. */
  readonly captured: number;
  /** New items, sealed and durable; those in `problems` count: they are kept as gaps. */
  readonly added: number;
  /** Events of an export that the site had. */
  readonly alreadyKnown: number;
  /** Left out by the capture scope. */
  readonly excluded: number;
  readonly envelopes: number;
  /** Items that are not valid, by index in the batch. Each is kept, with what came, as an item of kind `gap`. */
  readonly problems: readonly ItemProblem[];
}

interface Offered {
  readonly index: number;
  readonly draft: ResolvedDraft;
  readonly contents: ReadonlyMap<AttachmentId, AttachmentContent>;
}

interface Sorted {
  readonly offered: readonly Offered[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Takes a batch in: converts, leaves out what the scope says, resolves participants, aligns exports, seals, numbers.
 * When it resolves, the batch is durable; when it rejects, nothing of it is promised and it may be offered again.
 * What was captured with native ids may be offered any number of times: the archive knows doubles by the item's id.
 */
export async function intake<Native>(
  parts: IntakeParts,
  source: Converter<Native>,
  batch: readonly Captured<Native>[],
  session: IntakeSession,
): Promise<IntakeResult> {
  const sorted = await sortBatch(parts, source, batch);
  const exported = sorted.offered.filter(({ draft }) => draft.nativeId === undefined);
  const groups = groupExports(
    parts.context,
    exported.map(({ draft }) => draft),
  );
  const hashes = [
    ...new Map(groups.map(({ accountHash }) => [accountHash.toString('hex'), accountHash])).values(),
  ];
  return withAccounts(parts.context, hashes, async (accounts) => {
    const aligned: AlignedGroup[] = [];
    for (const group of groups) aligned.push(await alignGroup(parts.context, group, session));
    const result = await takeIn(parts, { source, sorted, accounts, aligned });
    for (const group of aligned) group.advance();
    return { ...result, captured: batch.length };
  });
}

async function sortBatch<Native>(
  { context, directory }: IntakeParts,
  source: Converter<Native>,
  batch: readonly Captured<Native>[],
): Promise<Sorted> {
  const users = await directory.current();
  const scope = await readScope(context);
  const leftOut = new Map<string, number>();
  const offered: Offered[] = [];
  for (const [index, { native, attachments }] of batch.entries()) {
    const draft = source.convert(native);
    const exclusion = scope.exclusionOf(draft);
    if (exclusion !== undefined) {
      leftOut.set(exclusion, (leftOut.get(exclusion) ?? 0) + 1);
      continue;
    }
    const contents = new Map(attachments.map((content) => [content.id, content]));
    offered.push({ index, draft: resolveParticipants(draft, users), contents });
  }
  return { offered, leftOut };
}

/** Holds the lock of every account whose exports are in the batch; in order, so that two intakes never wait for each other. */
async function withAccounts<R>(
  context: SiteContext,
  hashes: readonly Buffer[],
  work: (accounts: readonly ExportAccount[]) => Promise<R>,
): Promise<R> {
  const ordered = hashes.toSorted(Buffer.compare);
  const hold = async (index: number, accounts: readonly ExportAccount[]): Promise<R> => {
    const hash = ordered[index];
    if (hash === undefined) return work(accounts);
    return withLock(context.database, `site.export ${hash.toString('hex')}`, async () =>
      hold(index + 1, [...accounts, await readAccount(context, hash)]),
    );
  };
  return hold(0, []);
}

interface Job {
  readonly source: Pick<Converter<never>, 'spec'>;
  readonly sorted: Sorted;
  readonly accounts: readonly ExportAccount[];
  readonly aligned: readonly AlignedGroup[];
}

type Finished = Omit<IntakeResult, 'captured'>;

async function takeIn({ context, writer }: IntakeParts, job: Job): Promise<Finished> {
  const completed = completeAll(context, job);
  const envelopes: SealedEnvelope[] = [];
  for (const [service, items] of await sealAllAttachments(context, completed)) {
    envelopes.push(...(await sealEnvelopes(context, service, items)));
  }
  const itemOf = new Map(completed.map((item) => [item.nativeId, item]));
  await writer.commit({
    envelopes,
    apply: async (transaction) => {
      await applyChats(transaction, job, itemOf, context.clock.now());
      await countLeftOut(transaction, job.sorted.leftOut);
      await recordCoverage(
        transaction,
        context.clock.now(),
        job.source.spec.name,
        job.sorted.offered.map(({ draft }) => draft),
      );
    },
  });
  const excluded = [...job.sorted.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return {
    added: completed.length,
    alreadyKnown: job.sorted.offered.length - completed.length,
    excluded,
    envelopes: envelopes.length,
    problems: completed.flatMap(({ problem }) => problem ?? []),
  };
}

/** The items of the batch, in its order: those with native ids, and those that are new to their export's chat. */
function completeAll(context: SiteContext, { sorted, aligned }: Job): CompletedItem[] {
  const placed = new Map<ResolvedDraft, ResolvedDraft & { readonly nativeId: string }>();
  for (const { group, placed: drafts } of aligned) {
    for (const [index, entry] of drafts.entries()) {
      const original = group.drafts[index];
      if (entry !== undefined && original !== undefined) placed.set(original, entry.draft);
    }
  }
  return sorted.offered.flatMap(({ draft, index, contents }) => {
    const nativeId = draft.nativeId;
    const whole = nativeId === undefined ? placed.get(draft) : { ...draft, nativeId };
    return whole === undefined ? [] : [completeItem(context, whole, { index, contents })];
  });
}

async function sealAllAttachments(
  context: SiteContext,
  completed: readonly CompletedItem[],
): Promise<Map<Service, ItemWithAttachments[]>> {
  const byService = new Map<Service, ItemWithAttachments[]>();
  for (const { item, contents } of completed) {
    const sealed = await sealAttachments(context, item, contents);
    const list = byService.get(item.service);
    if (list === undefined) byService.set(item.service, [sealed]);
    else list.push(sealed);
  }
  return byService;
}

async function applyChats(
  transaction: SiteTransaction,
  { accounts, aligned }: Job,
  itemOf: ReadonlyMap<string, CompletedItem>,
  now: Date,
): Promise<void> {
  for (const account of accounts) {
    const changes = aligned
      .filter(({ group }) => group.accountHash.equals(account.hash))
      .map(({ placed, change }) =>
        change(
          placed.flatMap((entry) =>
            entry === undefined ? [] : (itemOf.get(entry.draft.nativeId)?.item.id ?? []),
          ),
        ),
      );
    await saveChats(transaction, account, changes, now);
  }
}
