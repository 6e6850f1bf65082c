import { type Envelope, envelopeChainStart, envelopeHash } from '#core/envelope.ts';
import { Failure } from '#core/failure.ts';
import type { Service } from '#core/item.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** Where a reader stands in a site's chain of envelopes of one service. */
export interface ChainPlace {
  readonly site: string;
  readonly service: Service;
  /** Position of the last envelope read; 0 before the first. */
  readonly position: bigint;
  /** Its hash; undefined for a reader that has read none: it takes the oldest envelope that the site still keeps. */
  readonly hash: string | undefined;
}

/**
 * Checks that an envelope is the next of the chain, and gives the place after it.
 * @throws Failure `envelope-hole` when positions are missing, `envelope-broken` when a hash does not fit
 */
export function nextPlace(place: ChainPlace, envelope: Envelope): ChainPlace {
  const { position } = envelope;
  if (envelope.service !== place.service || envelope.site !== place.site)
    throw broken(position, say`it belongs to another site or service`);
  const first = place.hash === undefined;
  if (first ? position <= place.position : position !== place.position + 1n)
    throw hole(place.position, position);
  if (envelopeHash(envelope) !== envelope.hash)
    throw broken(position, say`its hash does not fit its content`);
  const expected = position === 1n ? envelopeChainStart : place.hash;
  if (expected !== undefined && envelope.previous !== expected)
    throw broken(position, say`it does not follow the envelope before it`);
  return { ...place, position, hash: envelope.hash };
}

/** The feed skips, repeats or ends before a position that the site has named. */
export function hole(after: bigint, found: bigint | undefined): Failure {
  return new Failure(
    'envelope-hole',
    found === undefined
      ? say`The capture site's feed ends after position ${after}, before the newest envelope that it names.`
      : say`The capture site's feed goes from position ${after} to ${found}: what was between them is missing.`,
    say`Have the site and what lies between looked at. Nothing was skipped; the next run asks again from there.`,
    { details: { after: String(after), ...(found !== undefined && { found: String(found) }) } },
  );
}

export function broken(position: bigint, reason: Sentence, cause?: unknown): Failure {
  return new Failure(
    'envelope-broken',
    say`The capture site's envelope at position ${position} is broken: ${reason}.`,
    say`Have the site and what lies between looked at: the envelope was changed, or its storage is damaged. Nothing of it was taken; the next run asks for it again.`,
    { details: { position: String(position) }, ...(cause !== undefined && { cause }) },
  );
}
