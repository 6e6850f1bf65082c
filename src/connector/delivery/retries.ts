import type { Failure, FailureCode } from '#core/failure.ts';

/** A refused delivery is tried again after a minute, then after twice as long each time, in milliseconds. */
export const firstPause = 60_000;
export const longestPause = 6 * 3_600_000;
/** After so many tries it waits until somebody asks for it again. */
export const triesAtMost = 20;

/** `wait`: until somebody asks; `retry`: some times; `always`: for as long as it takes. */
export type Again = 'wait' | 'retry' | 'always';

/** What becomes of a delivery that was refused. That a service slows us down never fails anything. */
export function againAfter({ code, action }: Pick<Failure, 'code' | 'action'>): Again {
  if (code === 'target-throttled') return 'always';
  return action === 'retry' || code === 'internal' ? 'retry' : 'wait';
}

const ofMailbox: readonly FailureCode[] = ['mailbox-unknown', 'mailbox-full'];
const ofItem: readonly FailureCode[] = [
  'item-too-large',
  'item-shredded',
  'not-found',
  'blob-missing',
  'blob-broken',
  'seal-broken',
  'pack-broken',
];
const ofUs: readonly FailureCode[] = [
  'database-unreachable',
  'disk-full',
  'lock-held',
  'key-wrong',
  'store-unreachable',
  'store-refused',
];

/** Whom a failure that was thrown concerns: one mailbox, one item, our own house, or else the target as a whole. */
export function concernOf({ code }: Pick<Failure, 'code'>): 'mailbox' | 'item' | 'house' | 'target' {
  if (ofMailbox.includes(code)) return 'mailbox';
  if (ofItem.includes(code)) return 'item';
  return ofUs.includes(code) ? 'house' : 'target';
}
