import { contentOf, mediumOf } from '#sources/whatsapp-backup/androidContent.ts';
import { legacyRows } from '#sources/whatsapp-backup/legacy.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import { readNotice } from '#sources/whatsapp-backup/notices.ts';
import { peerOf, personOf, type Reading, type Somebody } from '#sources/whatsapp-backup/reading.ts';
import { idCell, numberCell, type Row, type Rows, textCell } from '#sources/whatsapp-backup/row.ts';

/** What an event of an Android database says. */
export function readAndroid(event: BackupEvent): Reading {
  const rows = legacyRows(event.rows);
  switch (event.what) {
    case 'deletion':
      return readDeletion(event, rows);
    case 'edit':
      return readEdit(event, rows);
    case 'reaction':
      return readReaction(event, rows);
    case 'vote':
      return readVote(event, rows);
    case 'receipt':
      return readReceipt(event, rows);
    case 'call':
      return readCall(event, rows);
    default:
      return readMessage(event, rows);
  }
}

/** Type codes of `message`; 10 is a missed call of older versions. */
const [notice, missedCall] = [7, 10];

function readMessage(event: BackupEvent, rows: Rows): Reading {
  const message = rows.message?.[0];
  const type = numberCell(message, 'message_type');
  const base = { nativeId: textCell(message, 'key_id') ?? '', ...timeOf(message, 'timestamp') };
  const sender = senderOf(event, message);
  const by = sender === undefined ? {} : { sender };
  if (type === notice) return { ...base, ...readNotice(event, rows, sender) };
  if (type === missedCall) {
    const isVideo = numberCell(rows.missed_call_logs?.[0], 'video_call') === 1;
    const call = { media: isVideo ? ('video' as const) : ('voice' as const), group: isGroup(event) };
    return { ...base, ...by, kind: 'call', call: { ...call, outcome: 'missed' } };
  }
  return {
    ...base,
    ...by,
    // A message needs somebody who wrote it.
    kind: sender === undefined ? 'system' : 'message',
    ...contentOf(event, rows),
    ...repliesOf(rows),
    ...mediumOf(rows),
  };
}

function repliesOf(rows: Rows): Pick<Reading, 'refers'> {
  const quoted = rows.message_quoted?.[0];
  const nativeId = textCell(quoted, 'key_id');
  if (nativeId === undefined) return {};
  const quotedText = textCell(quoted, 'text_data');
  return {
    refers: [{ relation: 'replyTo', nativeId, ...(quotedText === undefined ? {} : { quotedText }) }],
  };
}

function readDeletion(event: BackupEvent, rows: Rows): Reading {
  const message = rows.message?.[0];
  const revoked = rows.message_revoked?.[0];
  const nativeId = textCell(message, 'key_id') ?? '';
  const admin = personOf(event, idCell(revoked, 'admin_jid_row_id'));
  const isByAdmin = admin !== undefined || numberCell(message, 'message_type') === 64;
  const sender = admin ?? senderOf(event, message);
  const at = numberCell(revoked, 'revoke_timestamp') || numberCell(message, 'timestamp');
  return {
    kind: 'deletion',
    nativeId,
    ...(at === undefined ? {} : { at }),
    ...(sender === undefined ? {} : { sender }),
    ...(isByAdmin && sender !== undefined ? { by: sender } : {}),
    deletion: { scope: isByAdmin ? 'admin' : 'everyone', originalAvailable: false },
    refers: [{ relation: 'deletes', nativeId: textCell(revoked, 'revoked_key_id') ?? nativeId }],
  };
}

/**
 * The database keeps the last wording only. The edit is a message of its own; its id stands in the row of the message,
 * or among what hangs on it. Where neither has it, the original's id and the time of the edit name it.
 */
function readEdit(event: BackupEvent, rows: Rows): Reading {
  const message = rows.message?.[0];
  const info = rows.message_edit_info?.[0];
  const key = textCell(message, 'key_id') ?? '';
  const original = textCell(info, 'original_key_id') ?? key;
  const at = numberCell(info, 'sender_timestamp') || numberCell(info, 'edited_timestamp');
  const last = rows.message_add_on?.at(-1);
  const own = key === original ? textCell(last, 'key_id') : key;
  const sender = senderOf(event, message);
  return {
    kind: sender === undefined ? 'system' : 'edit',
    nativeId: own ?? original,
    revision: own === undefined ? Math.max(1, Math.trunc(at ?? 1)) : 0,
    ...(at === undefined ? timeOf(message, 'timestamp') : { at }),
    ...(sender === undefined ? {} : { sender }),
    ...contentOf(event, rows),
    ...mediumOf(rows),
    edit: { version: 1 },
    refers: [{ relation: 'edits', nativeId: original }],
  };
}

function readReaction(event: BackupEvent, rows: Rows): Reading {
  const addOn = rows.message_add_on?.[0];
  const reaction = rows.message_add_on_reaction?.[0];
  const emoji = textCell(reaction, 'reaction') ?? '';
  const at = numberCell(reaction, 'sender_timestamp') || numberCell(addOn, 'timestamp');
  const sender = senderOf(event, addOn);
  return {
    kind: sender === undefined ? 'system' : 'reaction',
    nativeId: textCell(addOn, 'key_id') ?? `${parentKey(rows)}:reaction`,
    ...(at === undefined ? {} : { at }),
    ...(sender === undefined ? { content: { type: 'other', text: emoji } } : { sender }),
    reaction: { emoji, removed: emoji === '' },
    refers: [{ relation: 'reactsTo', nativeId: parentKey(rows) }],
  };
}

/** A vote: a message that says which options somebody chose. Taking them all back leaves none. */
function readVote(event: BackupEvent, rows: Rows): Reading {
  const addOn = rows.message_add_on?.[0];
  const at =
    numberCell(rows.message_add_on_poll_vote?.[0], 'sender_timestamp') || numberCell(addOn, 'timestamp');
  const chosen = (rows.message_poll_option ?? []).map((row) => textCell(row, 'option_name') ?? '');
  const sender = senderOf(event, addOn);
  return {
    kind: sender === undefined ? 'system' : 'message',
    nativeId: textCell(addOn, 'key_id') ?? `${parentKey(rows)}:vote`,
    ...(at === undefined ? {} : { at }),
    ...(sender === undefined ? {} : { sender }),
    content: {
      type: 'poll',
      poll: {
        question: textCell(rows.message?.[0], 'text_data') ?? '',
        options: chosen.map((text) => ({ text, votes: 1 })),
      },
    },
    refers: [{ relation: 'replyTo', nativeId: parentKey(rows) }],
  };
}

const receiptNumber = { delivered: 1, read: 2, played: 3 } as const;
const receiptColumn = { delivered: 'receipt_timestamp', read: 'read_timestamp', played: 'played_timestamp' };

function readReceipt(event: BackupEvent, rows: Rows): Reading {
  const receipt = rows.receipt_user?.[0];
  const action = event.receipt ?? 'delivered';
  const by = personOf(event, idCell(receipt, 'receipt_user_jid_row_id')) ?? peerOf(event);
  const base = { nativeId: parentKey(rows), ...timeOf(receipt, receiptColumn[action]) };
  const refers = [{ relation: 'receiptOf' as const, nativeId: base.nativeId }];
  if (by === undefined) {
    const content = { type: 'other' as const, text: '', structured: { receipt: action } };
    return { kind: 'system', ...base, revision: receiptNumber[action], content, refers };
  }
  return {
    kind: 'receipt',
    ...base,
    revision: receiptNumber[action],
    sender: by,
    receipt: { by, action },
    refers,
  };
}

/** `call_result` is not the same in every version; a call that lasted was answered in all. */
function outcomeOf(call: Row | undefined): NonNullable<Reading['call']>['outcome'] {
  const fromMe = numberCell(call, 'from_me') === 1;
  if ((numberCell(call, 'duration') ?? 0) > 0) return 'answered';
  switch (numberCell(call, 'call_result')) {
    case 5:
      return 'answered';
    case 3:
      return 'failed';
    case 0:
    case 2:
    case 4:
    case 7:
      return fromMe ? 'cancelled' : 'missed';
    default:
      return 'unknown';
  }
}

function readCall(event: BackupEvent, rows: Rows): Reading {
  const call = rows.call_log?.[0];
  const seconds = numberCell(call, 'duration') ?? 0;
  const fromMe = numberCell(call, 'from_me') === 1;
  const caller = fromMe ? 'owner' : personOf(event, idCell(call, 'jid_row_id'));
  return {
    kind: 'call',
    // The prefix is the database's own.
    nativeId: (textCell(call, 'call_id') ?? '').replace(/^call:/, ''),
    ...timeOf(call, 'timestamp'),
    ...(caller === undefined ? {} : { sender: caller }),
    call: {
      media: numberCell(call, 'video_call') === 1 ? 'video' : 'voice',
      group: isGroup(event) || rows.call_log_participant_v2 !== undefined,
      ...(seconds > 0 ? { durationSeconds: seconds } : {}),
      outcome: outcomeOf(call),
    },
  };
}

function timeOf(row: Row | undefined, column: string): { at?: number } {
  const at = numberCell(row, column);
  return at === undefined || at === 0 ? {} : { at };
}

function isGroup(event: BackupEvent): boolean {
  return event.chat?.members !== undefined;
}

function parentKey(rows: Rows): string {
  return textCell(rows.message?.[0], 'key_id') ?? '';
}

/** Who wrote a row: its owner, the one it names, else the only other of the chat. */
function senderOf(event: BackupEvent, row: Row | undefined): Somebody | undefined {
  if (numberCell(row, 'from_me') === 1) return 'owner';
  return personOf(event, idCell(row, 'sender_jid_row_id')) ?? peerOf(event);
}
