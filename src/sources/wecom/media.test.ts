import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import type { Captured } from '#core/source.ts';
import { keptInMemory } from '#sources/wecom/fetchMedia.ts';
import type { WecomEvent, WecomRecord } from '#sources/wecom/native.ts';
import { makeWecom } from '#sources/wecom/source.ts';
import { memoryGround } from '../../../test/suites/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { captureUntil, fastPace, newArchive, settingsFor } from '../../../test/support/wecom/capturing.ts';
import type { ChatArchive } from '../../../test/support/wecom/chatArchive.ts';
import { compileStub } from '../../../test/support/wecom/compile.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const stub = await compileStub();
const source = makeWecom(fastPace);
const { media } = source;
const signal = new AbortController().signal;

function image(body: object, msgid = 'image'): object {
  const people = { from: 'AliceChen', tolist: ['BobMeyer'], roomid: '', msgtime: 1777885200000 };
  return { msgid, action: 'send', ...people, msgtype: 'image', image: body };
}

async function captureOne(archive: ChatArchive): Promise<Captured<WecomEvent> & { native: WecomRecord }> {
  const [event] = await captureUntil(source, settingsFor(archive), memoryGround(), {
    done: (taken) => taken.length === 1,
  });
  if (event?.native.type !== 'record') throw new Error('no record');
  return { ...event, native: event.native };
}

async function contentsOf({ attachments }: Captured<WecomEvent>): Promise<Buffer[]> {
  return Promise.all(attachments.map(async (one) => buffer(await one.open())));
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.skipIf(stub === undefined)('media of the WeCom chat archive (needs gcc)', () => {
  const archiveOf = () => newArchive(stub ?? Buffer.alloc(0), folder.path);

  test('are fetched in pieces, checked, and handed over with the message', async () => {
    const archive = await archiveOf();
    const content = Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), randomBytes(1_300_000)]);
    await archive.add([image(await archive.addMedium(content))]);
    const event = await captureOne(archive);
    expect(event.awaitsMedia).toBeUndefined();
    expect(await contentsOf(event)).toEqual([content]);
    expect(event.native.media).toMatchObject([
      { status: 'available', size: content.length, sha256: sha256(content), mimeType: 'image/jpeg' },
    ]);
    const pieces = (await archive.calls()).filter(([call]) => call === 'GetMediaData');
    expect(pieces.map(([, , index]) => index)).toEqual([
      '',
      'Range:bytes=524288-1048575',
      'Range:bytes=1048576-1300002',
    ]);
  });

  test('with a wrong MD5 are fetched again', async () => {
    const archive = await archiveOf();
    const content = randomBytes(1000);
    await archive.add([image(await archive.addMedium(content))]);
    await archive.spoil(1);
    const event = await captureOne(archive);
    expect(await contentsOf(event)).toEqual([content]);
  });

  test('without an MD5 or with a size in words are taken as they come', async () => {
    const archive = await archiveOf();
    const { sdkfileid } = await archive.addMedium(Buffer.from('hello'));
    await archive.add([image({ sdkfileid, md5sum: '', filesize: '5' })]);
    expect((await captureOne(archive)).native.media).toMatchObject([{ status: 'available', size: 5 }]);
  });

  test('that fail twice are left to the site, and the message is safe before they come', async () => {
    const archive = await archiveOf();
    const content = randomBytes(2000);
    await archive.add([image(await archive.addMedium(content))]);
    await archive.spoil(2);
    const event = await captureOne(archive);
    expect(event).toMatchObject({ awaitsMedia: true, attachments: [] });
    expect(event.native.media).toMatchObject([{ status: 'pending' }]);
    const settings = settingsFor(archive);
    await archive.spoil(1);
    const waiting = media?.decode(Buffer.from(media.encode(event.native))) as WecomEvent;
    await expect(media?.fetch(waiting, settings, signal)).rejects.toMatchObject({ code: 'media-missing' });
    const fetched = (await media?.fetch(waiting, settings, signal)) as Captured<WecomEvent>;
    expect(await contentsOf(fetched)).toEqual([content]);
    const late = source.convert(media?.late(fetched.native) as WecomEvent);
    expect(late).toMatchObject({
      kind: 'late-media',
      refers: [{ relation: 'mediaOf', nativeId: 'image' }],
      attachments: [{ status: 'available', sha256: sha256(content) }],
    });
    const without = source.convert(media?.without(event.native, 'expired') as WecomEvent);
    expect(without.attachments).toMatchObject([{ status: 'expired' }]);
  });

  test('that are large never lie in memory as a whole: they are read again when the site takes them', async () => {
    const archive = await archiveOf();
    const content = randomBytes(keptInMemory + 700_000);
    await archive.add([image(await archive.addMedium(content))]);
    const event = await captureOne(archive);
    expect(event.awaitsMedia).toBe(true);
    expect((await archive.calls()).some(([call]) => call === 'GetMediaData')).toBe(false);
    const fetched = (await media?.fetch(event.native, settingsFor(archive), signal)) as Captured<WecomEvent>;
    expect((await contentsOf(fetched)).map(sha256)).toEqual([sha256(content)]);
    await archive.spoil(1);
    await expect(contentsOf(fetched)).rejects.toMatchObject({ code: 'media-missing' });
  });

  test.each([
    [10010, 'expired'],
    [10005, 'failed'],
    [10000, 'failed'],
  ] as const)('error %i of a medium never stops the others: it is %s', async (code, status) => {
    const archive = await archiveOf();
    await archive.add([image(await archive.addMedium(randomBytes(10)))]);
    await archive.fail('GetMediaData', code, 1);
    const event = await captureOne(archive);
    expect(event.awaitsMedia).toBeUndefined();
    expect(event.native.media).toMatchObject([{ status }]);
  });

  test('after a failure the next messages do not wait for theirs', async () => {
    const archive = await archiveOf();
    const medium = await archive.addMedium(randomBytes(10));
    await archive.add([image(medium, 'one'), image(medium, 'two'), image(medium, 'three')]);
    await archive.fail('GetMediaData', 10001, 99);
    const events = await captureUntil(source, settingsFor(archive), memoryGround(), {
      done: (taken) => taken.length === 3,
    });
    expect(events.map(({ awaitsMedia }) => awaitsMedia)).toEqual([true, true, true]);
    expect((await archive.calls()).filter(([call]) => call === 'GetMediaData')).toHaveLength(2);
  });

  test('nested in forwarded chats come with it', async () => {
    const archive = await archiveOf();
    const [one, two] = [
      await archive.addMedium(Buffer.from('one')),
      await archive.addMedium(Buffer.from('two')),
    ];
    const mixed = { item: [{ type: 'image', content: JSON.stringify(two) }] };
    const chatrecord = {
      title: 'Chat',
      item: [
        { type: 'ChatRecordFile', content: JSON.stringify({ ...one, filename: 'one.txt' }) },
        { type: 'ChatRecordMixed', content: JSON.stringify(mixed) },
      ],
    };
    await archive.add([{ ...image({}), msgtype: 'chatrecord', chatrecord }]);
    const event = await captureOne(archive);
    expect((await contentsOf(event)).map(String)).toEqual(['one', 'two']);
  });
});
