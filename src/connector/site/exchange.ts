import { setTimeout as wait } from 'node:timers/promises';
import { Failure, isFailure } from '#core/failure.ts';
import { english, type Sentence, say } from '#core/sentence.ts';

/** How patient the client is. All times in milliseconds. */
export interface Patience {
  /** For one answer, its body included. */
  readonly answer: number;
  /** For all attempts at one request together. */
  readonly total: number;
  /** Before the second attempt; doubled with each further one, up to `longestPause`. */
  readonly firstPause: number;
  readonly longestPause: number;
}

export const defaultPatience: Patience = {
  answer: 60_000,
  total: 120_000,
  firstPause: 250,
  longestPause: 15_000,
};

export interface SiteRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes of the answer's body at the most. */
  readonly limit: number;
  /** Statuses that are answers here and nothing to wait for, although they would be elsewhere. */
  readonly final?: readonly number[];
}

export interface SiteReply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** The answer is larger than the request allows: ask for less. Never leaves the client. */
export class AnswerTooLarge extends Error {}

/** What makes an attempt worth repeating: the network, a timeout, 5xx, 429. */
class Transient extends Error {
  readonly reason: Sentence;
  readonly pause: number | undefined;
  constructor(reason: Sentence, pause?: number) {
    super(english(reason));
    this.reason = reason;
    this.pause = pause;
  }
}

/**
 * Sends a request until it is answered, with pauses that grow and vary (so that many connectors do not knock in step),
 * for a bounded time. Answers of 4xx are answers.
 * @throws Failure `site-unreachable` when the patience is over; the signal's reason when it aborts
 */
export async function exchange(
  request: SiteRequest,
  options: { readonly patience: Patience; readonly signal: AbortSignal },
): Promise<SiteReply> {
  const { patience, signal } = options;
  const end = performance.now() + patience.total;
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return await attemptOnce(request, patience.answer, signal);
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const grown = Math.min(patience.firstPause * 2 ** (attempt - 1), patience.longestPause);
      const pause = error.pause ?? grown * (0.5 + Math.random() / 2);
      if (performance.now() + pause >= end) throw unreachable(request.url, attempt, error);
      await pauseFor(pause, signal);
    }
  }
}

async function attemptOnce(request: SiteRequest, answer: number, signal: AbortSignal): Promise<SiteReply> {
  const timeout = AbortSignal.timeout(answer);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
      // A redirect would carry the password or token to an address nobody has checked.
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    const temporary = response.status >= 500 || response.status === 429;
    if (temporary && !request.final?.includes(response.status)) {
      await response.body?.cancel();
      throw new Transient(say`answered ${response.status}`, retryAfter(response));
    }
    return {
      status: response.status,
      headers: response.headers,
      body: await readBody(response, request.limit),
    };
  } catch (error) {
    if (error instanceof Transient || error instanceof AnswerTooLarge || isFailure(error)) throw error;
    if (signal.aborted) throw signal.reason;
    throw new Transient(
      timeout.aborted ? say`did not answer within ${answer / 1_000} s` : networkReason(error),
    );
  }
}

async function readBody(response: Response, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > limit) {
      await response.body?.cancel().catch(() => undefined);
      throw new AnswerTooLarge();
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const longestRetryAfter = 60;

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, longestRetryAfter) * 1_000 : undefined;
}

/** The system's code (`ECONNREFUSED`, `ENOTFOUND` …): messages of the network layer may carry more than is wanted. */
function networkReason(error: unknown): Sentence {
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    (cause as { code?: unknown } | undefined)?.code ?? (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? say`cannot be reached (${code})` : say`cannot be reached`;
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    throw signal.reason;
  }
}

function unreachable(url: URL, attempts: number, last: Transient): Failure {
  return new Failure(
    'site-unreachable',
    attempts === 1
      ? say`The capture site at ${url.host} ${last.reason}; 1 attempt was made.`
      : say`The capture site at ${url.host} ${last.reason}; ${attempts} attempts were made.`,
    say`See that the site runs and can be reached from here; the next run goes on where this one stopped.`,
    { details: { host: url.host, attempts } },
  );
}
