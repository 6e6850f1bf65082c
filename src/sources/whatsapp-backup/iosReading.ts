import type { Attachment, Content } from '#core/item.ts';
import { coreDataTime } from '#sources/whatsapp-backup/ios.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import { bytesField, wireFields } from '#sources/whatsapp-backup/protobuf.ts';
import { peerOf, type Reading, type Somebody } from '#sources/whatsapp-backup/reading.ts';
import { bytesCell, numberCell, type Row, textCell } from '#sources/whatsapp-backup/row.ts';

/** `ZWAMESSAGE.ZMESSAGETYPE`; its numbers are not Android's. */
const types: Readonly<Record<number, Content['type']>> = {
  0: 'text',
  1: 'image',
  2: 'video',
  3: 'voice',
  4: 'contact',
  5: 'location',
  7: 'link',
  8: 'document',
  11: 'gif',
  15: 'sticker',
};
/** Lines that WhatsApp wrote: of groups, and of a chat. */
const notices = new Set([6, 10]);

/** What an event of an iOS database says. */
export function readIos(event: BackupEvent): Reading {
  const message = event.rows.ZWAMESSAGE?.[0];
  const nativeId = textCell(message, 'ZSTANZAID') ?? '';
  const sender = senderOf(event, message);
  const at = coreDataTime(numberCell(message, 'ZMESSAGEDATE'));
  const base = { nativeId, ...(at === undefined ? {} : { at }), ...(sender === undefined ? {} : { sender }) };
  if (event.what === 'reaction') return readReaction(event, base);
  if (event.what === 'deletion') {
    const deletion = { scope: 'everyone', originalAvailable: false } as const;
    return { ...base, kind: 'deletion', deletion, refers: [{ relation: 'deletes', nativeId }] };
  }
  const type = numberCell(message, 'ZMESSAGETYPE') ?? 0;
  if (notices.has(type)) return { ...base, kind: 'system', content: noticeOf(message, type) };
  return {
    ...base,
    kind: sender === undefined ? 'system' : 'message',
    content: contentOf(event, type),
    ...repliesOf(event),
    ...mediumOf(event, types[type]),
  };
}

/** iOS has no time of a reaction: it is that of the message, and is not before it. */
function readReaction(event: BackupEvent, base: Pick<Reading, 'nativeId' | 'at'>): Reading {
  const { id = '', jid = '', emoji = '' } = event.reaction ?? {};
  const sender: Somebody = jid === '' ? 'owner' : (event.people[jid] ?? { jid });
  return {
    kind: 'reaction',
    nativeId: id,
    ...(base.at === undefined ? {} : { at: base.at }),
    sender,
    reaction: { emoji, removed: emoji === '' },
    refers: [{ relation: 'reactsTo', nativeId: base.nativeId }],
  };
}

function noticeOf(message: Row | undefined, type: number): Content {
  const event = numberCell(message, 'ZGROUPEVENTTYPE') ?? 0;
  return {
    type: 'other',
    text: textCell(message, 'ZTEXT') ?? `WhatsApp's notice ${type}/${event}.`,
    structured: { messageType: type, groupEventType: event },
  };
}

function contentOf(event: BackupEvent, type: number): Content {
  const message = event.rows.ZWAMESSAGE?.[0];
  const item = event.rows.ZWAMEDIAITEM?.[0];
  const shown = types[type] ?? 'other';
  // The title of a document is its name.
  const caption = shown === 'document' ? undefined : textCell(item, 'ZTITLE');
  const text = textCell(message, 'ZTEXT') ?? caption;
  const vcard = textCell(item, 'ZVCARDSTRING');
  const name = textCell(item, 'ZVCARDNAME');
  const [latitude, longitude] = [numberCell(item, 'ZLATITUDE'), numberCell(item, 'ZLONGITUDE')];
  return {
    type: shown,
    ...(text === undefined ? (shown === 'text' ? { text: '' } : {}) : { text }),
    ...(shown === 'contact' && vcard?.startsWith('BEGIN:VCARD')
      ? { contacts: [{ ...(name === undefined ? {} : { name }), vcard }] }
      : {}),
    // Of pictures the same columns have the size.
    ...(shown === 'location' && latitude !== undefined && longitude !== undefined
      ? { location: { latitude, longitude } }
      : {}),
    ...(shown === 'other' ? { structured: { schema: 'ios', messageType: type } } : {}),
  };
}

/** `ZWAMEDIAITEM.ZMETADATA`, a protocol buffer: 5 the id of the message that is answered, 4 its text. */
function repliesOf(event: BackupEvent): Pick<Reading, 'refers'> {
  const bytes = bytesCell(event.rows.ZWAMEDIAITEM?.[0], 'ZMETADATA');
  const fields = bytes === undefined ? undefined : wireFields(bytes);
  const nativeId = bytesField(fields, 5)?.toString() ?? '';
  if (!/^[\w.-]{4,128}$/.test(nativeId)) return {};
  const quotedText = bytesField(fields, 4)?.toString() ?? '';
  return { refers: [{ relation: 'replyTo', nativeId, ...(quotedText === '' ? {} : { quotedText }) }] };
}

const kinds: Readonly<Partial<Record<Content['type'], Attachment['kind']>>> = {
  image: 'image',
  video: 'video',
  voice: 'voice',
  document: 'document',
  gif: 'gif',
  sticker: 'sticker',
};

function mediumOf(event: BackupEvent, type: Content['type'] | undefined): Pick<Reading, 'medium'> {
  const item = event.rows.ZWAMEDIAITEM?.[0];
  const kind = kinds[type ?? 'other'];
  const path = textCell(item, 'ZMEDIALOCALPATH');
  if (kind === undefined && path === undefined) return {};
  const seconds = numberCell(item, 'ZMOVIEDURATION') ?? 0;
  const claimed = textCell(item, 'ZVCARDSTRING') ?? '';
  const title = type === 'document' ? textCell(item, 'ZTITLE') : undefined;
  return {
    medium: {
      fileName: title ?? path?.split('/').pop() ?? kind ?? 'file',
      mimeType: claimed,
      kind: kind ?? 'other',
      ...(seconds > 0 ? { durationSeconds: seconds } : {}),
    },
  };
}

function senderOf(event: BackupEvent, message: Row | undefined): Somebody | undefined {
  if (numberCell(message, 'ZISFROMME') === 1) return 'owner';
  const member = textCell(event.rows.ZWAGROUPMEMBER?.[0], 'ZMEMBERJID');
  if (member !== undefined) return event.people[member] ?? { jid: member };
  return peerOf(event);
}
