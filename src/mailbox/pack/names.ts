import { type PackId, parseUuid } from '#core/ids.ts';

/**
 * Blob names of packs and key files: foldered by the month in the id (a UUIDv7 begins with its milliseconds), so that
 * the name follows from the id and no folder grows without end.
 */

export const packPrefix = 'packs/';
export const keyFilePrefix = 'keys/';

/** `packs/2026/05/<id>.hfpk` */
export function packName(packId: PackId): string {
  return `${packPrefix}${month(packId)}/${packId}.hfpk`;
}

/** `keys/2026/05/<id>.hfkf` */
export function keyFileName(packId: PackId): string {
  return `${keyFilePrefix}${month(packId)}/${packId}.hfkf`;
}

/** The pack of a blob name, or undefined when the name is not one of the two forms above. */
export function packIdOfName(name: string): PackId | undefined {
  const id = parseUuid<PackId>(name.slice(name.lastIndexOf('/') + 1, -'.hfpk'.length));
  return id !== undefined && (name === packName(id) || name === keyFileName(id)) ? id : undefined;
}

/** When the id was made, by its first 48 bits. */
export function packIdTime(packId: PackId): Date {
  return new Date(Number.parseInt(packId.replace('-', '').slice(0, 12), 16));
}

function month(packId: PackId): string {
  return packIdTime(packId).toISOString().slice(0, 7).replace('-', '/');
}

/** The 16 bytes of a UUID. */
export function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** @param bytes 16 bytes */
export function uuidFromBytes<Id extends string>(bytes: Uint8Array): Id {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}
