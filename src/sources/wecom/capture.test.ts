import { afterAll, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { CaptureAlarm, Captured, CaptureGround } from '#core/source.ts';
import { captureWecom } from '#sources/wecom/capture.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import { makeWecom } from '#sources/wecom/source.ts';
import { memoryGround } from '../../../test/suites/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { captureUntil, fastPace, newArchive, settingsFor } from '../../../test/tools/wecom/capturing.ts';
import { compileStub } from '../../../test/tools/wecom/compile.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const stub = await compileStub();
const source = makeWecom(fastPace);
const start = new Date('2026-05-04T10:00:00Z');
const day = 86_400_000;

function text(msgid: string, more: object = {}): object {
  return {
    ...{
      msgid,
      action: 'send',
      from: 'AliceChen',
      tolist: ['BobMeyer'],
      roomid: '',
      msgtime: start.getTime(),
    },
    ...{ msgtype: 'text', text: { content: `words of ${msgid}` } },
    ...more,
  };
}

function many(prefix: string, count: number): object[] {
  return Array.from({ length: count }, (_, index) => text(`${prefix}-${index}`));
}

const idsOf = (events: readonly Captured<WecomEvent>[]): string[] =>
  events.map(({ native }) => (native.type === 'gap' ? native.id : native.msgid));
const atLeast = (count: number) => ({ done: (events: readonly unknown[]) => events.length >= count });

async function coveredOf({ memory }: CaptureGround): Promise<string | undefined> {
  return (await memory.get(['covered'])).get('covered')?.toString();
}

/** A ground whose alarms are those that stand, and whose clock can be turned. */
function watchedGround() {
  const clock = fixedClock(start);
  const standing = new Map<string, CaptureAlarm>();
  return {
    ...memoryGround(),
    clock,
    standing,
    raise: async (alarm: CaptureAlarm) => {
      standing.set(alarm.code, alarm);
    },
    settle: async (code: string) => {
      standing.delete(code);
    },
  };
}

describe.skipIf(stub === undefined)('the WeCom chat archive (needs gcc)', () => {
  const archiveOf = (options: { firstSeq?: bigint } = {}) => newArchive(stub ?? '', folder.path, options);

  test('is pulled in calls of at most 1000 records, in order, and goes on from the stored seq', async () => {
    const archive = await archiveOf();
    await archive.add(many('first', 1203));
    const ground = memoryGround();
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(1203));
    expect(idsOf(events)).toEqual(many('first', 1203).map((message) => Object.values(message)[0]));
    await archive.add([text('later')]);
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
    await archive.add([text('one')]);
    let added = false;
    const events = await captureUntil(source, settingsFor(archive), memoryGround(), {
      done: (taken) => taken.length === 2,
      take: async () => {
        if (!added) await archive.add([text('two')]);
        added = true;
      },
    });
    expect(idsOf(events)).toEqual(['one', 'two']);
  });

  test('the cursor is stored only after the site took the batch; what it refused is offered again', async () => {
    const archive = await archiveOf();
    await archive.add(many('m', 250));
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
    await archive.add([text('one')]);
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
    await archive.add(many('m', 3));
    const ground = memoryGround();
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(events.map(({ native }) => native.type === 'record' && native.seq)).toEqual(
      [first, first + 1n, first + 2n].map(String),
    );
    await archive.add([text('last')]);
    expect(idsOf(await captureUntil(source, settingsFor(archive), ground, atLeast(1)))).toEqual(['last']);
    const asked = (await archive.calls()).map(([, seq]) => seq);
    expect(asked).toContain(String(first + 2n));
  });

  test('numbers that are left out are told as a gap, with the time that it may concern', async () => {
    const archive = await archiveOf({ firstSeq: 9_007_199_254_740_993n });
    await archive.add([text('one')]);
    archive.skip(4n);
    await archive.add([text('two', { msgtime: start.getTime() + 1000 })]);
    const ground = memoryGround(new Date(start.getTime() + 60_000));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(idsOf(events)).toEqual(['one', 'seq:9007199254740994-9007199254740997', 'two']);
    expect(events[1]?.native).toMatchObject({ until: '2026-05-04T10:00:01.000Z' });
  });

  test('records under a key that is missing wait, encrypted, and are opened when it comes', async () => {
    const archive = await archiveOf();
    await archive.add([text('old')]);
    await archive.add([text('new-1'), text('new-2')], { version: 2 });
    await archive.add([text('old-2')]);
    const ground = watchedGround();
    const before = settingsFor(archive, { privateKeys: archive.privateKeys(1) });
    expect(idsOf(await captureUntil(source, before, ground, atLeast(2)))).toEqual(['old', 'old-2']);
    expect(ground.standing.get('key-missing-2')?.sentence.values).toEqual([2]);
    const page = (await ground.memory.get(['waiting:2'])).get('waiting:2')?.toString() ?? '';
    expect(JSON.parse(page)).toHaveLength(2);
    expect(page).not.toContain('words of');
    await archive.add([text('newest')], { version: 2 });
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(idsOf(events)).toEqual(['new-1', 'new-2', 'newest']);
    expect(ground.standing.has('key-missing-2')).toBe(false);
    expect((await ground.memory.get(['waiting', 'waiting:2'])).size).toBe(0);
  });

  test('a wrong key under the right version opens nothing and loses nothing', async () => {
    const archive = await archiveOf();
    await archive.add([text('one')]);
    await archive.add([text('other')], { version: 7 });
    const wrong = archive.privateKeys(7).replace('version: 7', 'version: 1');
    const ground = watchedGround();
    const started = settingsFor(archive, { privateKeys: `${wrong}\n${archive.privateKeys(7)}` });
    expect(idsOf(await captureUntil(source, started, ground, atLeast(1)))).toEqual(['other']);
    expect(ground.standing.has('key-missing-1')).toBe(true);
    expect(idsOf(await captureUntil(source, settingsFor(archive), ground, atLeast(1)))).toEqual(['one']);
  });

  test('a record that cannot be opened is a gap that keeps it; the others go on', async () => {
    const archive = await archiveOf();
    await archive.add(many('m', 3));
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
    await archive.add([text('one')]);
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

  test('records that waited too long are a gap; what WeCom still has is taken', async () => {
    const archive = await archiveOf();
    await archive.add(many('old', 2));
    const ground = watchedGround();
    await captureUntil(source, settingsFor(archive), ground, atLeast(2));
    await archive.add(many('lost', 3));
    await archive.add(many('kept', 2));
    await archive.expire(5n);
    ground.clock.set(new Date(start.getTime() + 8 * day));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(idsOf(events)).toEqual(['seq:3-5', 'kept-0', 'kept-1']);
    expect(events[0]?.native).toMatchObject({ from: start.toISOString() });
  });

  test('an expired seq with nothing behind it is a gap only if nobody looked for five days', async () => {
    const archive = await archiveOf();
    await archive.add([text('one')]);
    const ground = watchedGround();
    await captureUntil(source, settingsFor(archive), ground, atLeast(1));
    await archive.expire(9n);
    ground.clock.set(new Date(start.getTime() + 2 * day));
    const quiet = new AbortController();
    const looking = captureUntil(source, settingsFor(archive), ground, { ending: quiet });
    await expect.poll(() => coveredOf(ground)).toBe('2026-05-06T10:00:00.000Z');
    quiet.abort();
    expect(await looking).toEqual([]);
    ground.clock.set(new Date(start.getTime() + 8 * day));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(1));
    expect(idsOf(events)).toEqual(['expired:1:2026-05-06T10:00:00.000Z']);
    expect(events[0]?.native).toMatchObject({
      from: '2026-05-06T10:00:00.000Z',
      until: '2026-05-12T10:00:00.000Z',
    });
  });

  test('an alarm is raised two days before the window closes and again after four, and settled when it is over', async () => {
    const archive = await archiveOf();
    const ground = watchedGround();
    const outage = async (): Promise<void> => {
      await archive.fail('GetChatData', 10001, 99);
      await captureUntil(source, settingsFor(archive), ground, atLeast(1)).catch(() => undefined);
    };
    await outage();
    expect(ground.standing.has('window-closing')).toBe(false);
    ground.clock.set(new Date(start.getTime() + 2 * day));
    await outage();
    expect(ground.standing.get('window-closing')?.sentence.template).toMatch(/^Nothing newer/);
    ground.clock.set(new Date(start.getTime() + 4 * day));
    await outage();
    expect(ground.standing.get('window-closing')?.sentence.template).toMatch(
      /^Messages are about to be lost/,
    );
    await archive.fail('GetChatData', 0, 0);
    await archive.add([text('one', { msgtime: start.getTime() + 4 * day })]);
    const ending = new AbortController();
    const capturing = captureUntil(source, settingsFor(archive), ground, { ending });
    await expect.poll(() => ground.standing.has('window-closing')).toBe(false);
    ending.abort();
    expect(idsOf(await capturing)).toEqual(['one']);
  });

  test('a backlog that is older than two days raises the alarm too, until it is worked off', async () => {
    const archive = await archiveOf();
    const ground = watchedGround();
    ground.clock.set(new Date(start.getTime()));
    await archive.fail('GetChatData', 10001, 99);
    await captureUntil(source, settingsFor(archive), ground, atLeast(1)).catch(() => undefined);
    await archive.fail('GetChatData', 0, 0);
    ground.clock.set(new Date(start.getTime() + 3 * day));
    await archive.add(many('m', 150));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(100));
    expect(events).toHaveLength(100);
    expect(ground.standing.has('window-closing')).toBe(true);
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
