import { timestamp } from '#core/clock.ts';
import { say } from '#core/sentence.ts';
import type { EncryptedRecord } from '#sources/wecom/chatData.ts';
import type { WecomCapture } from '#sources/wecom/context.ts';
import { gapEvent, type ReadyEvent, recordEvent } from '#sources/wecom/events.ts';
import { optional } from '#sources/wecom/message.ts';
import { type Opened, openRecords } from '#sources/wecom/openRecord.ts';
import { patiently } from '#sources/wecom/patience.ts';
import {
  keepWaiting,
  type Progress,
  readWaiting,
  saveProgress,
  waitingPages,
} from '#sources/wecom/progress.ts';

/** Records of one offer, and bytes of media that it may hold in memory. */
const mostRecords = 100;
const mostMemory = 16 * 1024 * 1024;

/**
 * Offers records to the site, in their order, and stores the cursor after each offer that it took.
 * @param records in rising order, all above the cursor
 */
export async function deliverRecords(
  capture: WecomCapture,
  before: Progress,
  records: readonly EncryptedRecord[],
): Promise<Progress> {
  const opened = await openRecords(capture, records);
  let progress = before;
  let events: ReadyEvent[] = [];
  let waiting: EncryptedRecord[] = [];
  let last = before.seq;
  const flush = async (): Promise<void> => {
    await offer(capture, events);
    progress = { seq: last, covered: coveredBy(capture, progress, events) };
    await saveProgress(capture.ground.memory, progress, waiting);
    [events, waiting] = [[], []];
  };
  for (const one of opened) {
    capture.signal.throwIfAborted();
    const { record } = one;
    const event = one.state === 'waits' ? undefined : await eventOf(capture, one);
    // Nothing is known to be missing before the first record that was ever pulled.
    if (last > 0n && record.seq > last + 1n) {
      const from = coveredBy(capture, progress, events);
      events.push(holeEvent(capture, [last + 1n, record.seq - 1n], { from, until: event?.sentAt }));
    }
    last = record.seq;
    if (event === undefined) waiting.push(record);
    else events.push(event);
    if (isFull(events) || waiting.length >= mostRecords) await flush();
  }
  await flush();
  await raiseMissingKeys(capture, opened);
  return progress;
}

function isFull(events: readonly ReadyEvent[]): boolean {
  return events.length >= mostRecords || events.reduce((sum, { memory }) => sum + memory, 0) >= mostMemory;
}

/** Opens what waited for keys that are there now, and offers it. */
export async function deliverWaiting(capture: WecomCapture): Promise<void> {
  const { memory } = capture.ground;
  for (const page of await waitingPages(memory)) {
    capture.signal.throwIfAborted();
    const records = await readWaiting(memory, page);
    const opened = await openRecords(capture, records);
    let events: ReadyEvent[] = [];
    for (const one of opened) {
      if (one.state !== 'waits') events.push(await eventOf(capture, one));
      if (!isFull(events)) continue;
      await offer(capture, events);
      events = [];
    }
    await offer(capture, events);
    const left = opened.filter(({ state }) => state === 'waits').map(({ record }) => record);
    if (left.length < records.length) await keepWaiting(memory, page, left);
    await settleKeys(capture, opened);
    await raiseMissingKeys(capture, opened);
  }
}

/** Again and again, as it is, until the site takes it. */
export async function offer(
  { emit, pace, signal }: WecomCapture,
  events: readonly ReadyEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await patiently(
    () => emit(events.map(({ captured }) => captured)),
    () => true,
    { pace, signal },
  );
}

function eventOf(
  capture: WecomCapture,
  one: Exclude<Opened, { readonly state: 'waits' }>,
): ReadyEvent | Promise<ReadyEvent> {
  const { record } = one;
  if (one.state === 'open') return recordEvent(capture, record, one.raw);
  return gapEvent(capture, {
    id: record.msgid,
    reason: `The record ${record.seq} of WeCom's chat archive cannot be decrypted with key version ${record.keyVersion}.`,
    raw: { encoding: 'utf8', data: JSON.stringify(record.whole) },
  });
}

/** Numbers that WeCom did not hand out: lost, as far as anybody here can tell. */
function holeEvent(
  capture: WecomCapture,
  [first, last]: readonly [bigint, bigint],
  { from, until }: { readonly from: number | undefined; readonly until: string | undefined },
): ReadyEvent {
  const which = first === last ? `the record ${first}` : `the records ${first} to ${last}`;
  return gapEvent(capture, {
    id: `seq:${first}-${last}`,
    reason: `WeCom's chat archive did not hand out ${which}.`,
    ...optional({ from: from === undefined ? undefined : timestamp(new Date(from)), until }),
  });
}

/** The latest time of these messages, unless a later one was known before; a time to come covers nothing. */
function coveredBy(
  { ground }: WecomCapture,
  { covered }: Progress,
  events: readonly ReadyEvent[],
): number | undefined {
  const now = ground.clock.now().getTime();
  const times = events.flatMap(({ sentAt }) => (sentAt === undefined ? [] : Date.parse(sentAt)));
  return times.reduce<number | undefined>(
    (latest, time) => Math.max(latest ?? time, Math.min(time, now)),
    covered,
  );
}

async function raiseMissingKeys({ ground }: WecomCapture, opened: readonly Opened[]): Promise<void> {
  for (const version of versionsOf(opened, true)) {
    const sentence = say`Messages of WeCom wait for the private key of version ${version}: it is missing or does not open them. Add it to the settings; they are kept, encrypted, until then.`;
    await ground.raise({ code: keyCode(version), sentence });
  }
}

async function settleKeys({ ground }: WecomCapture, opened: readonly Opened[]): Promise<void> {
  for (const version of versionsOf(opened, false)) await ground.settle(keyCode(version));
}

function versionsOf(opened: readonly Opened[], waiting: boolean): Set<number> {
  return new Set(
    opened.filter(({ state }) => (state === 'waits') === waiting).map(({ record }) => record.keyVersion),
  );
}

function keyCode(version: number): string {
  return `key-missing-${version}`;
}
