import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fixedClock } from '#core/clock.ts';
import type { CaptureAlarm, Captured, CaptureGround, Source } from '#core/source.ts';
import type { WecomPace } from '#sources/wecom/context.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import { parseWecomSettings, type WecomSettings } from '#sources/wecom/settings.ts';
import { memoryGround } from '../../suites/source.ts';
import { type ChatArchive, makeChatArchive } from './chatArchive.ts';

/** As fast as a test wants it. */
export const fastPace: WecomPace = { idle: 5, call: 0, retry: { first: 1, most: 2 }, tries: 4 };

let count = 0;

/** An archive in a folder of its own under this one. */
export async function newArchive(
  stub: Buffer,
  folder: string,
  options: { readonly firstSeq?: bigint } = {},
): Promise<ChatArchive> {
  count += 1;
  const own = path.join(folder, `archive-${count}`);
  await mkdir(own);
  return makeChatArchive({ stub, folder: own, ...options });
}

/** Settings for an archive; the directory is a closed port unless another address is given. */
export function settingsFor(
  archive: ChatArchive,
  values: Readonly<Record<string, string>> = {},
): WecomSettings {
  return parseWecomSettings(
    {
      corpId: archive.corpId,
      secret: archive.secret,
      privateKeys: archive.privateKeys(),
      apiBase: 'http://127.0.0.1:1',
      ...values,
    },
    { wecomSdk: archive.library, folders: [] },
  );
}

type Batch = readonly Captured<WecomEvent>[];

/**
 * Captures until `done` says so of everything taken so far, or `ending` ends it. What `take` throws is what the site
 * answers to a batch.
 */
export async function captureUntil(
  source: Source<WecomSettings, WecomEvent>,
  settings: WecomSettings,
  ground: CaptureGround,
  options: {
    done?(events: Batch): boolean;
    take?(batch: Batch): Promise<void>;
    readonly ending?: AbortController;
  },
): Promise<Batch> {
  const { ending = new AbortController() } = options;
  const taken: Captured<WecomEvent>[] = [];
  const emit = async (batch: Batch): Promise<void> => {
    await options.take?.(batch);
    taken.push(...batch);
    if (options.done?.(taken) === true) ending.abort();
  };
  const patience = AbortSignal.timeout(20_000);
  await source.capture(settings, emit, AbortSignal.any([ending.signal, patience]), ground);
  if (patience.aborted) throw new Error(`the capture did not come to its end; taken: ${taken.length}`);
  return taken;
}

/** When the tests begin. */
export const start = new Date('2026-05-04T10:00:00Z');

/** A text message, sent when the tests begin unless told otherwise. */
export function textMessage(msgid: string, more: object = {}): object {
  const people = { from: 'AliceChen', tolist: ['BobMeyer'], roomid: '' };
  const content = { msgtype: 'text', text: { content: `words of ${msgid}` } };
  return { msgid, action: 'send', ...people, msgtime: start.getTime(), ...content, ...more };
}

export function textMessages(prefix: string, count: number): object[] {
  return Array.from({ length: count }, (_, index) => textMessage(`${prefix}-${index}`));
}

/** What was taken, by message ids and ids of gaps. */
export function idsOf(events: Batch): string[] {
  return events.map(({ native }) => (native.type === 'gap' ? native.id : native.msgid));
}

export function atLeast(count: number): { done(events: readonly unknown[]): boolean } {
  return { done: (events) => events.length >= count };
}

/** A ground whose alarms are those that stand, and whose clock can be turned. */
export function watchedGround() {
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
