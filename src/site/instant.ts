import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a date (`2026-01-31`, its first instant in UTC) or an RFC 3339 time with zone.
 * @throws Failure `user-invalid` naming `what`
 */
export function parseInstant(text: string, what: Sentence): Date {
  const trimmed = text.trim();
  if (dateForm.test(trimmed) || instantForm.test(trimmed)) {
    const time = new Date(trimmed);
    // Date turns 31 February into 2 or 3 March.
    const isReal = !Number.isNaN(time.getTime()) && realDay(trimmed);
    if (isReal) return time;
  }
  throw new Failure(
    'user-invalid',
    say`${what} is "${trimmed.slice(0, 40)}", which is no date.`,
    say`Write a date such as 2026-01-31 (from its first moment in UTC), or a time such as 2026-01-31T09:00:00+01:00.`,
  );
}

function realDay(text: string): boolean {
  const day = text.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day;
}
