import type { Item } from '#core/item.ts';
import { itemParticipants } from '#core/item.ts';
import { contentText } from '#mail/bodies/content.ts';
import { blocks } from '#mail/bodies/quote.ts';
import { nameList, personName } from '#mail/person.ts';
import { readableDuration, readableTime } from '#mail/time.ts';

const outcomes = {
  answered: ['', 'answered'],
  missed: ['Missed ', 'not answered'],
  rejected: ['Declined ', 'declined'],
  cancelled: ['Cancelled ', 'ended by the caller before it was answered'],
  failed: ['Failed ', 'failed'],
  unknown: ['', 'not known'],
} as const;

export function callBody(item: Item): string {
  const call = item.call;
  if (call === undefined) return 'A call.';
  const [adjective, outcome] = outcomes[call.outcome];
  const noun = `${adjective}${call.group ? 'group ' : ''}${call.media} call`;
  const title = noun.charAt(0).toUpperCase() + noun.slice(1);
  const precision = item.timePrecision;
  const lines = [
    `Started: ${readableTime(call.startedAt ?? item.occurredAt, precision)}`,
    ...(call.endedAt === undefined ? [] : [`Ended: ${readableTime(call.endedAt, precision)}`]),
    ...(call.durationSeconds === undefined ? [] : [`Duration: ${readableDuration(call.durationSeconds)}`]),
    `Outcome: ${outcome}`,
  ];
  return blocks(`${title}${between(item)}.`, lines.join('\n'), contentText(item.content));
}

function between(item: Item): string {
  const from = item.sender === undefined ? '' : ` from ${personName(item.sender)}`;
  if (item.conversation.type !== 'direct') return from;
  const called = itemParticipants(item).filter((participant) => participant !== item.sender);
  return called.length === 0 ? from : `${from} to ${nameList(called)}`;
}
