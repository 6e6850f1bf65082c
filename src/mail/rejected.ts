import { hash } from 'node:crypto';
import type { ItemId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import type { Mail } from '#core/target.ts';
import { noteRule } from '#mail/bodies/body.ts';
import { mailFormatVersion } from '#mail/compose.ts';
import { mailDomain } from '#mail/domain.ts';
import { oneLine } from '#mail/headerText.ts';
import { messageIdOf } from '#mail/messageId.ts';
import { mimeSegments } from '#mail/mimeBody.ts';
import { dateField } from '#mail/time.ts';

/** The mail shows this much of what came in, in characters; the pack has all of it. */
const shownLimit = 100_000;

export interface RejectedItem {
  /** The id under which the archive keeps it (the item's own claim cannot be trusted). */
  readonly itemId: ItemId;
  readonly service: Service;
  /** What is wrong with it: the message of the Failure. */
  readonly reason: string;
  /** When its envelope was made: RFC 3339, milliseconds, UTC. */
  readonly receivedAt: string;
  /** The item as it came, as JSON text. */
  readonly original: string;
}

/** The quarantine's mail for an item that could not be converted: why, and what came in. Deterministic like `composeMail`. */
export function rejectedMail(rejected: RejectedItem, context: { archiveDomain: string }): Mail {
  const { itemId, service, receivedAt, original } = rejected;
  const domain = mailDomain(context.archiveDomain);
  const name = service === 'whatsapp' ? 'WhatsApp' : 'WeChat';
  const header =
    `Message-ID: ${messageIdOf(itemId, domain, service)}\r\n` +
    dateField({ occurredAt: receivedAt, timePrecision: 'second' }) +
    `From: "Holdfast" <quarantine@${domain}>\r\n` +
    `To: "Quarantine" <quarantine@${domain}>\r\n` +
    `Subject: [Rejected] ${name}: an item that could not be converted\r\n` +
    'Auto-Submitted: auto-generated\r\n' +
    `X-Archive-Platform: ${service}\r\nX-Archive-Event: rejected\r\n` +
    `X-Archive-Payload-SHA256: ${hash('sha256', original, 'hex')}\r\n`;
  const cut = original.length > shownLimit ? `\n… (${original.length - shownLimit} characters more)` : '';
  const text =
    'The capture site handed out an item that could not be converted, so it is in no other mailbox.\n\n' +
    `Reason: ${oneLine(rejected.reason, 2_000)}\n\n` +
    `${noteRule}\nThe item as it came:\n\n${original.slice(0, shownLimit)}${cut}`;
  return {
    formatVersion: mailFormatVersion,
    segments: mimeSegments(header, text, { id: itemId, attachments: [] }),
  };
}
