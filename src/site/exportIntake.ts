import { type ItemId, makeUuid } from '#core/ids.ts';
import type { ItemDraft, Reference } from '#core/item.ts';
import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { accountVersion, type ChatChange, type FoundChat, findChat, loadEntries } from '#site/chats.ts';
import type { SiteContext } from '#site/context.ts';
import { planExport, type Replacement } from '#site/exportPlan.ts';
import { markDraft, normaliseText } from '#site/mark.ts';
import type { ResolvedDraft } from '#site/participants.ts';

/** Where exports that are offered in parts have got to; one for each run of a source. */
export interface IntakeSession {
  readonly chats: Map<string, BegunExport>;
}

interface BegunExport {
  readonly chat: string;
  /** Native id of the entry that the last part ended with, and its order in the export. */
  readonly lastId: string;
  readonly lastOrder: number;
  /** The chat after that part; good as long as nobody else changed the account's chats. */
  readonly entries: readonly KnownEntry[];
  readonly version: bigint;
}

export function makeIntakeSession(): IntakeSession {
  return { chats: new Map() };
}

/** An account whose exports are being taken in. */
export interface ExportAccount {
  readonly hash: Buffer;
  readonly version: bigint;
}

/** A draft as the source gave it, and with everybody resolved. Marks are made of the first, items of the second. */
export interface ExportDraft {
  readonly original: ItemDraft;
  readonly draft: ResolvedDraft;
}

/** Drafts without native ids, of one account and one chat, in the order of the export. */
export interface ExportGroup {
  readonly accountHash: Buffer;
  readonly titleHash: Buffer;
  readonly drafts: readonly ExportDraft[];
}

/** A group, aligned: what is new has ids and its place; what is known is undefined. */
export interface AlignedGroup {
  readonly group: ExportGroup;
  readonly placed: readonly (PlacedDraft | undefined)[];
  /** The change of the chat, once the ids of the items are known; one for each new draft, in order. */
  change(itemIds: readonly ItemId[]): ChatChange;
  /** Tells the session where the export has got to; only after the commit of that change. */
  advance(change: ChatChange): void;
}

export interface PlacedDraft {
  readonly draft: ResolvedDraft & { readonly nativeId: string };
}

/** Sorts drafts without native ids by account and chat. */
export function groupExports(context: SiteContext, drafts: readonly ExportDraft[]): ExportGroup[] {
  const groups = new Map<string, ExportGroup & { drafts: ExportDraft[] }>();
  for (const one of drafts) {
    const accountHash = accountHashOf(context, one.original);
    const titleHash = titleHashOf(context, one.original);
    const key = groupKey({ accountHash, titleHash });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { accountHash, titleHash, drafts: [one] });
    else group.drafts.push(one);
  }
  return [...groups.values()];
}

/**
 * Cuts a batch where an export begins anew: a second file of the same chat starts over with its order, and is aligned
 * to what the first has added.
 */
export function cutAtRestarts<T extends ExportDraft>(drafts: readonly T[]): T[][] {
  const parts: T[][] = [];
  let lastOrders = new Map<string, number>();
  for (const one of drafts) {
    const { original } = one;
    const key = JSON.stringify([original.account.id, original.conversation.id]);
    const isRestart = original.nativeId === undefined && original.order <= (lastOrders.get(key) ?? -1);
    if (parts.length === 0 || isRestart) {
      parts.push([]);
      lastOrders = new Map();
    }
    if (original.nativeId === undefined) lastOrders.set(key, original.order);
    parts.at(-1)?.push(one);
  }
  return parts;
}

function titleHashOf(context: SiteContext, { conversation }: ItemDraft): Buffer {
  return context.keyed.lookup('title', normaliseText(conversation.title ?? conversation.id));
}

export function accountHashOf(
  context: SiteContext,
  draft: Pick<ResolvedDraft, 'service' | 'account'>,
): Buffer {
  return context.keyed.lookup('export account', draft.service, draft.account.id);
}

function groupKey(group: Pick<ExportGroup, 'accountHash' | 'titleHash'>): string {
  return `${group.accountHash.toString('hex')} ${group.titleHash.toString('hex')}`;
}

export async function readAccount(context: SiteContext, hash: Buffer): Promise<ExportAccount> {
  return { hash, version: await accountVersion(context, hash) };
}

/** Aligns a group to what the site has of its chat. The caller holds the account's lock until the commit. */
export async function alignGroup(
  context: SiteContext,
  group: ExportGroup,
  account: ExportAccount,
  session: IntakeSession,
): Promise<AlignedGroup> {
  const offered = group.drafts.map(({ original }) => markDraft(original, context.keyed));
  const begun = begunExport(group, session);
  const chat = await chatOf(context, group, { offered, begun, account });
  const after = chat.entries.find((entry) => entry.nativeId === begun?.lastId)?.orderKey ?? -1;
  const { placements, moved } = planExport(chat.entries, offered, after);
  const nativeIds = placements.map((placement) => placement.known?.nativeId ?? makeUuid());
  const placed = placements.map((placement, index) => {
    const draft = group.drafts[index]?.draft;
    const mark = offered[index];
    const nativeId = nativeIds[index];
    if (placement.known !== undefined || !draft || !mark || !nativeId) return undefined;
    return { draft: placeDraft(draft, { chat: chat.id, nativeId, ...placement }), placement, mark };
  });
  const fresh = placed.filter((entry) => entry !== undefined);
  return {
    group,
    placed,
    change: (itemIds) => ({
      chat,
      titleHash: group.titleHash,
      added: fresh.map(({ draft, placement, mark }, index) =>
        knownEntry(mark, draft.nativeId, itemIds[index], placement),
      ),
      replaced: fresh.flatMap(({ placement }) => placement.replaces?.entry.nativeId ?? []),
      moved,
    }),
    advance: (change) => {
      const lastId = nativeIds.at(-1);
      const lastOrder = group.drafts.at(-1)?.original.order;
      if (lastId === undefined || lastOrder === undefined) return;
      const entries = entriesAfter(change);
      session.chats.set(groupKey(group), {
        chat: chat.id,
        lastId,
        lastOrder,
        entries,
        version: account.version + 1n,
      });
    },
  };
}

/** The export that this group goes on with; undefined when it begins one. */
function begunExport(group: ExportGroup, session: IntakeSession): BegunExport | undefined {
  const begun = session.chats.get(groupKey(group));
  const order = group.drafts[0]?.original.order;
  return begun !== undefined && order !== undefined && order > begun.lastOrder ? begun : undefined;
}

async function chatOf(
  context: SiteContext,
  group: ExportGroup,
  known: { offered: readonly OfferedEntry[]; begun: BegunExport | undefined; account: ExportAccount },
): Promise<FoundChat> {
  const { offered, begun, account } = known;
  if (begun === undefined) return findChat(context, group.accountHash, group.titleHash, offered);
  const isCurrent = begun.version === account.version;
  const entries = isCurrent ? begun.entries : await loadEntries(context, begun.chat);
  return { id: begun.chat, isNew: false, entries };
}

function entriesAfter({ chat, added, replaced, moved }: ChatChange): KnownEntry[] {
  const places = new Map(moved.map((place) => [place.nativeId, place]));
  const gone = new Set(replaced);
  const kept =
    places.size + gone.size === 0
      ? chat.entries
      : chat.entries.map((entry) => ({
          ...entry,
          ...places.get(entry.nativeId),
          replaced: entry.replaced || gone.has(entry.nativeId),
        }));
  return [...kept, ...added].sort((one, other) => one.orderKey - other.orderKey);
}

interface NewPlace {
  readonly orderKey: number;
  readonly strand: number;
  readonly replaces?: Replacement;
}

/** Gives a new draft what only the site knows: the chat's id, a native id, its order, and what it is about. */
function placeDraft(
  draft: ResolvedDraft,
  place: NewPlace & { readonly chat: string; readonly nativeId: string },
): ResolvedDraft & { readonly nativeId: string } {
  const { replaces } = place;
  const placed = {
    ...draft,
    nativeId: place.nativeId,
    order: place.orderKey,
    conversation: { ...draft.conversation, id: `export:${place.chat}` },
  };
  if (replaces === undefined) return placed;
  const reference: Reference = { relation: replaces.relation, itemId: replaces.entry.rootId };
  return {
    ...placed,
    refers: [...(draft.refers ?? []), reference],
    ...(replaces.relation === 'mediaOf' ? { kind: 'late-media' as const } : {}),
    ...(replaces.relation === 'deletes' && draft.deletion !== undefined
      ? { deletion: { ...draft.deletion, originalAvailable: true } }
      : {}),
  };
}

function knownEntry(
  { author: _author, change: _change, words: _words, points: _points, ...mark }: OfferedEntry,
  nativeId: string,
  itemId: ItemId | undefined,
  place: NewPlace,
): KnownEntry {
  if (itemId === undefined) throw new Error('a new entry of an export got no item');
  const { orderKey, strand, replaces } = place;
  const rootId = replaces?.entry.rootId ?? itemId;
  return { ...mark, nativeId, itemId, rootId, orderKey, strand, replaced: false };
}
