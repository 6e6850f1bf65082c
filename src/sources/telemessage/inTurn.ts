import type { Emit } from '#core/source.ts';

/** Lets batches through one after the other: a capture emits one at a time, and mails come by many connections. */
export function inTurn<Native>(emit: Emit<Native>): Emit<Native> {
  let last: Promise<unknown> = Promise.resolve();
  return (batch) => {
    const mine = last.then(() => emit(batch));
    last = mine.catch(() => undefined);
    return mine;
  };
}
