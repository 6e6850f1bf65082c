import { createHash } from 'node:crypto';
import type { ItemId } from '#core/ids.ts';
import type { EntriesRecord, ItemRecord, PackEntry } from '#mailbox/pack/record.ts';

/** Records for tests of packs and ledger; the content does not matter to them, so it is no real item. */
export function makeItemRecord(label: string, text = `The text of ${label}.`): ItemRecord {
  const itemId = createHash('sha256').update(label).digest('base64url') as ItemId;
  const bytes = Buffer.from(`Message-ID: <${label}@archive.example>\r\nSubject: ${label}\r\n\r\n${text}\r\n`);
  return {
    kind: 'item',
    itemId,
    mail: { formatVersion: 1, segments: [{ kind: 'bytes', bytes }] },
    item: { schema: 1, id: itemId, content: { type: 'text', text } },
    entries: [makeEntry('1')],
  };
}

export function makeEntriesRecord(label: string): EntriesRecord {
  return { kind: 'entries', itemId: makeItemRecord(label).itemId, entries: [makeEntry('2')] };
}

function makeEntry(uid: string): PackEntry {
  return {
    mailbox: 'alice@corp.example',
    folder: 'WhatsApp Archiver',
    run: '01920000-0000-7000-8000-000000000001',
    connector: '01920000-0000-7000-8000-000000000002',
    uid,
    deliveredAt: '2026-05-04T03:02:01.000Z',
  };
}
