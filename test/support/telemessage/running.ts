import { buffer } from 'node:stream/consumers';
import { fixedClock } from '#core/clock.ts';
import type { ItemDraft } from '#core/item.ts';
import type { CaptureAlarm, Captured, CaptureGround } from '#core/source.ts';
import { captureDeliveries } from '#sources/telemessage/capture.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import type { FolderPatience } from '#sources/telemessage/folder.ts';
import { deliveryLimits } from '#sources/telemessage/limits.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import { readNetworks } from '#sources/telemessage/networks.ts';
import type { SmtpSettings, TelemessageSettings } from '#sources/telemessage/settings.ts';

export const deliveredAt = new Date('2026-03-05T06:00:00.000Z');

/** What outlives a capture: memory and alarms at the site. */
export interface DeliveryHouse {
  readonly ground: CaptureGround;
  readonly memory: Map<string, Buffer>;
  readonly alarms: Map<string, CaptureAlarm>;
}

export function deliveryHouse(): DeliveryHouse {
  const memory = new Map<string, Buffer>();
  const alarms = new Map<string, CaptureAlarm>();
  const ground: CaptureGround = {
    clock: fixedClock(deliveredAt),
    memory: {
      get: async (names) =>
        new Map(
          names.flatMap((name) => {
            const value = memory.get(name);
            return value === undefined ? [] : [[name, value] as const];
          }),
        ),
      set: async (entries) => {
        for (const [name, value] of entries)
          value === undefined ? memory.delete(name) : memory.set(name, Buffer.from(value));
      },
      clear: async () => memory.clear(),
    },
    registered: async () => [],
    tell: () => undefined,
    raise: async (alarm) => void alarms.set(alarm.code, alarm),
    settle: async (code) => void alarms.delete(code),
  };
  return { ground, memory, alarms };
}

export interface RunningCapture {
  /** Of the SMTP listener. */
  readonly port: number;
  /** Everything that was offered and taken, in order. */
  readonly taken: Captured<DeliveryEvent>[];
  readonly drafts: ItemDraft[];
  readonly keys: (string | undefined)[];
  /** Attachment id to content. */
  readonly contents: Map<string, Buffer>;
  /** Asked before a batch is taken; may throw. */
  gate: (batch: readonly Captured<DeliveryEvent>[]) => void | Promise<void>;
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Runs a capture as the site does: contents are read while `emit` runs. */
export async function runDeliveries(
  settings: Partial<TelemessageSettings>,
  house: DeliveryHouse = deliveryHouse(),
  patience: Partial<FolderPatience> = {},
): Promise<RunningCapture> {
  const abort = new AbortController();
  const listening = Promise.withResolvers<number>();
  const all: TelemessageSettings = { service: 'whatsapp', mailBytes: deliveryLimits.mailBytes, ...settings };
  if (all.smtp === undefined) listening.resolve(0);
  const running = captureDeliveries(all, (batch) => take(capture, batch), {
    ground: house.ground,
    signal: abort.signal,
    patience: { look: 10, settled: 20, manifest: 300, ...patience },
    onListening: listening.resolve,
  });
  running.catch(listening.reject);
  const stop = async (): Promise<void> => {
    abort.abort();
    await running;
  };
  const capture: RunningCapture = {
    port: 0,
    taken: [],
    drafts: [],
    keys: [],
    contents: new Map(),
    gate: () => undefined,
    stop,
    [Symbol.asyncDispose]: stop,
  };
  return Object.assign(capture, { port: await listening.promise });
}

async function take(capture: RunningCapture, batch: readonly Captured<DeliveryEvent>[]): Promise<void> {
  await capture.gate(batch);
  for (const { attachments } of batch)
    for (const { id, open } of attachments) capture.contents.set(id, await buffer(await open()));
  capture.taken.push(...batch);
  capture.keys.push(...batch.map(({ key }) => key));
  capture.drafts.push(...batch.map(({ native }) => convertDelivery(native)));
}

/** A listener on loopback at any free port. */
export function smtpForTest(over: Partial<SmtpSettings> = {}): SmtpSettings {
  return { host: '127.0.0.1', port: 0, allowed: allowedNetworks([]), ...over };
}

export function allowedNetworks(entries: readonly string[]): SmtpSettings['allowed'] {
  const networks = readNetworks(entries);
  if ('wrong' in networks) throw new Error(networks.wrong);
  return networks;
}
