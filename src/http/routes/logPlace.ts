import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

interface LogPlace {
  readonly position: bigint;
  readonly index: number;
}

/** A place in a run's log, as `next` says it. */
export function logPlaceText({ position, index }: LogPlace): string {
  return `${position}-${index}`;
}

/** @throws Failure `usage` */
export function logPlace(text: string): LogPlace {
  const [, position, index] = /^(\d{1,18})-(\d{1,9})$/.exec(text) ?? [];
  if (position !== undefined && index !== undefined)
    return { position: BigInt(position), index: Number(index) };
  throw new Failure(
    'usage',
    say`"${text}" is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}
