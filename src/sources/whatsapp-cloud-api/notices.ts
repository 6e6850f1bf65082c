import type { Participant } from '#core/participant.ts';
import { errorText } from '#sources/whatsapp-cloud-api/content.ts';
import { type KindFields, systemText } from '#sources/whatsapp-cloud-api/draft.ts';
import { eventIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import type { GapEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { businessOf } from '#sources/whatsapp-cloud-api/people.ts';
import { numberOf } from '#sources/whatsapp-cloud-api/reading.ts';
import type { View } from '#sources/whatsapp-cloud-api/view.ts';

/** Meta's error code of a history webhook: the business did not agree to share its chats. */
const historyDeclined = 2593109;

/** What is not known, or concerns the account: kept whole, for the user of the business number. */
export function noticeFields(view: View): KindFields {
  return {
    kind: 'system',
    nativeId: eventIdOf(view.part, [view.field, view.event, view.waba ?? null]),
    recipients: toBusiness(view),
    content: { type: 'other', structured: { field: view.field, ...view.event } },
  };
}

/** An error that Meta tells of the account, not of one message. */
export function errorFields(view: View): KindFields {
  const text = errorText(view.event);
  if (view.part === 'history-error' && numberOf(view.event.code) === historyDeclined) {
    return {
      kind: 'gap',
      nativeId: 'gap:history',
      recipients: toBusiness(view),
      gap: { until: view.capturedAt, reason: `The business does not share its chat history: ${text}` },
    };
  }
  return { ...noticeFields(view), ...systemText(text) };
}

export function gapFields(view: View, { from, until, reason }: GapEvent): KindFields {
  return {
    kind: 'gap',
    nativeId: `gap:${from}`,
    revision: until === undefined ? 0 : 1,
    recipients: toBusiness(view),
    occurredAt: from,
    gap: { from, ...(until === undefined ? {} : { until }), reason },
  };
}

/** Whose mailbox gets what nobody wrote. */
export function toBusiness(view: View): Participant[] {
  return [{ ...businessOf(view), role: 'to' }];
}
