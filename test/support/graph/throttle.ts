import type { Clock } from '#core/clock.ts';
import { GraphError } from './answers.ts';

/**
 * What an application may do to one mailbox. Published for Outlook: 10,000 requests in 10 minutes, 150 MB of
 * uploads in 5 minutes, 4 requests at once (microsoft-graph-docs-contrib `concepts/throttling-limits.md`).
 */
export interface Budgets {
  readonly requests: number;
  readonly windowMs: number;
  readonly uploadBytes: number;
  readonly uploadWindowMs: number;
  readonly concurrent: number;
  /** At once over all mailboxes; no limit when absent. */
  readonly concurrentOverall?: number;
}

export const publishedBudgets: Budgets = {
  requests: 10_000,
  windowMs: 600_000,
  uploadBytes: 150 * 1024 * 1024,
  uploadWindowMs: 300_000,
  concurrent: 4,
};

/** What one mailbox has seen. */
export interface Traffic {
  /** Requests that were let in. */
  readonly admitted: number;
  /** 429s, by the limit that was exceeded. */
  readonly refused: { readonly requests: number; readonly bytes: number; readonly concurrency: number };
  readonly highestConcurrency: number;
  /** Requests in the fullest window, those refused with them. */
  readonly highestInWindow: number;
  readonly highestBytesInWindow: number;
  /** Of the requests allowed in the whole windows from the first request to the last, how many were let in: 0 to 1. */
  readonly share: number;
}

interface Dated {
  readonly at: number;
  readonly amount: number;
}

/** A sum over the last milliseconds: (now - length, now]. */
class RollingWindow {
  #entries: Dated[] = [];
  #first = 0;
  #sum = 0;
  highest = 0;
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  sum(now: number): number {
    for (let entry = this.#entries[this.#first]; entry && entry.at <= now - this.#length; ) {
      this.#sum -= entry.amount;
      this.#first += 1;
      entry = this.#entries[this.#first];
    }
    if (this.#first > 10_000) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    return this.#sum;
  }

  add(now: number, amount: number): void {
    this.#entries.push({ at: now, amount });
    this.#sum += amount;
    this.highest = Math.max(this.highest, this.sum(now));
  }

  /** Milliseconds until `amount` more fits below `limit`. */
  wait(now: number, amount: number, limit: number): number {
    let sum = this.sum(now);
    for (let index = this.#first; index < this.#entries.length; index += 1) {
      const entry = this.#entries[index] as Dated;
      sum -= entry.amount;
      if (sum + amount <= limit) return entry.at + this.#length - now;
    }
    return this.#length;
  }
}

class MailboxTraffic {
  readonly requests: RollingWindow;
  readonly bytes: RollingWindow;
  readonly admitted: number[] = [];
  readonly refused = { requests: 0, bytes: 0, concurrency: 0 };
  active = 0;
  highestConcurrency = 0;

  constructor(budgets: Budgets) {
    this.requests = new RollingWindow(budgets.windowMs);
    this.bytes = new RollingWindow(budgets.uploadWindowMs);
  }
}

/**
 * Counts requests and refuses those beyond the budgets. A refused request counts as one more of its window, for
 * "all requests accrue against your usage limits" (`concepts/throttling.md`); its bytes do not, as none were stored.
 */
export class Throttle {
  readonly #budgets: Budgets;
  readonly #clock: Clock;
  readonly #mailboxes = new Map<string, MailboxTraffic>();
  #active = 0;

  constructor(budgets: Budgets, clock: Clock) {
    this.#budgets = budgets;
    this.#clock = clock;
  }

  /** Lets a request in, to be called back when it is answered; throws the 429. */
  admit(mailbox: string, uploadBytes: number): () => void {
    const seen = this.#of(mailbox);
    const now = this.#clock.now().getTime();
    const before = seen.requests.sum(now);
    seen.requests.add(now, 1);
    seen.highestConcurrency = Math.max(seen.highestConcurrency, seen.active + 1);
    this.#refuseBeyond(seen, now, before, uploadBytes);
    seen.bytes.add(now, uploadBytes);
    seen.admitted.push(now);
    seen.active += 1;
    this.#active += 1;
    return () => {
      seen.active -= 1;
      this.#active -= 1;
    };
  }

  traffic(mailbox: string): Traffic {
    const seen = this.#of(mailbox);
    return {
      admitted: seen.admitted.length,
      refused: { ...seen.refused },
      highestConcurrency: seen.highestConcurrency,
      highestInWindow: seen.requests.highest,
      highestBytesInWindow: seen.bytes.highest,
      share: share(seen.admitted, this.#budgets),
    };
  }

  #refuseBeyond(seen: MailboxTraffic, now: number, before: number, uploadBytes: number): void {
    const budgets = this.#budgets;
    if (seen.active >= budgets.concurrent || this.#active >= (budgets.concurrentOverall ?? Infinity)) {
      seen.refused.concurrency += 1;
      throw tooMany('MailboxConcurrency', 1_000);
    }
    if (before >= budgets.requests) {
      seen.refused.requests += 1;
      throw tooMany('MailboxRequests', seen.requests.wait(now, 0, budgets.requests - 1));
    }
    if (uploadBytes > 0 && seen.bytes.sum(now) + uploadBytes > budgets.uploadBytes) {
      seen.refused.bytes += 1;
      throw tooMany('MailboxUpload', seen.bytes.wait(now, uploadBytes, budgets.uploadBytes));
    }
  }

  #of(mailbox: string): MailboxTraffic {
    const known = this.#mailboxes.get(mailbox) ?? new MailboxTraffic(this.#budgets);
    this.#mailboxes.set(mailbox, known);
    return known;
  }
}

function tooMany(limit: string, waitMs: number): GraphError {
  return new GraphError(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    'retry-after': String(Math.max(1, Math.ceil(waitMs / 1_000))),
  });
}

function share(admitted: readonly number[], { requests, windowMs }: Budgets): number {
  const [first, last] = [admitted[0], admitted.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const windows = Math.floor((last - first) / windowMs);
  if (windows === 0) return admitted.length / requests;
  return admitted.filter((at) => at < first + windows * windowMs).length / (windows * requests);
}
