/** A time as a mail or a threaded line gives it. */
export interface MailInstant {
  /** RFC 3339, milliseconds, UTC. */
  readonly at: string;
  readonly precision: 'second' | 'minute';
}

const rfc5322 =
  /^(?:[A-Za-z]{2,9},?\s*)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4}\s+\d{1,2}:\d\d(:\d\d)?(?:\.\d{1,6})?\s*([+-]\d{4}|[A-Za-z]{1,5})?$/;
const iso8601 = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(?:\.\d{1,6})?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/**
 * The instant of a `Date` header (RFC 5322 section 3.3) or an ISO 8601 time; undefined for anything else. A time
 * without a zone is UTC, as the vendor says all of its times are.
 */
export function mailInstant(text: string): MailInstant | undefined {
  const bare = text
    .slice(0, 100)
    .replaceAll(/\([^()]*\)/g, '')
    .trim();
  const [, seconds, zone] = rfc5322.exec(bare) ?? iso8601.exec(bare) ?? [];
  if (!rfc5322.test(bare) && !iso8601.test(bare)) return undefined;
  const withZone = zone === undefined ? `${bare} GMT` : bare;
  const time = new Date(iso8601.test(bare) ? isoText(bare, zone) : withZone);
  if (Number.isNaN(time.getTime())) return undefined;
  return { at: time.toISOString(), precision: seconds === undefined ? 'minute' : 'second' };
}

function isoText(text: string, zone: string | undefined): string {
  const local = text
    .slice(0, text.length - (zone?.length ?? 0))
    .trim()
    .replace(' ', 'T');
  return `${local}${zone === undefined || /^[a-z]/i.test(zone) ? 'Z' : zone}`;
}
