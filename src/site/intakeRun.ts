import type { Captured, Emit } from '#core/source.ts';
import { type IntakeSession, makeIntakeSession } from '#site/exportIntake.ts';
import type { IntakeResult } from '#site/intake.ts';

/** One run of a source into the site. */
export interface IntakeRun<Native> {
  readonly emit: Emit<Native>;
  /** The sums of what `emit` has taken so far; the indexes of problems count over all batches. */
  result(): IntakeResult;
}

/** @param progress told the number of events taken so far, after each batch */
export function openIntakeRun<Native>(
  takeIn: (batch: readonly Captured<Native>[], session: IntakeSession) => Promise<IntakeResult>,
  progress: (captured: number) => void = () => {},
): IntakeRun<Native> {
  const session = makeIntakeSession();
  let sum: IntakeResult = {
    captured: 0,
    added: 0,
    alreadyKnown: 0,
    awaitingMedia: 0,
    excluded: 0,
    envelopes: 0,
    problems: [],
  };
  return {
    emit: async (batch) => {
      sum = add(sum, await takeIn(batch, session));
      progress(sum.captured);
    },
    result: () => sum,
  };
}

function add(sum: IntakeResult, more: IntakeResult): IntakeResult {
  return {
    captured: sum.captured + more.captured,
    added: sum.added + more.added,
    alreadyKnown: sum.alreadyKnown + more.alreadyKnown,
    awaitingMedia: sum.awaitingMedia + more.awaitingMedia,
    excluded: sum.excluded + more.excluded,
    envelopes: sum.envelopes + more.envelopes,
    problems: [...sum.problems, ...more.problems.map((one) => ({ ...one, index: one.index + sum.captured }))],
  };
}
