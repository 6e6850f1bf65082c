import { createHash } from 'node:crypto';
import { canonical } from '#sources/whatsapp-cloud-api/exactJson.ts';

/**
 * The message's id on the platform. Meta's `wamid.` is a Thrift structure around the id that phones know the message by,
 * with the other side's number before it, as the published samples show: field 1 list, `18 len NUMBER`, `15 02`,
 * `00 11|12`, `18 len ID`, `00`. With that id a message that a linked device or a backup has too is one item. Number and
 * direction are in the item's conversation and sender, so nothing is lost by leaving them out. A `wamid` of any other
 * form is the id as it stands.
 */
export function messageIdOf(wamid: string): string {
  if (!wamid.startsWith('wamid.')) return wamid;
  const bytes = Buffer.from(wamid.slice('wamid.'.length), 'base64');
  const form = /^1c18(..)((?:3\d)+)150200(?:11|12)18(..)((?:3\d|4[1-6])+)00$/;
  const [, numberLength = '', number, idLength = '', id] = form.exec(bytes.toString('hex')) ?? [];
  if (number === undefined || id === undefined) return wamid;
  const fits = (length: string, hex: string) => Number.parseInt(length, 16) * 2 === hex.length;
  return fits(numberLength, number) && fits(idLength, id) && id.length >= 16
    ? Buffer.from(id, 'hex').toString('latin1')
    : wamid;
}

/** Names an observation by its content, so that the same event delivered again is known whatever the order of its keys. */
export function keyOf(...content: readonly unknown[]): string {
  return createHash('sha256').update(canonical(content)).digest('base64url');
}

/** The native id of an event to which Meta gives none. */
export function eventIdOf(name: string, event: unknown): string {
  return `${name}:${keyOf(event).slice(0, 22)}`;
}
