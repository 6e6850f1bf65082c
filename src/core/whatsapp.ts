import type { Participant } from '#core/participant.ts';

/**
 * How WhatsApp's people and conversations are named in items, whichever way they were captured: the same message on two
 * phones, in a backup and by webhook shall be one item. Facts: WhatsApp JIDs (baileys.wiki/concepts/jids), `wa_id`
 * (Meta, Cloud API webhooks).
 */

/** A number in digits (`wa_id`, the user part of a JID) as E.164; undefined where it is none. */
export function whatsappPhone(digits: string): string | undefined {
  return /^[1-9]\d{4,14}$/.test(digits) ? `+${digits}` : undefined;
}

/** A JID in its parts: user without device, server in lower case. `447700900123:12@s.whatsapp.net`. */
export interface WhatsappJid {
  readonly user: string;
  readonly server: string;
}

/** @returns undefined when the text is no JID */
export function parseJid(text: string): WhatsappJid | undefined {
  const match = /^([^@:]*)(?::\d+)?@([a-z.]+)$/i.exec(text.trim());
  const [, user, server] = match ?? [];
  return user === undefined || server === undefined
    ? undefined
    : { user: user.replace(/_\d+$/, ''), server: server.toLowerCase() };
}

const phoneServers = new Set(['s.whatsapp.net', 'c.us', 'hosted']);

/** The number behind a JID that is a phone number; undefined for LIDs, groups and the rest. */
export function phoneOfJid(jid: string): string | undefined {
  const parsed = parseJid(jid);
  return parsed !== undefined && phoneServers.has(parsed.server) ? whatsappPhone(parsed.user) : undefined;
}

/**
 * Somebody on WhatsApp: known by number where a number is known, else by what WhatsApp calls him.
 * @param known the number of a LID or business-scoped id, as E.164, where something else told it
 */
export function whatsappPerson(
  jid: string,
  known: { readonly phone?: string; readonly displayName?: string } = {},
): Participant {
  const phone = phoneOfJid(jid) ?? known.phone;
  const name = known.displayName === undefined ? {} : { displayName: known.displayName };
  if (phone !== undefined) {
    const resolution = phoneOfJid(jid) === undefined ? 'alt' : 'exact';
    return { nativeId: phone, idType: 'pn', phone, ...name, internal: false, resolution };
  }
  const { user, server } = parseJid(jid) ?? { user: jid, server: '' };
  const isLid = server === 'lid' || server === 'hosted.lid';
  return {
    nativeId: isLid ? `${user}@lid` : jid,
    idType: isLid ? 'lid' : 'name',
    ...name,
    internal: false,
    resolution: 'unresolved',
  };
}
