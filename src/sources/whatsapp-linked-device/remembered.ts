import type { SourceMemory } from '#core/source.ts';

/** One JSON value of the source's memory. */
export interface Remembered<Value> {
  read(): Promise<Value | undefined>;
  /** `undefined` forgets it. */
  write(value: Value | undefined): Promise<void>;
}

export function remembered<Value>(memory: SourceMemory, name: string): Remembered<Value> {
  return {
    read: async () => {
      const bytes = (await memory.get([name])).get(name);
      return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as Value);
    },
    write: (value) =>
      memory.set(new Map([[name, value === undefined ? undefined : Buffer.from(JSON.stringify(value))]])),
  };
}

/** When the device was last seen connected, RFC 3339: where a gap would begin. Outlives the unlinking of the device. */
export const lastSeen = (memory: SourceMemory) => remembered<string>(memory, 'last-seen');

/** Set while the device is unlinked, RFC 3339: messages since then may be lost. */
export const lostSince = (memory: SourceMemory) => remembered<string>(memory, 'lost-since');

/**
 * Forgets keys and knowledge of a device that is no more. What was announced before stays to be fetched: it needs no
 * device.
 * @param since from when messages may be lost, RFC 3339
 */
export async function forgetDevice(memory: SourceMemory, since: string | undefined): Promise<void> {
  const kept = await memory.get(['history', 'calls']);
  await memory.clear();
  if (kept.size > 0) await memory.set(kept);
  await lostSince(memory).write(since);
}
