import { createHash } from 'node:crypto';
import { Failure, isFailure } from '#core/failure.ts';
import type { AttachmentId, ItemId } from '#core/ids.ts';
import { type Item, itemIdOf, itemSchemaVersion, services } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentContent } from '#core/source.ts';
import type { SiteContext } from '#site/context.ts';
import { largestItem } from '#site/envelopes.ts';
import type { ResolvedDraft } from '#site/participants.ts';

/** An event that did not make a valid item. */
export interface ItemProblem {
  /** Its index in the batch. */
  readonly index: number;
  /** The gap that is kept in its place. */
  readonly itemId: ItemId;
  /** What is wrong; field names only. */
  readonly message: string;
}

export interface CompletedItem {
  readonly item: Item;
  /** The id it was completed with, also where a gap took its place. */
  readonly nativeId: string;
  readonly contents: ReadonlyMap<AttachmentId, AttachmentContent>;
  readonly problem?: ItemProblem;
}

/**
 * Gives a draft its id and checks it. An invalid one is not dropped: a gap takes its place, with the draft in `raw`,
 * sealed like everything else. Its files are not kept.
 */
export function completeItem(
  context: SiteContext,
  draft: ResolvedDraft & { readonly nativeId: string },
  origin: { readonly index: number; readonly contents: ReadonlyMap<AttachmentId, AttachmentContent> },
): CompletedItem {
  const { nativeId } = draft;
  try {
    const item = parseItem({ ...draft, id: itemIdOf(draft) });
    const bytes = Buffer.byteLength(JSON.stringify(item));
    if (bytes > largestItem) throw tooLarge(bytes);
    return { item, nativeId, contents: origin.contents };
  } catch (error) {
    if (!isFailure(error, 'item-invalid')) throw error;
    const item = gapOf(context, draft, error.message);
    const problem = { index: origin.index, itemId: item.id, message: error.message };
    return { item, nativeId, contents: new Map(), problem };
  }
}

/** What is known of an event that cannot be an item. The same event gives the same gap. */
function gapOf(context: SiteContext, draft: Partial<ResolvedDraft>, reason: string): Item {
  const text = JSON.stringify(draft);
  const now = context.clock.now().toISOString();
  const service = services.find((name) => name === draft.service) ?? 'whatsapp';
  const raw = { mediaType: 'application/json', encoding: 'utf8', data: text } as const;
  const gap: Omit<Item, 'id'> = {
    schema: itemSchemaVersion,
    service,
    platform: service,
    tenant: '',
    nativeId: `invalid:${createHash('sha256').update(text).digest('hex')}`,
    revision: 0,
    kind: 'gap',
    occurredAt: instantOr(draft.occurredAt, now),
    capturedAt: instantOr(draft.capturedAt, now),
    clockSource: 'capture',
    timePrecision: 'millisecond',
    order: 0,
    source: {
      name: String(draft.source?.name || 'unknown'),
      method: 'delivery',
      version: String(draft.source?.version ?? ''),
    },
    account: {
      id: String(draft.account?.id || 'unknown'),
      ...(draft.account?.userEmail === undefined ? {} : { userEmail: String(draft.account.userEmail) }),
    },
    audience: 'account',
    direction: 'in',
    conversation: { id: 'site:invalid', type: 'direct' },
    recipients: [],
    gap: { reason },
    attachments: [],
    ...(Buffer.byteLength(text) * 2 > largestItem ? {} : { raw }),
  };
  return parseItem({ ...gap, id: itemIdOf(gap) });
}

function instantOr(text: string | undefined, other: string): string {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? text : other;
}

function tooLarge(bytes: number): Failure {
  return new Failure(
    'item-invalid',
    say`The item is not valid: it has ${bytes} bytes of JSON, more than the ${largestItem} an envelope may carry.`,
    say`Let the capture put large contents into attachments.`,
  );
}
