import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import type { ItemDraft } from '#core/item.ts';
import { captureBackup } from '#sources/whatsapp-backup/capture.ts';
import {
  account,
  captureForTest,
  fileOf,
  memoryForTest,
  testNow,
} from '#sources/whatsapp-backup/captureForTest.ts';
import { mediaInFolders } from '#sources/whatsapp-backup/media.ts';
import { coveredUntil } from '#sources/whatsapp-backup/reached.ts';
import { picture, sceneDatabase, writeMedia } from '../../../test/sources/backups/scene.ts';

const kindsOf = (drafts: readonly ItemDraft[]): string[] => drafts.map(({ kind }) => kind);
const newMessage =
  "INSERT INTO message (_id, chat_row_id, from_me, key_id, timestamp, message_type, text_data) VALUES (30, 1, 0, '3EB0NEW', 1772470000000, 0, 'Later')";

describe('of the next backup only what is new is taken', () => {
  test('nothing of one that is the same', async () => {
    const memory = memoryForTest();
    const ground = { memory };
    expect((await captureForTest(sceneDatabase('android'), {}, ground)).drafts).toHaveLength(33);
    const clock = fixedClock(new Date('2026-03-04T08:00:00Z'));
    const again = await captureForTest(sceneDatabase('android'), {}, { ...ground, clock });
    expect(again.drafts).toEqual([]);
    expect(again.newest).toBe('2026-03-02T14:37:40.000Z');
    expect(await coveredUntil(memory)).toBe('2026-03-02T14:37:40.000Z');
  });

  test.each<[string, string[], string[]]>([
    ['a message', [newMessage], ['message']],
    [
      'an edit of a message that was taken before it was edited',
      [
        "UPDATE message SET text_data = 'Good evening Alice' WHERE _id = 2",
        "INSERT INTO message_edit_info VALUES (2, '3EB0000000000000000002', 1772470000000, 1772470000000)",
      ],
      ['edit'],
    ],
    [
      'a deletion',
      [
        "UPDATE message SET message_type = 15, text_data = NULL, key_id = '3EB0REVOKE' WHERE _id = 2",
        "INSERT INTO message_revoked VALUES (2, '3EB0000000000000000002', NULL, 1772470000000)",
      ],
      ['deletion'],
    ],
    [
      'a reaction to an old message',
      [
        "INSERT INTO message_add_on (_id, chat_row_id, from_me, key_id, sender_jid_row_id, parent_message_row_id, timestamp, message_add_on_type) VALUES (9, 1, 1, '3EB0REACT', 0, 2, 1772470000000, 56)",
        "INSERT INTO message_add_on_reaction VALUES (9, '🎉', 1772470000000)",
      ],
      ['reaction'],
    ],
    [
      'that an old message was played',
      ['UPDATE receipt_user SET played_timestamp = 1772470000000'],
      ['receipt'],
    ],
    [
      'a call',
      [
        "INSERT INTO call_log (jid_row_id, from_me, call_id, timestamp, video_call, duration, call_result) VALUES (2, 1, 'NEW', 1772470000000, 0, 9, 5)",
      ],
      ['call'],
    ],
    [
      'nothing where only the phone’s own marks changed',
      [
        'UPDATE message SET status = 13, sort_id = 9, starred = 1, lookup_tables = 77',
        "UPDATE chat SET subject = 'Renamed', archived = 1 WHERE _id = 2",
        'UPDATE message_media SET transferred = 0',
        'INSERT INTO group_participant_user (group_jid_row_id, user_jid_row_id) VALUES (6, 9)',
      ],
      [],
    ],
    ['nothing where messages were deleted on the phone', ['DELETE FROM message WHERE _id < 20'], []],
  ])('%s', async (_name, sql, expected) => {
    const ground = { memory: memoryForTest() };
    await captureForTest(sceneDatabase('android'), {}, ground);
    const { drafts, captured } = await captureForTest(sceneDatabase('android', ...sql), {}, ground);
    expect(kindsOf(drafts)).toEqual(expected);
    expect(new Set(captured.map(({ key }) => key)).size).toBe(captured.length);
  });

  test('numbers that no backup has are a gap, once', async () => {
    const ground = { memory: memoryForTest() };
    await captureForTest(sceneDatabase('android'), {}, ground);
    const later = sceneDatabase('android', newMessage.replaceAll('30', '34'));
    const { drafts } = await captureForTest(later, {}, ground);
    expect(kindsOf(drafts)).toEqual(['message', 'gap']);
    expect(drafts[1]?.gap).toMatchObject({
      from: '2026-03-02T14:37:40.000Z',
      until: '2026-03-02T16:46:40.000Z',
    });
    expect(drafts[1]?.gap?.reason).toMatch(/stored 4 messages/);
    expect((await captureForTest(later, {}, ground)).drafts).toEqual([]);
  });

  test('a number that becomes known later is an identity, not a second message', async () => {
    const ground = { memory: memoryForTest() };
    await captureForTest(sceneDatabase('android'), {}, ground);
    const known = sceneDatabase(
      'android',
      "INSERT INTO jid (_id, user, server) VALUES (20, '12025550105', 's.whatsapp.net')",
      'INSERT INTO jid_map VALUES (5, 20, 2)',
    );
    const { drafts } = await captureForTest(known, {}, ground);
    expect(kindsOf(drafts)).toEqual(['identity']);
    expect(drafts[0]?.identity).toMatchObject({
      participant: { nativeId: '+12025550105' },
      alsoKnownAs: ['100000000000005@lid'],
    });
    expect((await captureForTest(known, {}, ground)).drafts).toEqual([]);
  });

  test('of iOS too', async () => {
    const ground = { memory: memoryForTest() };
    expect((await captureForTest(sceneDatabase('ios'), {}, ground)).drafts).toHaveLength(7);
    expect((await captureForTest(sceneDatabase('ios'), {}, ground)).drafts).toEqual([]);
  });
});

describe('a capture that ends in the middle', () => {
  const many = `WITH RECURSIVE c(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM c WHERE x < 2500)
    INSERT INTO message (_id, chat_row_id, from_me, key_id, timestamp, message_type, text_data)
    SELECT x, 1, x % 2, 'MANY' || x, 1772470000000 + x, 0, 'Text ' || x FROM c`;

  test('goes on where it stopped, with the same keys', async () => {
    const bytes = sceneDatabase('android', many);
    const whole = await captureForTest(Buffer.from(bytes));
    for (const [batches, keeps] of [1, 3, 5].flatMap((at) => [[at, true] as const, [at, false] as const])) {
      const memory = memoryForTest();
      const keys: (string | undefined)[] = [];
      let seen = 0;
      const input = { file: fileOf(Buffer.from(bytes)), account, media: { find: async () => undefined } };
      const stopped = captureBackup(
        { ...input, database: 'msgstore' },
        async (batch) => {
          seen += 1;
          // Either the site has taken it and the answer is lost, or it has not.
          if (seen < batches || keeps) keys.push(...batch.map(({ key }) => key));
          if (seen === batches) throw new Error('killed');
        },
        { clock: fixedClock(testNow), memory },
      );
      await expect(stopped).rejects.toThrow('killed');
      const rest = await captureForTest(Buffer.from(bytes), {}, { memory });
      const all = new Set([...keys, ...rest.captured.map(({ key }) => key)]);
      expect(all).toEqual(new Set(whole.captured.map(({ key }) => key)));
      expect(rest.captured.length).toBeLessThanOrEqual(whole.captured.length);
    }
  });

  test('stops between two blocks when it is told to', async () => {
    const ending = new AbortController();
    const input = {
      file: fileOf(sceneDatabase('android', many)),
      account,
      media: { find: async () => undefined },
    };
    const stopped = captureBackup({ ...input, database: 'msgstore' }, async () => ending.abort(), {
      clock: fixedClock(testNow),
      memory: memoryForTest(),
      signal: ending.signal,
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('media beside the database', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'backup-media-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const image = 'Media/WhatsApp Images/IMG-20260302-WA0001.jpg';
  const read = async (memory = memoryForTest()) =>
    captureForTest(sceneDatabase('android'), { media: mediaInFolders([folder]) }, { memory });
  const imageOf = (drafts: readonly ItemDraft[]) =>
    drafts.flatMap(({ attachments }) => attachments).find(({ fileName }) => fileName.startsWith('IMG'));

  test('are taken with size and hash', async () => {
    await writeMedia(folder);
    const { drafts, captured } = await read();
    expect(imageOf(drafts)).toMatchObject({ status: 'available', size: picture.length });
    const [content] = captured.flatMap(({ attachments }) => attachments);
    const bytes = await Array.fromAsync((await content?.open()) ?? []);
    expect(Buffer.concat(bytes as Buffer[])).toEqual(picture);
    expect(drafts.flatMap(({ attachments }) => attachments).map(({ status }) => status)).toEqual([
      'available',
      'available',
      'omitted',
      'omitted',
      'omitted',
    ]);
  });

  test('another file under the name of a medium is not it', async () => {
    await writeMedia(folder);
    await writeFile(path.join(folder, image), 'something else here');
    expect(imageOf((await read()).drafts)?.status).toBe('failed');
  });

  test('names and links that lead outside the folder lead nowhere', async () => {
    await writeMedia(folder);
    await rename(path.join(folder, image), path.join(folder, 'moved.jpg'));
    await symlink(path.join(folder, 'moved.jpg'), path.join(folder, image));
    expect(imageOf((await read()).drafts)?.status).toBe('omitted');
    const { find } = mediaInFolders([folder]);
    for (const name of ['../x', '/etc/passwd', 'Media/../../x', 'a\\b', 'a\0b', '', 'Media//x', 'Media']) {
      expect(await find(name), name).toBeUndefined();
    }
  });

  test('a medium that arrives after its message is an event of its own, once', async () => {
    const memory = memoryForTest();
    expect(imageOf((await read(memory)).drafts)?.status).toBe('omitted');
    await writeMedia(folder);
    const { drafts } = await read(memory);
    expect(kindsOf(drafts)).toEqual(['late-media', 'late-media']);
    expect(drafts[0]).toMatchObject({
      nativeId: '3EB0000000000000000004',
      refers: [{ relation: 'mediaOf', nativeId: '3EB0000000000000000004' }],
      attachments: [{ status: 'available' }],
    });
    expect((await read(memory)).drafts).toEqual([]);
    await rm(path.join(folder, image));
    expect((await read(memory)).drafts).toEqual([]);
  });
});
