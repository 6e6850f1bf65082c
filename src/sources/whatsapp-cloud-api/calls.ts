import type { Item } from '#core/item.ts';
import { textOf } from '#core/untyped.ts';
import { directWith, instantOf, type KindFields } from '#sources/whatsapp-cloud-api/draft.ts';
import { noticeFields } from '#sources/whatsapp-cloud-api/notices.ts';
import { businessOf, personOf } from '#sources/whatsapp-cloud-api/people.ts';
import { numberOf } from '#sources/whatsapp-cloud-api/reading.ts';
import { digitsOf, type View } from '#sources/whatsapp-cloud-api/view.ts';

type Call = NonNullable<Item['call']>;

/**
 * A call: revision 0 when it begins, its outcome not known yet, revision 1 when it ends. A call whose end never arrives
 * is in the archive all the same.
 */
export function callFields(view: View): KindFields {
  const { event, business } = view;
  const nativeId = textOf(event.id);
  const own =
    event.direction === 'BUSINESS_INITIATED' || (business !== undefined && digitsOf(event.from) === business);
  const other = own
    ? personOf(view, textOf(event.to), textOf(event.to_user_id))
    : personOf(view, textOf(event.from), textOf(event.from_user_id));
  if (nativeId === undefined || other === undefined) return noticeFields(view);
  const [caller, called] = own ? [businessOf(view), other] : [other, businessOf(view)];
  const base = {
    kind: 'call',
    nativeId,
    conversation: directWith(view, other),
    sender: caller,
    recipients: [{ ...called, role: 'to' }],
  } as const;
  if (event.event === 'connect') return { ...base, call: { ...callOf(view), outcome: 'unknown' } };
  if (event.event !== 'terminate') return { ...noticeFields(view), conversation: base.conversation };
  return { ...base, revision: 1, call: { ...callOf(view), outcome: outcomeOf(view) } };
}

/** Calls of the Cloud API are voice calls between two. */
function callOf({ event }: View): Omit<Call, 'outcome'> {
  const startedAt = instantOf(event.start_time);
  const endedAt = instantOf(event.end_time);
  const duration = numberOf(event.duration);
  return {
    media: 'voice',
    group: false,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(duration === undefined || duration < 0 ? {} : { durationSeconds: duration }),
  };
}

/** Start, end and duration are there only when somebody took the call (Meta, Calling API webhooks). */
function outcomeOf({ event }: View): Call['outcome'] {
  const status = textOf(event.status)?.toUpperCase();
  if (status === 'FAILED') return 'failed';
  if (status === 'REJECTED') return 'rejected';
  if (status !== 'COMPLETED') return 'unknown';
  return (numberOf(event.duration) ?? 0) > 0 ? 'answered' : 'missed';
}
