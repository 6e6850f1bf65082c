import type { Attachment, Content, Item } from '#core/item.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import type { Reading } from '#sources/whatsapp-backup/reading.ts';
import { numberCell, type Row, type Rows, textCell } from '#sources/whatsapp-backup/row.ts';

/** What `message.message_type` says; the rest is `other`, archived with its number. */
const types: Readonly<Record<number, Content['type']>> = {
  0: 'text',
  1: 'image',
  2: 'audio',
  3: 'video',
  4: 'contact',
  5: 'location',
  9: 'document',
  13: 'gif',
  14: 'contact',
  16: 'live-location',
  20: 'sticker',
  42: 'image',
  43: 'video',
  66: 'poll',
  82: 'voice',
  106: 'poll',
};
const viewOnceTypes = new Set([42, 43, 82]);
const recordedInApp = 1;

export function contentOf(event: BackupEvent, rows: Rows): Pick<Reading, 'content' | 'flags'> {
  const message = rows.message?.[0];
  const text = textCell(message, 'text_data') ?? textCell(rows.message_media?.[0], 'media_caption');
  const type = typeOf(rows);
  const link = linkOf(rows.message_text?.[0]);
  return {
    content: {
      type: type === 'text' && link !== undefined ? 'link' : type,
      ...(text === undefined ? (type === 'text' ? { text: '' } : {}) : { text }),
      ...(link === undefined ? {} : { link }),
      ...locationOf(rows.message_location?.[0]),
      ...contactsOf(rows.message_vcard),
      ...(type === 'poll' ? { poll: pollOf(text ?? '', rows.message_poll_option ?? []) } : {}),
      ...(type === 'other' ? { structured: otherOf(event, rows) } : {}),
    },
    ...flagsOf(rows),
  };
}

function typeOf(rows: Rows): Content['type'] {
  const message = rows.message?.[0];
  const type = types[numberCell(message, 'message_type') ?? 0] ?? 'other';
  // Nothing else tells a voice note from a piece of music.
  return type === 'audio' && numberCell(message, 'origin') === recordedInApp ? 'voice' : type;
}

function flagsOf(rows: Rows): { flags?: NonNullable<Item['flags']> } {
  const message = rows.message?.[0];
  const forwarded = rows.message_forwarded?.[0];
  const score = numberCell(forwarded, 'forward_score') ?? 0;
  const seconds = numberCell(rows.message_ephemeral?.[0], 'duration');
  const flags = {
    ...(forwarded !== undefined || (numberCell(message, 'origination_flags') ?? 0) % 2 === 1
      ? { forwarded: true }
      : {}),
    // WhatsApp calls it forwarded many times from the fifth on; 127 stands for more.
    ...(score >= 5 ? { frequentlyForwarded: true } : {}),
    ...(seconds !== undefined && seconds > 0 ? { ephemeralSeconds: seconds } : {}),
    ...(isViewOnce(rows) ? { viewOnce: true } : {}),
    ...(numberCell(message, 'broadcast') === 1 ? { broadcast: true } : {}),
  };
  return Object.keys(flags).length === 0 ? {} : { flags };
}

function isViewOnce(rows: Rows): boolean {
  const type = numberCell(rows.message?.[0], 'message_type') ?? 0;
  return viewOnceTypes.has(type) || rows.message_view_once_media !== undefined;
}

function linkOf(row: Row | undefined): Content['link'] {
  const url = textCell(row, 'url');
  if (url === undefined) return undefined;
  const [title, description] = [textCell(row, 'page_title'), textCell(row, 'description')];
  return {
    url,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

function locationOf(row: Row | undefined): Pick<Content, 'location'> {
  if (row === undefined) return {};
  const number = (column: string, name: string): object => {
    const value = numberCell(row, column);
    return value === undefined ? {} : { [name]: value };
  };
  const text = (column: string, name: string): object => {
    const value = textCell(row, column);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    location: {
      ...number('latitude', 'latitude'),
      ...number('longitude', 'longitude'),
      ...text('place_name', 'name'),
      ...text('place_address', 'address'),
      ...text('url', 'url'),
    },
  };
}

function contactsOf(rows: readonly Row[] | undefined): Pick<Content, 'contacts'> {
  if (rows === undefined) return {};
  return {
    contacts: rows.map((row) => {
      const vcard = textCell(row, 'vcard') ?? '';
      const name = /^FN[^:\n]*:(.*)$/im.exec(vcard)?.[1]?.trim();
      return { ...(name === undefined || name === '' ? {} : { name }), vcard };
    }),
  };
}

function pollOf(question: string, options: readonly Row[]): NonNullable<Content['poll']> {
  return {
    question,
    options: options.map((row) => {
      const votes = numberCell(row, 'vote_total');
      const counted = votes !== undefined && Number.isInteger(votes) && votes >= 0;
      return { text: textCell(row, 'option_name') ?? '', ...(counted ? { votes } : {}) };
    }),
  };
}

/** What a message of a kind without fields of its own has in other tables; the whole stands in `raw`. */
function otherOf(event: BackupEvent, rows: Rows): Record<string, unknown> {
  const tables = Object.keys(rows).filter(
    (table) => !['message', 'messages', 'message_media'].includes(table),
  );
  return { schema: event.schema, messageType: rows.message?.[0]?.message_type ?? null, tables };
}

const kinds: Readonly<Partial<Record<Content['type'], Attachment['kind']>>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  voice: 'voice',
  document: 'document',
  sticker: 'sticker',
  gif: 'gif',
};

/** The medium as the message describes it. */
export function mediumOf(rows: Rows): Pick<Reading, 'medium'> {
  const media = rows.message_media?.[0];
  const kind = kinds[typeOf(rows)];
  if (kind === undefined && textCell(media, 'file_path') === undefined) return {};
  const hash = textCell(media, 'file_hash');
  const number = (column: string, name: string): object => {
    const value = numberCell(media, column);
    return value === undefined || value <= 0 ? {} : { [name]: value };
  };
  return {
    medium: {
      fileName: fileNameOf(media) ?? kind ?? 'file',
      mimeType: textCell(media, 'mime_type') ?? '',
      kind: kind ?? 'other',
      ...(hash === undefined ? {} : { sourceHash: { algorithm: 'sha256', value: hash } }),
      ...number('media_duration', 'durationSeconds'),
      ...number('width', 'width'),
      ...number('height', 'height'),
      ...(isViewOnce(rows) ? { viewOnce: true } : {}),
    },
  };
}

function fileNameOf(media: Row | undefined): string | undefined {
  return textCell(media, 'media_name') ?? textCell(media, 'file_path')?.split('/').pop();
}
