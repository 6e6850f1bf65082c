import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AttachmentId } from '#core/ids.ts';
import type { ItemKind } from '#core/item.ts';
import { captureForTest } from '#sources/whatsapp-backup/captureForTest.ts';
import { mediaInFolders } from '#sources/whatsapp-backup/media.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import type { BackupSettings } from '#sources/whatsapp-backup/settings.ts';
import { whatsappBackup } from '#sources/whatsapp-backup/source.ts';
import { crypt15, newRootKey } from '../../../test/sources/backups/containers.ts';
import { sceneDatabase, writeMedia } from '../../../test/sources/backups/scene.ts';
import { type GoldenCase, type Origin, sourceSuite } from '../../../test/suites/source.ts';

const kinds: readonly ItemKind[] = [
  'message',
  'edit',
  'deletion',
  'reaction',
  'receipt',
  'call',
  'membership',
  'group-change',
  'system',
  'identity',
  'late-media',
  'gap',
];

/** The rows of the databases in `fixtures/whatsapp-backup`; attachments get a name for their id, which is random. */
async function goldens(): Promise<GoldenCase<BackupEvent>[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-media-'));
  await writeMedia(folder);
  const media = mediaInFolders([folder]);
  const scenes = await Promise.all(
    (['android', 'android-legacy', 'ios'] as const).map(async (name) => {
      const { captured } = await captureForTest(sceneDatabase(name), { media });
      return captured.map(({ native }, index) => ({
        name: nameOf(name, native, index),
        native: named(native),
      }));
    }),
  );
  await rm(folder, { recursive: true });
  const all = scenes.flat();
  const picture = all.find(({ native }) => native.media?.status === 'available');
  if (picture === undefined) throw new Error('the scene has no picture');
  return [...all, { name: 'late-media', native: { ...picture.native, what: 'late-media' } }, ...ownEvents];
}

function nameOf(scene: string, { what, schema, rows }: BackupEvent, index: number): string {
  const message = rows[schema === 'ios' ? 'ZWAMESSAGE' : schema === 'android' ? 'message' : 'messages']?.[0];
  return [scene, String(index + 1).padStart(2, '0'), what, message?._id ?? message?.Z_PK]
    .filter((part) => part !== undefined)
    .join('-');
}

function named(event: BackupEvent): BackupEvent {
  const id = '0190b000-0000-7000-8000-000000000001' as AttachmentId;
  return event.media === undefined ? event : { ...event, media: { ...event.media, id } };
}

const base = {
  schema: 'android',
  account: '+447700900101',
  capturedAt: '2026-03-03T08:00:00.000Z',
  rows: {},
  people: {},
} as const;

/** What the source itself says. */
const ownEvents: readonly GoldenCase<BackupEvent>[] = [
  {
    name: 'gap',
    native: {
      ...base,
      what: 'gap',
      missing: {
        count: 3,
        first: 30,
        last: 40,
        from: '2026-03-01T20:00:00.000Z',
        until: '2026-03-02T14:40:00.000Z',
      },
    },
  },
  {
    name: 'identity',
    native: {
      ...base,
      what: 'identity',
      people: { '100000000000005@lid': { jid: '100000000000005@lid', phone: '+12025550105' } },
    },
  },
];

const odd: readonly BackupEvent[] = [
  { ...base, what: 'message' },
  { ...base, what: 'edit', chat: { jid: '' } },
  { ...base, what: 'call', chat: { jid: '1@g.us', members: [] }, rows: { call_log: [{}] } },
  { ...base, what: 'receipt', chat: { jid: 'x@g.us', members: [] }, rows: { receipt_user: [] } },
  { ...base, what: 'reaction', chat: { jid: '447700900102@s.whatsapp.net' } },
  { ...base, schema: 'ios', what: 'reaction', chat: { jid: '447700900102@s.whatsapp.net' } },
  { ...base, schema: 'android-legacy', what: 'message', rows: { messages: [{ status: 6, media_size: 12 }] } },
  {
    ...base,
    what: 'message',
    chat: { jid: '447700900102@s.whatsapp.net', phone: '+447700900102' },
    rows: {
      message: [
        {
          key_id: 'A\0B',
          timestamp: '9223372036854775807',
          message_type: 'abc',
          text_data: { omittedBytes: 4_000_000 },
          from_me: { base64: 'AA==' },
        },
      ],
      message_poll_option: [{ option_name: 12, vote_total: -1.5 }],
      message_location: [{ latitude: 'north', longitude: null }],
      message_media: [{ mime_type: '../../x', file_path: 'a/', width: -1 }],
    },
  },
  { ...base, what: 'gap' },
  { ...base, what: 'identity' },
];

async function origin(): Promise<Origin<BackupSettings>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-origin-'));
  const { root } = newRootKey();
  const databases = path.join(folder, 'msgstore.db.crypt15');
  await writeMedia(folder);
  await writeFile(databases, crypt15(sceneDatabase('android'), root));
  return {
    settings: { accountPhone: '+447700900101', folder, key: { kind: 'root', root }, interval: 1 },
    events: 33,
    close: () => rm(folder, { recursive: true }),
  };
}

sourceSuite({ source: whatsappBackup, kinds, cases: await goldens(), odd, origin });
