import { type Sentence, say } from '#core/sentence.ts';

/** When something holds: from `from` on, before `until`. An absent end is open. */
export interface Validity {
  readonly from: Date | undefined;
  readonly until: Date | undefined;
}

export function isValidAt({ from, until }: Validity, instant: Date): boolean {
  return (from === undefined || from <= instant) && (until === undefined || instant < until);
}

export function overlaps(one: Validity, other: Validity): boolean {
  return beginsBefore(one.from, other.until) && beginsBefore(other.from, one.until);
}

function beginsBefore(from: Date | undefined, until: Date | undefined): boolean {
  return from === undefined || until === undefined || from < until;
}

/** `2026-01-31T00:00:00.000Z to …`, for sentences. */
export function validityText({ from, until }: Validity): Sentence {
  if (from === undefined)
    return until === undefined ? say`without beginning or end` : say`until ${until.toISOString()}`;
  return until === undefined
    ? say`from ${from.toISOString()} until further notice`
    : say`${from.toISOString()} to ${until.toISOString()}`;
}
