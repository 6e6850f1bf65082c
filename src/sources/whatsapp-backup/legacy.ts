import { numberCell, type Row, type Rows, textCell } from '#sources/whatsapp-backup/row.ts';

/**
 * Rows of the schema before 2021 as those of today: one table `messages` had what `message`, `message_media`,
 * `message_location`, `message_quoted` and `message_system` have now. People stand in them by JID.
 */
export function legacyRows(rows: Rows): Rows {
  const old = rows.messages?.[0];
  if (old === undefined) return rows;
  const row = (columns: Row): Row =>
    Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null && value !== undefined));
  const pick = (column: string): Row[string] => old[column] ?? null;
  const type = legacyType(old);
  const isSystem = numberCell(old, 'status') === 6;
  const message = row({
    _id: pick('_id'),
    key_id: pick('key_id'),
    from_me: pick('key_from_me'),
    timestamp: pick('timestamp'),
    message_type: isSystem ? 7 : type,
    text_data: textCell(old, 'data') ?? pick('media_caption'),
    sender_jid_row_id: pick('remote_resource'),
    starred: pick('starred'),
    origin: pick('origin'),
  });
  const forwarded = numberCell(old, 'forwarded') ?? 0;
  return {
    message: [message],
    ...(isMedia(type) ? { message_media: [legacyMedia(old)] } : {}),
    ...(type === 5 || type === 16 ? { message_location: [legacyLocation(old)] } : {}),
    // QUIRK: the size of a notice's media is what the notice says.
    ...(isSystem ? { message_system: [row({ action_type: pick('media_size') })] } : {}),
    ...(forwarded > 0 ? { message_forwarded: [{ forward_score: forwarded }] } : {}),
    ...quoted(rows.messages_quotes?.[0]),
    ...(rows.messages_vcards === undefined ? {} : { message_vcard: rows.messages_vcards }),
    // Databases on their way to the schema of today have some of its tables already.
    ...rows,
  };
}

function legacyType(old: Row): number {
  // 7: a message that was taken back.
  return numberCell(old, 'edit_version') === 7 ? 15 : (numberCell(old, 'media_wa_type') ?? 0);
}

function isMedia(type: number): boolean {
  return [1, 2, 3, 9, 13, 20, 42, 43].includes(type);
}

function legacyMedia(old: Row): Row {
  return {
    mime_type: old.media_mime_type ?? null,
    file_size: old.media_size ?? null,
    media_name: old.media_name ?? null,
    file_hash: old.media_hash ?? null,
    media_duration: old.media_duration ?? null,
  };
}

function legacyLocation(old: Row): Row {
  return {
    latitude: old.latitude ?? null,
    longitude: old.longitude ?? null,
    place_name: old.media_name ?? null,
  };
}

function quoted(quote: Row | undefined): Rows {
  if (quote === undefined) return {};
  return {
    message_quoted: [{ key_id: quote.key_id ?? null, text_data: quote.data ?? null }],
  };
}
