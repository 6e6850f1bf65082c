import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '#core/clock.ts';
import type { Failure } from '#core/failure.ts';
import type { ItemDraft } from '#core/item.ts';
import type { CaptureAlarm, Captured, CaptureGround, CaptureState, SourceMemory } from '#core/source.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { makeLinkedDevice } from '#sources/whatsapp-linked-device/source.ts';
import type { MockWhatsapp } from './mockWhatsapp.ts';

/** What a site would keep: memory, events by their key, alarms. It outlives captures, as a site does. */
export class CaptureHouse {
  readonly values = new Map<string, Buffer>();
  /** One entry for each `set` of the memory. */
  readonly writes: string[][] = [];
  readonly events: Captured<LinkedEvent>[] = [];
  readonly states: CaptureState[] = [];
  readonly alarms: CaptureAlarm[] = [];
  readonly #keys = new Set<string>();
  readonly #news = new EventEmitter();
  /** Thrown by the next hand-overs, while set. */
  trouble: Error | undefined;
  /** How often an event came whose key was known. */
  repeated = 0;

  readonly memory: SourceMemory = {
    get: async (names) =>
      new Map(
        names.flatMap((name) => (this.values.has(name) ? [[name, this.values.get(name) as Buffer]] : [])),
      ),
    set: async (entries) => {
      this.writes.push([...entries.keys()]);
      for (const [name, value] of entries) {
        if (value === undefined) this.values.delete(name);
        else this.values.set(name, Buffer.from(value));
      }
    },
    clear: async () => this.values.clear(),
  };

  readonly ground: CaptureGround = {
    clock: systemClock,
    memory: this.memory,
    registered: async () => [],
    tell: (state) => {
      this.states.push(state);
      this.#news.emit('news');
    },
    raise: async (alarm) => {
      this.alarms.push(alarm);
      this.#news.emit('news');
    },
    settle: async () => {},
  };

  readonly emit = async (batch: readonly Captured<LinkedEvent>[]): Promise<void> => {
    await wait(1);
    if (this.trouble !== undefined) throw this.trouble;
    for (const captured of batch) {
      if (captured.key !== undefined && this.#keys.has(captured.key)) this.repeated++;
      else this.events.push(captured);
      this.#keys.add(captured.key ?? '');
    }
    this.#news.emit('news');
  };

  /** Waits until the test is true of what is here. */
  async until<Found>(test: () => Found | undefined | false, milliseconds = 20_000): Promise<Found> {
    const deadline = AbortSignal.timeout(milliseconds);
    for (;;) {
      const found = test();
      if (found !== undefined && found !== false) return found;
      await once(this.#news, 'news', { signal: deadline }).catch(() => {
        throw new Error(`not in ${milliseconds} ms; states: ${JSON.stringify(this.states.slice(-3))}`);
      });
    }
  }

  async state(name: CaptureState['state']): Promise<void> {
    await this.until(() => this.states.at(-1)?.state === name);
  }

  /** The QR code that is shown now. */
  qr(): Promise<string> {
    return this.until(() => {
      const last = this.states.at(-1);
      return last?.state === 'linking' && last.qr;
    });
  }

  drafts(): ItemDraft[] {
    return this.events.map(({ native }) => source.convert(native));
  }
}

const source = makeLinkedDevice();

/** A running capture. */
export interface RunningCapture {
  readonly source: typeof source;
  /** Ends when it is stopped, with the Failure when it fails. */
  readonly ended: Promise<unknown>;
  /** @param why the reason of the signal */
  stop(why?: Failure): Promise<void>;
}

/** Captures an account from the mock, with the waits of a test. */
export function startCapture(
  house: CaptureHouse,
  { url, certificateKey }: MockWhatsapp,
  values: Readonly<Record<string, string>>,
): RunningCapture {
  const linked = makeLinkedDevice({ backOff: { first: 20, longest: 100 } });
  const settings = linked.parseSettings(values, { folders: [], whatsappServer: { url, certificateKey } });
  const stopper = new AbortController();
  const ended = linked.capture(settings, house.emit, stopper.signal, house.ground).then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    source: linked,
    ended,
    stop: async (why) => {
      stopper.abort(why);
      await ended;
    },
  };
}
