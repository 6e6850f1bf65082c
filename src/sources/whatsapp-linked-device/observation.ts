import { createHash } from 'node:crypto';
import { type JsonObject, objectOf } from '#core/untyped.ts';
import { peel } from '#sources/whatsapp-linked-device/content.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';

/**
 * Names an event within the capture of one account: WhatsApp's ids are unique only within chat, sender and direction.
 * The same event told again has the same name; with other content it has another.
 */
export function observationKey(native: LinkedEvent): string {
  switch (native.event) {
    case 'message':
      return ['message', ...messageKey(objectOf(native.message.key)), contentMark(native)].join('|');
    case 'receipt':
      return ['receipt', ...messageKey(native.key), native.by ?? '', native.action].join('|');
    case 'deleted-here':
      return ['deleted-here', ...messageKey(native.key), native.key.id ? '' : native.scene.capturedAt].join(
        '|',
      );
    case 'call':
      return ['call', String(native.signals[0]?.id), markOf(native.signals)].join('|');
    case 'call-record':
      return ['call-record', String(native.record.callId), markOf(native.record)].join('|');
    case 'past-member':
      return ['past-member', native.groupJid, markOf(native.participant)].join('|');
    case 'identity':
      return ['identity', native.lid, native.phone].join('|');
    case 'gap':
      return ['gap', native.from ?? '', native.until ?? '', native.reason].join('|');
  }
}

function messageKey(key: JsonObject): string[] {
  return [key.remoteJid, key.participant, key.fromMe === true, key.id].map((part) => String(part ?? ''));
}

/** Without what devices add to a message on its way (`messageContextInfo`) and without its status. */
function contentMark({ message, plaintext }: Extract<LinkedEvent, { event: 'message' }>): string {
  const { type, value } = peel(message.message);
  if (type !== undefined) return markOf([type, value]);
  return markOf([message.messageStubType, message.messageStubParameters, plaintext]);
}

function markOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
