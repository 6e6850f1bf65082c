import type { Attachment, AttachmentStatus, CaptureMethod, Item, ItemKind } from '#core/item.ts';
import { safeFileName } from '#mail/fileName.ts';
import { oneLine } from '#mail/headerText.ts';
import { formatPhone } from '#mail/phone.ts';
import { readableDuration, readableTime, timeNotes } from '#mail/time.ts';

/**
 * What the archive has to say about an item, one line each: forwarding, disappearing, attachments, doubts about the
 * time, and the origin where somebody will ask for it. Nothing for a plain text.
 */
export function notesOf(item: Item): string[] {
  const doubts = timeNotes(item);
  const notes = [...flagNotes(item), ...item.attachments.map(attachmentNote), ...doubts];
  if (doubts.length > 0 || traced.has(item.kind)) notes.push(originNote(item));
  return notes;
}

/** Kinds whose first question is how the archive knows. */
const traced: ReadonlySet<ItemKind> = new Set([
  'edit',
  'deletion',
  'recall',
  'consent',
  'identity',
  'late-media',
  'gap',
]);

function flagNotes({ flags }: Item): string[] {
  if (flags === undefined) return [];
  const notes: string[] = [];
  if (flags.frequentlyForwarded) notes.push('Forwarded many times.');
  else if (flags.forwarded) notes.push('Forwarded.');
  if (flags.broadcast) notes.push('Sent to a broadcast list.');
  if (flags.viewOnce) notes.push('Sent to be viewed once.');
  if (flags.ephemeralSeconds) {
    notes.push(`A disappearing message: the phones delete it after ${readableAge(flags.ephemeralSeconds)}.`);
  }
  return notes;
}

function readableAge(seconds: number): string {
  const days = seconds / 86_400;
  if (!Number.isInteger(days)) return readableDuration(seconds);
  return days === 1 ? '1 day' : `${days} days`;
}

const kinds: Record<Attachment['kind'], string> = {
  image: 'Image',
  video: 'Video',
  audio: 'Audio file',
  voice: 'Voice message',
  document: 'Document',
  sticker: 'Sticker',
  gif: 'Animation',
  contact: 'Contact card',
  other: 'File',
};

const absences: Record<Exclude<AttachmentStatus, 'available'>, string> = {
  pending: 'it had not come in yet; it follows in a mail of its own if it does',
  expired: 'the service no longer had it when it was fetched',
  omitted: 'the source left it out',
  failed: 'it could not be fetched or read',
};

function attachmentNote(attachment: Attachment): string {
  const name = oneLine(safeFileName(attachment.fileName));
  const kind = kinds[attachment.kind];
  if (attachment.status !== 'available') {
    return `${kind} not in the archive: ${name} (${absences[attachment.status]}).`;
  }
  const facts = [readableSize(attachment.size ?? 0)];
  if (attachment.durationSeconds !== undefined) facts.push(readableDuration(attachment.durationSeconds));
  if (attachment.viewOnce) facts.push('to be viewed once');
  return `${kind} attached: ${name} (${facts.join(', ')}).`;
}

/** As mails show it: `empty`, `1.5 MB`. */
export function readableSize(bytes: number): string {
  if (bytes === 0) return 'empty';
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toFixed(1)} ${unit}`;
}

const methods: Record<CaptureMethod, string> = {
  'linked-device': 'a linked device',
  'cloud-api': 'the Cloud API',
  coexistence: 'the Business app',
  msgaudit: 'the WeCom archive',
  export: 'a chat export',
  backup: 'a backup',
  delivery: 'the delivery of another system',
};

function originNote({ account, source, capturedAt }: Item): string {
  const name = oneLine(account.displayName ?? '') || oneLine(account.userEmail ?? '');
  const phone =
    account.phone !== undefined && /^\+\d{5,15}$/.test(account.phone) ? formatPhone(account.phone) : '';
  const owner = [name, phone && name ? `(${phone})` : phone].filter((part) => part !== '').join(' ');
  const of = owner === '' ? '' : ` of ${owner}`;
  return `Captured ${readableTime(capturedAt)} from ${methods[source.method]}${of}.`;
}
