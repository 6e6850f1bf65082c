import type { WACallEvent } from '@whiskeysockets/baileys';
import type { CaptureGround } from '#core/source.ts';
import type { JsonObject } from '#core/untyped.ts';
import { plain } from '#sources/whatsapp-linked-device/protobuf.ts';
import type { Reception } from '#sources/whatsapp-linked-device/reception.ts';
import { remembered } from '#sources/whatsapp-linked-device/remembered.ts';

/** Gathers the signals about a call, until it is over: one call is one item. */
export interface CallBook {
  signal(call: WACallEvent): Promise<void>;
  /** Calls whose end was never told, a day after they began. */
  closeOld(): Promise<void>;
  has(id: string): boolean;
}

const over = new Set(['timeout', 'reject', 'terminate']);
const longest = 86_400_000;

export function makeCallBook(ground: CaptureGround, reception: Reception): CallBook {
  const kept = remembered<Record<string, readonly JsonObject[]>>(ground.memory, 'calls');
  const seen = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const put = (calls: Record<string, readonly JsonObject[]>) =>
    kept.write(Object.keys(calls).length === 0 ? undefined : calls);
  const signal = async (call: WACallEvent): Promise<void> => {
    const { [call.id]: before = [], ...others } = (await kept.read()) ?? {};
    const signals = [...before, plain(call)];
    if (!over.has(call.status)) return put({ ...others, [call.id]: signals });
    // The end of a call whose beginning was told already, or before this device was there.
    if (before.length === 0 && seen.has(call.id)) return;
    await reception.take({ event: 'call', signals });
    await put(others);
  };
  return {
    signal: (call) =>
      inTurn(async () => {
        await signal(call);
        seen.add(call.id);
      }),
    closeOld: () =>
      inTurn(async () => {
        const open = (await kept.read()) ?? {};
        const before = ground.clock.now().getTime() - longest;
        for (const [id, signals] of Object.entries(open)) {
          if (Date.parse(String(signals[0]?.date)) > before) continue;
          await reception.take({ event: 'call', signals });
          delete open[id];
          await put(open);
        }
      }),
    has: (id) => seen.has(id),
  };
}
