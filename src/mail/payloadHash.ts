import { hash } from 'node:crypto';
import type { Item } from '#core/item.ts';

/**
 * SHA-256, as hex, of what the item was made from: the native event exactly as captured (`raw.data`, decoded), so that
 * a mail alone, far from its archive, can be held against the source's own record. For an item without raw event: of
 * the item as canonical JSON.
 */
export function payloadHash(item: Item): string {
  if (item.raw === undefined) return hash('sha256', canonicalJson(item), 'hex');
  const { encoding, data } = item.raw;
  return hash('sha256', encoding === 'base64' ? Buffer.from(data, 'base64') : data, 'hex');
}

/** JSON with sorted keys and no white space (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
