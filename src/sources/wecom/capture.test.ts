import { afterAll, describe, expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { captureWecom } from '#sources/wecom/capture.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import { makeWecom } from '#sources/wecom/source.ts';
import { memoryGround } from '../../../test/suites/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import {
  atLeast,
  captureUntil,
  fastPace,
  idsOf,
  newArchive,
  settingsFor,
  start,
  textMessage,
  textMessages,
  watchedGround,
} from '../../../test/support/wecom/capturing.ts';
import { compileStub } from '../../../test/support/wecom/compile.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const stub = await compileStub();
const source = makeWecom(fastPace);

describe.skipIf(stub === undefined)('the WeCom chat archive (needs gcc)', () => {
  const archiveOf = (options: { firstSeq?: bigint } = {}) =>
    newArchive(stub ?? Buffer.alloc(0), folder.path, options);

  test('is pulled in calls of at most 1000 records, in order, and goes on from the stored seq', async () => {
    const archive = await archiveOf();
    await archive.add(textMessages('first', 1203));
    const ground = memoryGround();
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(1203));
    expect(idsOf(events)).toEqual(textMessages('first', 1203).map((message) => Object.values(message)[0]));
    await archive.add([textMessage('later')]);
    const more = await captureUntil(source, settingsFor(archive), ground, atLeast(1));
    expect(idsOf(more)).toEqual(['later']);
    const asked = (await archive.calls()).filter(([call]) => call === 'GetChatData');
    expect(asked.slice(0, 2).map(([, seq, limit]) => [seq, limit])).toEqual([
      ['0', '1000'],
      ['1000', '1000'],
    ]);
    expect(asked.at(-1)?.[1]).toBe('1203');
  });

  test('what comes while it waits is taken too', async () => {
    const archive = await archiveOf();
    await archive.add([textMessage('one')]);
    let added = false;
    const events = await captureUntil(source, settingsFor(archive), memoryGround(), {
      done: (taken) => taken.length === 2,
      take: async () => {
        if (!added) await archive.add([textMessage('two')]);
        added = true;
      },
    });
    expect(idsOf(events)).toEqual(['one', 'two']);
  });

  test('the cursor is stored only after the site took the batch; what it refused is offered again', async () => {
    const archive = await archiveOf();
    await archive.add(textMessages('m', 250));
    const ground = memoryGround();
    const cursors: (string | undefined)[] = [];
    let refusals = 2;
    const events = await captureUntil(source, settingsFor(archive), ground, {
      done: (taken) => taken.length === 250,
      take: async () => {
        cursors.push((await ground.memory.get(['seq'])).get('seq')?.toString());
        if (refusals-- > 0) throw new Failure('database-unreachable', say`The site is away.`, say`Wait.`);
      },
    });
    expect(new Set(idsOf(events)).size).toBe(250);
    expect(cursors).toEqual(['0', '0', '0', '100', '200']);
  });

  test('a site that stays away ends the capture, which has promised nothing', async () => {
    const archive = await archiveOf();
    await archive.add([textMessage('one')]);
    const ground = memoryGround();
    const away = new Failure('database-unreachable', say`The site is away.`, say`Wait.`);
    const refused = captureUntil(source, settingsFor(archive), ground, {
      done: () => false,
      take: () => Promise.reject(away),
    });
    await expect(refused).rejects.toBe(away);
    expect((await ground.memory.get(['seq'])).get('seq')?.toString()).toBe('0');
  });

  test('sequence numbers have 64 bits', async () => {
    const first = 18_446_744_073_709_551_610n;
    const archive = await archiveOf({ firstSeq: first });
    await archive.add(textMessages('m', 3));
    const ground = memoryGround();
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(events.map(({ native }) => native.type === 'record' && native.seq)).toEqual(
      [first, first + 1n, first + 2n].map(String),
    );
    await archive.add([textMessage('last')]);
    expect(idsOf(await captureUntil(source, settingsFor(archive), ground, atLeast(1)))).toEqual(['last']);
    const asked = (await archive.calls()).map(([, seq]) => seq);
    expect(asked).toContain(String(first + 2n));
  });

  test('numbers that are left out are told as a gap, with the time that it may concern', async () => {
    const archive = await archiveOf({ firstSeq: 9_007_199_254_740_993n });
    await archive.add([textMessage('one')]);
    archive.skip(4n);
    await archive.add([textMessage('two', { msgtime: start.getTime() + 1000 })]);
    const ground = memoryGround(new Date(start.getTime() + 60_000));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(idsOf(events)).toEqual(['one', 'seq:9007199254740994-9007199254740997', 'two']);
    expect(events[1]?.native).toMatchObject({ until: '2026-05-04T10:00:01.000Z' });
  });

  test('records under a key that is missing wait, encrypted, and are opened when it comes', async () => {
    const archive = await archiveOf();
    await archive.add([textMessage('old')]);
    await archive.add([textMessage('new-1'), textMessage('new-2')], { version: 2 });
    await archive.add([textMessage('old-2')]);
    const ground = watchedGround();
    const before = settingsFor(archive, { privateKeys: archive.privateKeys(1) });
    expect(idsOf(await captureUntil(source, before, ground, atLeast(2)))).toEqual(['old', 'old-2']);
    expect(ground.standing.get('key-missing-2')?.sentence.values).toEqual([2]);
    const page = (await ground.memory.get(['waiting:2'])).get('waiting:2')?.toString() ?? '';
    expect(JSON.parse(page)).toHaveLength(2);
    expect(page).not.toContain('words of');
    await archive.add([textMessage('newest')], { version: 2 });
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(idsOf(events)).toEqual(['new-1', 'new-2', 'newest']);
    expect(ground.standing.has('key-missing-2')).toBe(false);
    expect((await ground.memory.get(['waiting', 'waiting:2'])).size).toBe(0);
  });

  test('a wrong key under the right version opens nothing and loses nothing', async () => {
    const archive = await archiveOf();
    await archive.add([textMessage('one')]);
    await archive.add([textMessage('other')], { version: 7 });
    const wrong = archive.privateKeys(7).replace('version: 7', 'version: 1');
    const ground = watchedGround();
    const started = settingsFor(archive, { privateKeys: `${wrong}\n${archive.privateKeys(7)}` });
    expect(idsOf(await captureUntil(source, started, ground, atLeast(1)))).toEqual(['other']);
    expect(ground.standing.has('key-missing-1')).toBe(true);
    expect(idsOf(await captureUntil(source, settingsFor(archive), ground, atLeast(1)))).toEqual(['one']);
  });

  test('a record that cannot be opened is a gap that keeps it; the others go on', async () => {
    const archive = await archiveOf();
    await archive.add(textMessages('m', 3));
    await archive.change(2n, (row) => {
      row.encrypt_chat_msg = Buffer.alloc(48).toString('base64');
    });
    await archive.change(3n, (row) => {
      row.encrypt_random_key = Buffer.alloc(256).toString('base64');
    });
    const events = await captureUntil(source, settingsFor(archive), memoryGround(), atLeast(3));
    expect(events.map(({ native }) => native.type)).toEqual(['record', 'gap', 'gap']);
    const [, broken] = events;
    expect(source.convert(broken?.native as WecomEvent).raw?.data).toContain('"encrypt_chat_msg"');
  });

  test.each([10001, 10002, 10003])('error %i passes: it is asked again', async (code) => {
    const archive = await archiveOf();
    await archive.add([textMessage('one')]);
    await archive.fail('GetChatData', code, 3);
    expect(idsOf(await captureUntil(source, settingsFor(archive), memoryGround(), atLeast(1)))).toEqual([
      'one',
    ]);
  });

  test('an archive that does not answer at all ends the capture as unreachable', async () => {
    const archive = await archiveOf();
    await archive.fail('GetChatData', 10001, 99);
    const refused = captureUntil(source, settingsFor(archive), memoryGround(), atLeast(1));
    await expect(refused).rejects.toMatchObject({ code: 'capture-unreachable', action: 'retry' });
  });

  test.each([10000, 10004, 10009, 10011])('error %i stops until somebody acts', async (code) => {
    const archive = await archiveOf();
    await archive.fail('GetChatData', code, 1);
    const refused = captureUntil(source, settingsFor(archive), memoryGround(), atLeast(1));
    await expect(refused).rejects.toMatchObject({ code: 'capture-refused' });
    await expect(refused).rejects.toThrow(String(code));
  });

  test('a wrong secret is refused when the settings are checked', async () => {
    const archive = await archiveOf();
    const settings = settingsFor(archive, { secret: archive.corpId });
    await expect(source.check?.(settings)).rejects.toMatchObject({ code: 'capture-refused' });
    await source.check?.(settingsFor(archive));
  });

  test('what is asked for does not hold up the end', async () => {
    const archive = await archiveOf();
    const ending = new AbortController();
    const { promise: never } = Promise.withResolvers<never>();
    const capturing = captureWecom(settingsFor(archive), async () => undefined, {
      sdk: async () => ({ getChatData: () => never, decrypt: () => never, getMedia: () => never }),
      ...{ signal: ending.signal, ground: memoryGround(), pace: fastPace },
    });
    setTimeout(() => ending.abort(), 20);
    expect(await capturing).toBeUndefined();
  });

  test('decrypted bytes that are no UTF-8 and no JSON are kept as they are', async () => {
    const archive = await archiveOf();
    await archive.addText(Buffer.from([0x7b, 0xff, 0xfe, 0x00]));
    await archive.addText('not json');
    const events = await captureUntil(source, settingsFor(archive), memoryGround(), atLeast(2));
    const drafts = events.map(({ native }) => source.convert(native));
    expect(drafts.map(({ kind, raw }) => [kind, raw?.encoding, raw?.data])).toEqual([
      ['system', 'base64', 'e//+AA=='],
      ['system', 'utf8', 'not json'],
    ]);
  });
});
