/** Which share of the requests goes wrong (0 to 1 each), and how; the same seed gives the same row of faults. */
export interface FaultPlan {
  readonly seed: number;
  /** Answered 500, 502, 503 or 504, and nothing done. */
  readonly refused?: number;
  /** Done, and the connection dropped without an answer. */
  readonly lost?: number;
  /** The connection dropped, and nothing done. */
  readonly cut?: number;
  /** Answered `delayMs` later, in real time. */
  readonly delayed?: number;
  readonly delayMs?: number;
}

export type Fault =
  | { readonly kind: 'refused'; readonly status: 500 | 502 | 503 | 504; readonly retryAfter?: number }
  | { readonly kind: 'lost' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'delayed'; readonly milliseconds: number };

/** Which requests: all of those that fit. */
export interface Wanted {
  readonly method?: string;
  /** Of the path and query, as sent. */
  readonly path?: RegExp;
}

const statuses = [500, 502, 503, 504] as const;

export class Faults {
  /** How many there were of each kind. */
  readonly counts = { refused: 0, lost: 0, cut: 0, delayed: 0 };
  #plan: FaultPlan | undefined;
  #random: () => number = () => 1;
  readonly #next: { readonly wanted: Wanted; readonly fault: Fault }[] = [];

  constructor(plan: FaultPlan | undefined) {
    this.follow(plan);
  }

  /** Begins another row of random faults; none without a plan. */
  follow(plan: FaultPlan | undefined): void {
    this.#plan = plan;
    if (plan) this.#random = randomNumbers(plan.seed);
  }

  /** The next request that fits meets this fault, once. */
  put(wanted: Wanted, fault: Fault): void {
    this.#next.push({ wanted, fault });
  }

  of(method: string, path: string): Fault | undefined {
    const fault = this.#targeted(method, path) ?? this.#drawn();
    if (fault) this.counts[fault.kind] += 1;
    return fault;
  }

  #targeted(method: string, path: string): Fault | undefined {
    const index = this.#next.findIndex(
      ({ wanted }) =>
        (wanted.method === undefined || wanted.method === method) && (wanted.path?.test(path) ?? true),
    );
    return index < 0 ? undefined : this.#next.splice(index, 1)[0]?.fault;
  }

  #drawn(): Fault | undefined {
    const plan = this.#plan;
    if (!plan) return undefined;
    let drawn = this.#random();
    for (const kind of ['refused', 'lost', 'cut', 'delayed'] as const) {
      const part = plan[kind] ?? 0;
      if (drawn < part) return this.#made(kind, drawn / part, plan.delayMs ?? 50);
      drawn -= part;
    }
    return undefined;
  }

  #made(kind: Fault['kind'], within: number, delayMs: number): Fault {
    if (kind === 'delayed') return { kind, milliseconds: delayMs };
    if (kind !== 'refused') return { kind };
    return { kind, status: statuses[Math.floor(within * statuses.length)] ?? 503 };
  }
}

/** Numbers from 0 to 1 that look random (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
