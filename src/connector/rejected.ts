import { createHash } from 'node:crypto';
import { type Item, type ItemDraft, itemIdOf, itemSchemaVersion, type Service } from '#core/item.ts';

/** The conversation under which rejected captures lie; no source makes one of this name. */
export const rejectedConversation = 'holdfast:rejected';

/** Where a value was found that is no item. */
export interface RejectedAt {
  readonly service: Service;
  /** RFC 3339; the value's own time where it has one, else when the site took it in. */
  readonly takenInAt: string;
}

/**
 * An item of kind `system` that carries a capture which is no valid item, as it came: so it can lie in the quarantine
 * mailbox, in packs and ledger like everything else. The same value gives the same item.
 */
export function rejectedItem(value: unknown, reason: string, at: RejectedAt): Item {
  const data = JSON.stringify(value) ?? 'null';
  const occurredAt = timeOf(value) ?? at.takenInAt;
  const draft: ItemDraft & { nativeId: string } = {
    schema: itemSchemaVersion,
    service: at.service,
    platform: at.service,
    tenant: '',
    nativeId: createHash('sha256').update(data).digest('hex'),
    revision: 0,
    kind: 'system',
    occurredAt,
    capturedAt: at.takenInAt,
    clockSource: 'capture',
    timePrecision: 'millisecond',
    order: 0,
    source: { name: 'holdfast', method: 'delivery', version: '1' },
    account: { id: 'holdfast' },
    audience: 'participants',
    conversation: { id: rejectedConversation, type: 'channel' },
    recipients: [],
    content: { type: 'other', text: `This capture could not be read as an item: ${reason}` },
    attachments: [],
    raw: { mediaType: 'application/json', encoding: 'utf8', data },
  };
  return { ...draft, id: itemIdOf(draft), direction: 'in' };
}

function timeOf(value: unknown): string | undefined {
  const occurredAt = (value as { occurredAt?: unknown } | null)?.occurredAt;
  if (typeof occurredAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(occurredAt))
    return undefined;
  return Number.isNaN(Date.parse(occurredAt)) ? undefined : occurredAt;
}
