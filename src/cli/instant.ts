import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * A date (its first instant in UTC) or a time of RFC 3339.
 * @throws Failure `usage`
 */
export function readInstant(text: string): Date {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
  const time = new Date(form.test(text) ? text : Number.NaN);
  if (!Number.isNaN(time.getTime())) return time;
  throw new Failure(
    'usage',
    say`"${text}" is no date or time.`,
    say`Write it as 2027-01-31 or 2027-01-31T18:00:00Z.`,
  );
}
