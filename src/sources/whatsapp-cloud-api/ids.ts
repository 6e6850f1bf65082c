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
  const form = /^\x1c\x18([\x05-\x0f])(\d+)\x15\x02\x00[\x11\x12]\x18([\x08-\x40])([0-9A-F]+)\x00$/;
  const [, numberLength, number, idLength, id] = form.exec(bytes.toString('latin1')) ?? [];
  const fits = numberLength?.charCodeAt(0) === number?.length && idLength?.charCodeAt(0) === id?.length;
  return id !== undefined && fits ? id : wamid;
}

/** Names an observation by its content, so that the same event delivered again is known whatever the order of its keys. */
export function keyOf(...content: readonly unknown[]): string {
  return createHash('sha256').update(canonical(content)).digest('base64url');
}

/** The native id of an event to which Meta gives none. */
export function eventIdOf(name: string, event: unknown): string {
  return `${name}:${keyOf(event).slice(0, 22)}`;
}
