import type { AttachmentId, ItemId } from '#core/ids.ts';
import type { ItemDraft, Service } from '#core/item.ts';
import type { AttachmentContent, Captured, Source } from '#core/source.ts';
import { type ItemWithAttachments, sealAttachments } from '#site/attachments.ts';
import type { Fresh } from '#site/capture/observations.ts';
import { type CaptureTies, type TiedBatch, tieBatch } from '#site/capture/ties.ts';
import { type ChatChange, saveChats } from '#site/chats.ts';
import { type CompletedItem, completeItem, type ItemProblem } from '#site/completeItem.ts';
import { recordConsents } from '#site/consents.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { recordCoverage } from '#site/coverage.ts';
import { countCoverage } from '#site/coverageDays.ts';
import type { Directory } from '#site/directory.ts';
import { type SealedEnvelope, sealEnvelopes } from '#site/envelopes.ts';
import {
  type AlignedGroup,
  alignGroup,
  cutAtRestarts,
  type ExportAccount,
  type ExportDraft,
  groupExports,
  type IntakeSession,
  readAccount,
} from '#site/exportIntake.ts';
import { type ResolvedDraft, resolveParticipants } from '#site/participants.ts';
import { judgeExclusions } from '#site/scope.ts';
import type { ScopeBook } from '#site/scopes/book.ts';
import { judgeScope } from '#site/scopes/judge.ts';
import { isNeverCaptured } from '#site/scopes/names.ts';
import type { Writer } from '#site/writer.ts';
import { withLock } from '#store/locks.ts';

/** The half of a source that the intake needs: it does not capture. */
export type Converter<Native> = Pick<Source<unknown, Native>, 'spec' | 'convert'>;

/** What an intake works with. */
export interface IntakeParts {
  readonly context: SiteContext;
  readonly writer: Writer;
  readonly directory: { current(): Promise<Directory> };
  readonly scopes: { current(): Promise<ScopeBook> };
}

export interface IntakeResult {
  /** Events offered. */
  readonly captured: number;
  /** New items, sealed and durable; those in `problems` count: they are kept as gaps. */
  readonly added: number;
  /** Events that the site had: of an export, or offered again by a capture. */
  readonly alreadyKnown: number;
  /** Durable, but not sealed yet: their media are still to be fetched. */
  readonly awaitingMedia: number;
  /** Left out by the capture scope. */
  readonly excluded: number;
  readonly envelopes: number;
  /** Items that are not valid, by index in the batch. Each is kept, with what came, as an item of kind `gap`. */
  readonly problems: readonly ItemProblem[];
}

/** Where a batch comes from. */
export interface IntakeOrigin<Native> {
  readonly session: IntakeSession;
  readonly ties?: CaptureTies<Native>;
}

interface Offered extends ExportDraft {
  readonly index: number;
  readonly contents: ReadonlyMap<AttachmentId, AttachmentContent>;
}

interface Sorted {
  readonly offered: readonly Offered[];
  /** Events that the capture scope leaves out: of their account and day a count is kept. */
  readonly out: readonly ItemDraft[];
  /** Further rows of the transaction. */
  apply(transaction: SiteTransaction): Promise<void>;
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
  { session, ties }: IntakeOrigin<Native>,
): Promise<IntakeResult> {
  const tied = await tieBatch(parts.context, ties, batch);
  const { awaitingMedia, excluded, ...sorted } = await sortBatch(parts, source, tied, ties?.user);
  const runs = cutAtRestarts(sorted.offered);
  const known = batch.length - tied.ready.length - tied.awaiting.length;
  let sum: Finished = { added: 0, alreadyKnown: known, awaitingMedia, excluded, envelopes: 0, problems: [] };
  // What was left out, and what waits, is noted once, also when nothing else is in the batch.
  for (const [index, offered] of (runs.length === 0 ? [[]] : runs).entries()) {
    const rest = index === 0 ? sorted : { out: [], apply: async () => undefined };
    const more = await takeInRun(parts, source.spec.name, { ...rest, offered }, session);
    sum = {
      ...sum,
      added: sum.added + more.added,
      alreadyKnown: sum.alreadyKnown + offered.length - more.added,
      envelopes: sum.envelopes + more.envelopes,
      problems: [...sum.problems, ...more.problems],
    };
  }
  return { captured: batch.length, ...sum };
}

type Finished = Omit<IntakeResult, 'captured'>;
type Taken = Pick<IntakeResult, 'added' | 'envelopes' | 'problems'>;

/** A part of a batch that is committed together. */
async function takeInRun(
  parts: IntakeParts,
  sourceName: string,
  sorted: Sorted,
  session: IntakeSession,
): Promise<Taken> {
  const { context } = parts;
  const groups = groupExports(
    context,
    sorted.offered.filter(({ original }) => original.nativeId === undefined),
  );
  const hashes = new Map(groups.map(({ accountHash }) => [accountHash.toString('hex'), accountHash]));
  return withAccounts(context, [...hashes.values()], async (accounts) => {
    const aligned: AlignedGroup[] = [];
    for (const group of groups) {
      const account = accounts.find(({ hash }) => hash.equals(group.accountHash));
      if (account !== undefined) aligned.push(await alignGroup(context, group, account, session));
    }
    return takeIn(parts, { sourceName, sorted, accounts, aligned });
  });
}

/** @param captureUser whose phone it is, where the capture is one person's */
async function sortBatch<Native>(
  { context, directory, scopes }: IntakeParts,
  source: Converter<Native>,
  tied: TiedBatch<Native>,
  captureUser: string | undefined,
): Promise<Sorted & Pick<IntakeResult, 'awaitingMedia' | 'excluded'>> {
  const users = await directory.current();
  const convert = (event: Fresh<Native>) => ({ event, draft: source.convert(event.captured.native) });
  const [ready, awaiting] = [tied.ready.map(convert), tied.awaiting.map(convert)];
  const drafts = [...ready, ...awaiting].map(({ draft }) => draft);
  const wanted = drafts.filter((draft) => !isNeverCaptured(draft));
  const excluding = await judgeExclusions(context, wanted);
  const rest = wanted.filter((draft) => !excluding.isOut(draft));
  const ground = { book: await scopes.current(), directory: users, captureUser };
  const judgement = await judgeScope(context, ground, rest);
  const kept = new Set(rest.filter((draft) => !judgement.isOut(draft)));
  const isKept = ({ draft }: { draft: ItemDraft }) => kept.has(draft);
  const waiting = awaiting.filter(isKept).map(({ event }) => event);
  const offered = ready.filter(isKept).map(({ event: { index, captured }, draft }): Offered => {
    const contents = new Map(captured.attachments.map((content) => [content.id, content]));
    return { index, original: draft, draft: resolveParticipants(draft, users), contents };
  });
  const taken = [...ready, ...awaiting].filter(isKept).map(({ event }) => event);
  return {
    offered,
    out: wanted.filter((draft) => !kept.has(draft)),
    excluded: drafts.length - kept.size,
    awaitingMedia: waiting.length,
    apply: async (transaction) => {
      await excluding.apply(transaction);
      await judgement.apply(transaction);
      await tied.apply(transaction, { taken, waiting });
    },
  };
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
  readonly sourceName: string;
  readonly sorted: Sorted;
  readonly accounts: readonly ExportAccount[];
  readonly aligned: readonly AlignedGroup[];
}

async function takeIn({ context, writer }: IntakeParts, job: Job): Promise<Taken> {
  const completed = completeAll(context, job);
  const changes = changesOf(job, completed);
  const envelopes: SealedEnvelope[] = [];
  for (const [service, items] of await sealAllAttachments(context, completed)) {
    envelopes.push(...(await sealEnvelopes(context, service, items)));
  }
  const { sourceName, sorted, accounts } = job;
  await writer.commit({
    envelopes,
    apply: async (transaction) => {
      const now = context.clock.now();
      for (const account of accounts)
        await saveChats(transaction, account, changesFor(account, changes), now);
      await sorted.apply(transaction);
      const drafts = sorted.offered.map(({ draft }) => draft);
      await recordCoverage(transaction, now, sourceName, drafts);
      const items = completed.map(({ item }) => item);
      await countCoverage(context, transaction, { sourceName, items, out: sorted.out });
      await recordConsents(context, transaction, items);
    },
  });
  for (const [group, change] of changes) group.advance(change);
  const problems = completed.flatMap(({ problem }) => problem ?? []);
  return { added: completed.length, envelopes: envelopes.length, problems };
}

/** The items of the batch, in its order: those with native ids, and those that are new to their export's chat. */
function completeAll(context: SiteContext, { sorted, aligned }: Job): CompletedItem[] {
  const placed = new Map<ResolvedDraft, ResolvedDraft & { readonly nativeId: string }>();
  for (const { group, placed: drafts } of aligned) {
    for (const [index, entry] of drafts.entries()) {
      const original = group.drafts[index]?.draft;
      if (entry !== undefined && original !== undefined) placed.set(original, entry.draft);
    }
  }
  return sorted.offered.flatMap(({ draft, index, contents }) => {
    const { nativeId } = draft;
    const whole = nativeId === undefined ? placed.get(draft) : { ...draft, nativeId };
    return whole === undefined ? [] : [completeItem(context, whole, { index, contents })];
  });
}

type Changes = ReadonlyMap<AlignedGroup, ChatChange>;

function changesOf({ aligned }: Job, completed: readonly CompletedItem[]): Changes {
  const itemIds = new Map(completed.map(({ nativeId, item }) => [nativeId, item.id]));
  const idsOf = (group: AlignedGroup): ItemId[] =>
    group.placed.flatMap((entry) => (entry === undefined ? [] : (itemIds.get(entry.draft.nativeId) ?? [])));
  return new Map(aligned.map((group) => [group, group.change(idsOf(group))]));
}

function changesFor(account: ExportAccount, changes: Changes): ChatChange[] {
  return [...changes].flatMap(([{ group }, change]) =>
    group.accountHash.equals(account.hash) ? [change] : [],
  );
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
