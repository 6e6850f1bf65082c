import { openWindow } from '#graph/rollingWindow.ts';
import { machineTimers, type Timers } from '#graph/timers.ts';

/** What the service lets one application do to one mailbox, and what we let it do at all. */
export interface Limits {
  readonly requests: number;
  /** Milliseconds. */
  readonly requestWindow: number;
  readonly uploadBytes: number;
  /** Milliseconds. */
  readonly uploadWindow: number;
  /** Requests at the same time. */
  readonly concurrent: number;
  /** The same over all mailboxes: where it begins, and how far it may grow. */
  readonly overall: { readonly first: number; readonly most: number };
}

/** learn.microsoft.com/graph/throttling-limits: Outlook, for each application and mailbox. */
export const publishedLimits: Limits = {
  requests: 10_000,
  requestWindow: 600_000,
  uploadBytes: 150 * 1_048_576,
  uploadWindow: 300_000,
  concurrent: 4,
  overall: { first: 4, most: 64 },
};

/** One request under way. */
export interface Turn {
  /** @param wait milliseconds that the service asks to wait, where it was one request too many */
  end(wait?: number): void;
}

/**
 * Gives requests their turn: never more to a mailbox than its budget allows, and mailbox after mailbox, so that a busy
 * one keeps no other waiting. How many go at once overall is found out: one more after every round without complaint,
 * half after each.
 */
export interface Budget {
  /** @throws the signal's reason */
  turn(mailbox: string, uploadBytes: number, signal: AbortSignal): Promise<Turn>;
}

interface Waiting {
  readonly bytes: number;
  readonly go: (turn: Turn) => void;
}

export function openBudget(limits: Limits, timers: Timers = machineTimers): Budget {
  const mailboxes = new Map<string, Mailbox>();
  let overall = limits.overall.first;
  let active = 0;
  let quiet = 0;
  let callOff: (() => void) | undefined;

  const mailboxOf = (name: string): Mailbox => {
    const known = mailboxes.get(name) ?? openMailbox(limits);
    mailboxes.set(name, known);
    return known;
  };

  const ended = (mailbox: Mailbox, bytes: number, wait: number | undefined): void => {
    active -= 1;
    mailbox.ended(timers.now(), bytes, wait);
    if (wait === undefined) {
      quiet += 1;
      if (quiet > overall && overall < limits.overall.most) [overall, quiet] = [overall + 1, 0];
    } else {
      [overall, quiet] = [Math.max(limits.overall.first, Math.floor(overall / 2)), 0];
    }
    serve();
  };

  /** Whoever was served goes to the end of the row. */
  const serve = (): void => {
    callOff?.();
    callOff = undefined;
    let soonest = Number.POSITIVE_INFINITY;
    for (const [name, mailbox] of [...mailboxes]) {
      if (active >= overall) break;
      const next = mailbox.waiting[0];
      if (next === undefined) {
        if (mailbox.forgotten(timers.now())) mailboxes.delete(name);
        continue;
      }
      const wait = mailbox.wait(timers.now(), next.bytes);
      if (wait > 0) {
        soonest = Math.min(soonest, wait);
        continue;
      }
      mailbox.waiting.shift();
      mailboxes.delete(name);
      mailboxes.set(name, mailbox);
      active += 1;
      mailbox.begun(next.bytes);
      let open = true;
      next.go({
        end: (asked) => {
          if (open) ended(mailbox, next.bytes, asked);
          open = false;
        },
      });
      // Others of the same mailbox may go too, when everybody else had a turn.
      soonest = 0;
    }
    if (active < overall && Number.isFinite(soonest)) callOff = timers.after(soonest, serve);
  };

  return {
    turn: (name, bytes, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const mailbox = mailboxOf(name);
        const leave = (): void => {
          mailbox.waiting.splice(mailbox.waiting.indexOf(waiting), 1);
          reject(signal.reason);
        };
        const waiting: Waiting = {
          bytes,
          go: (turn) => {
            signal.removeEventListener('abort', leave);
            resolve(turn);
          },
        };
        signal.addEventListener('abort', leave, { once: true });
        mailbox.waiting.push(waiting);
        serve();
      }),
  };
}

interface Mailbox {
  readonly waiting: Waiting[];
  /** Milliseconds until a request with so many bytes may go; 0 at once. */
  wait(now: number, bytes: number): number;
  begun(bytes: number): void;
  ended(now: number, bytes: number, wait: number | undefined): void;
  /** Whether nothing needs to be remembered of it. */
  forgotten(now: number): boolean;
}

/** A request counts from its answer on: it reached the service before. */
function openMailbox(limits: Limits): Mailbox {
  const requests = openWindow(limits.requestWindow);
  const uploads = openWindow(limits.uploadWindow);
  const underWay = { requests: 0, bytes: 0 };
  let until = 0;
  return {
    waiting: [],
    wait: (now, bytes) => {
      if (underWay.requests >= limits.concurrent) return Number.POSITIVE_INFINITY;
      if (now < until) return until - now;
      const forRequest = requests.wait(now, limits.requests - underWay.requests - 1);
      if (bytes === 0) return forRequest;
      // A single one that is larger than the budget goes when nothing else counts any more.
      const room = Math.max(limits.uploadBytes - underWay.bytes - bytes, 0);
      return Math.max(forRequest, uploads.wait(now, room));
    },
    begun: (bytes) => {
      underWay.requests += 1;
      underWay.bytes += bytes;
    },
    ended: (now, bytes, wait) => {
      underWay.requests -= 1;
      underWay.bytes -= bytes;
      requests.add(now, 1);
      uploads.add(now, bytes);
      if (wait !== undefined) until = Math.max(until, now + wait);
    },
    forgotten: (now) =>
      underWay.requests === 0 && now >= until && requests.sum(now) === 0 && uploads.sum(now) === 0,
  };
}
