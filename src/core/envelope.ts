import { createHash } from 'node:crypto';
import type { EnvelopeId, SiteId } from '#core/ids.ts';
import type { Item, Service } from '#core/item.ts';

/**
 * An envelope is 1 to 1,000 items, sealed to the archive's public key: what the site stores and hands out.
 * `docs/formats/envelope.md` is the description for other vendors; this file is its code.
 */
export const envelopeLimits = { items: 1_000, bytes: 1_048_576 } as const;

/** What is sealed, before compression: JSON of this. */
export interface EnvelopeContent {
  readonly version: 1;
  readonly items: readonly Item[];
  /** Attachment id to the base64url content key (32 bytes) of its sealed object at the site. */
  readonly attachmentKeys: Readonly<Record<string, string>>;
}

/** What stands around the seal, readable by the site. It is bound into the seal, and says nothing of the content. */
export interface EnvelopeHeader {
  readonly version: 1;
  readonly id: EnvelopeId;
  readonly site: SiteId;
  readonly service: Service;
  /** Key id of the archive's sealing key. */
  readonly keyId: string;
  readonly items: number;
  /** When the site took it in: RFC 3339, milliseconds, UTC. */
  readonly createdAt: string;
}

/** A numbered envelope, as it stands in the feed. */
export interface Envelope extends EnvelopeHeader {
  /** 1, 2, 3 … per site and service, without holes; a decimal string in JSON. */
  readonly position: bigint;
  /** Hash of the envelope at `position - 1`; 32 zero bytes before the first. base64url. */
  readonly previous: string;
  /** `envelopeHash` of this envelope. base64url. */
  readonly hash: string;
  /** `HPKE enc (32 bytes) ‖ ciphertext`. */
  readonly sealed: Uint8Array;
}

/** `previous` of the first envelope of a service. */
export const envelopeChainStart = Buffer.alloc(32).toString('base64url');

/** HPKE `info` of every envelope seal of version 1. */
export const envelopeSealInfo = Buffer.from('holdfast envelope 1');

/**
 * The bytes bound into the seal as associated data, and into the chain: the JSON array of the header's fields.
 * Same fields, same bytes, on every machine.
 */
export function envelopeHeaderBytes(header: EnvelopeHeader): Buffer {
  const { version, id, site, service, keyId, items, createdAt } = header;
  return Buffer.from(JSON.stringify([version, id, site, service, keyId, items, createdAt]));
}

/**
 * SHA-256 over `previous ‖ position (8 bytes, big-endian) ‖ SHA-256(header bytes) ‖ SHA-256(sealed)`, base64url.
 * A reader that recomputes it sees a changed, removed or reordered envelope.
 */
export function envelopeHash(envelope: Omit<Envelope, 'hash'>): string {
  const position = Buffer.alloc(8);
  position.writeBigUInt64BE(envelope.position);
  return createHash('sha256')
    .update(Buffer.from(envelope.previous, 'base64url'))
    .update(position)
    .update(createHash('sha256').update(envelopeHeaderBytes(envelope)).digest())
    .update(createHash('sha256').update(envelope.sealed).digest())
    .digest('base64url');
}
