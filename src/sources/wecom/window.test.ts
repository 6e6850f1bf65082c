import { afterAll, describe, expect, test } from 'vitest';
import type { CaptureGround } from '#core/source.ts';
import { makeWecom } from '#sources/wecom/source.ts';
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
const day = 86_400_000;

async function coveredOf({ memory }: CaptureGround): Promise<string | undefined> {
  return (await memory.get(['covered'])).get('covered')?.toString();
}

describe.skipIf(stub === undefined)('the five days of WeCom (needs gcc)', () => {
  const archiveOf = () => newArchive(stub ?? Buffer.alloc(0), folder.path);

  test('records that waited too long are a gap; what WeCom still has is taken', async () => {
    const archive = await archiveOf();
    await archive.add(textMessages('old', 2));
    const ground = watchedGround();
    await captureUntil(source, settingsFor(archive), ground, atLeast(2));
    await archive.add(textMessages('lost', 3));
    await archive.add(textMessages('kept', 2));
    await archive.expire(5n);
    ground.clock.set(new Date(start.getTime() + 8 * day));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(3));
    expect(idsOf(events)).toEqual(['seq:3-5', 'kept-0', 'kept-1']);
    expect(events[0]?.native).toMatchObject({ from: start.toISOString() });
  });

  test('an expired seq with nothing behind it is a gap only if nobody looked for five days', async () => {
    const archive = await archiveOf();
    await archive.add([textMessage('one')]);
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
    await archive.add([textMessage('one', { msgtime: start.getTime() + 4 * day })]);
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
    await archive.add(textMessages('m', 150));
    const events = await captureUntil(source, settingsFor(archive), ground, atLeast(100));
    expect(events).toHaveLength(100);
    expect(ground.standing.has('window-closing')).toBe(true);
  });
});
