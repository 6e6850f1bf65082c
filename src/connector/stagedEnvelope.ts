import type { Envelope } from '#core/envelope.ts';
import { envelopeAnswer } from '#core/feed.ts';
import type { ConnectorId, EnvelopeId, SiteId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';

/** Format of a staged envelope: `HFEV`, version byte, length of the JSON header (4 bytes, big-endian), header, sealed bytes. */
const magic = Buffer.from('HFEV');
const formatVersion = 1;
const prefixLength = magic.length + 5;
const headerSchema = envelopeAnswer.omit({ sealed: true });

/** Name of an envelope in the staging store: sorts by position. */
export function stagedEnvelopeName(connector: ConnectorId, service: Service, position: bigint): string {
  return `staging/${connector}/${service}/${String(position).padStart(19, '0')}`;
}

/** Name of the envelope that the site had given at this position before it gave another. */
export function replacedEnvelopeName(connector: ConnectorId, service: Service, position: bigint): string {
  return `${stagedEnvelopeName(connector, service, position)}.replaced`;
}

export function writeStagedEnvelope(envelope: Envelope): Buffer {
  const { sealed, position, ...rest } = envelope;
  const header = Buffer.from(JSON.stringify({ ...rest, position: String(position) }));
  const prefix = Buffer.alloc(prefixLength);
  magic.copy(prefix);
  prefix.writeUInt8(formatVersion, magic.length);
  prefix.writeUInt32BE(header.length, magic.length + 1);
  return Buffer.concat([prefix, header, sealed]);
}

/** @returns undefined when the bytes are no staged envelope */
export function readStagedEnvelope(bytes: Buffer): Envelope | undefined {
  try {
    if (!bytes.subarray(0, magic.length).equals(magic) || bytes[magic.length] !== formatVersion)
      return undefined;
    const end = prefixLength + bytes.readUInt32BE(magic.length + 1);
    const header = headerSchema.parse(JSON.parse(bytes.toString('utf8', prefixLength, end)));
    return {
      ...header,
      id: header.id as EnvelopeId,
      site: header.site as SiteId,
      position: BigInt(header.position),
      sealed: bytes.subarray(end),
    };
  } catch {
    return undefined;
  }
}
