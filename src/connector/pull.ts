import { type ChainPlace, hole, nextPlace } from '#connector/chain.ts';
import type { SiteClient } from '#connector/site/client.ts';
import type { Envelope } from '#core/envelope.ts';
import { Failure } from '#core/failure.ts';
import type { EnvelopeAnswer } from '#core/feed.ts';
import type { EnvelopeId, SiteId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';

export interface PullRange {
  /** Where the connector stands; the first envelope must follow it. */
  readonly place: ChainPlace;
  /** The last position to read; undefined: until the site has no more. */
  readonly upTo: bigint | undefined;
}

/** Sealed bytes that a page should hold: the next is pulled while one is worked on; the first page, of unknown size, asks for `firstPage` envelopes. */
const pageBytes = 2 * 1_048_576;
const firstPage = 4;
const largestPage = 500;

/**
 * Reads the envelopes of the range from the site, page by page, and checks the chain of each. Pages grow as far as
 * the envelopes are small.
 * @throws Failure `envelope-hole`, `envelope-broken`, and those of the site client
 */
export async function* pullEnvelopes(
  client: SiteClient,
  range: PullRange,
): AsyncGenerator<readonly Envelope[]> {
  let { place } = range;
  let limit = firstPage;
  while (range.upTo === undefined || place.position < range.upTo) {
    const answer = await client.envelopes(place.service, place.position, limit);
    const page: Envelope[] = [];
    for (const found of answer.envelopes) {
      const envelope = envelopeOf(found);
      if (range.upTo !== undefined && envelope.position > range.upTo && place.position >= range.upTo) break;
      place = nextPlace(place, envelope);
      page.push(envelope);
    }
    if (page.length > 0) yield page;
    if (answer.envelopes.length === 0) {
      if (answer.more) throw endless();
      if (range.upTo !== undefined) throw hole(place.position, undefined);
      return;
    }
    if (!answer.more && range.upTo === undefined) return;
    limit = nextLimit(limit, page);
  }
}

/** At most doubled from page to page: one burst of large envelopes after small ones must not fill the memory. */
function nextLimit(limit: number, page: readonly Envelope[]): number {
  const bytes = page.reduce((sum, { sealed }) => sum + sealed.byteLength, 1);
  const fitting = Math.floor((pageBytes * page.length) / bytes);
  return Math.max(1, Math.min(limit * 2, fitting, largestPage));
}

/** The envelope of an answer, with its numbers and bytes. */
export function envelopeOf(answer: EnvelopeAnswer): Envelope {
  return {
    ...answer,
    id: answer.id as EnvelopeId,
    site: answer.site as SiteId,
    position: BigInt(answer.position),
    sealed: Buffer.from(answer.sealed, 'base64'),
  };
}

function endless(): Failure {
  return new Failure(
    'site-answer',
    say`The capture site says that more envelopes follow, and gives none.`,
    say`Have the site looked at; the next run goes on where this one stopped.`,
  );
}
