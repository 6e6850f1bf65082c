import type { BlockWriter, Fetched } from '#store/blob/inBlocks.ts';

/** What a put asks for: `once` refuses a key that is taken; `token` comes back in `facts`, so a put knows its own object. */
export interface Putting {
  readonly once: boolean;
  readonly token: string;
}

/** What went wrong at a service, in the words that all have in common. */
export interface Trouble {
  readonly kind:
    | 'taken' // the key has an object already
    | 'busy' // somebody else is writing this key at this moment
    | 'missing' // no such object, or the blocks of an object that is being written are gone
    | 'beyond' // the range begins behind the object's end
    | 'changed' // another version of the object than the one asked for
    | 'immutable'
    | 'unreachable'
    | 'refused';
  /** The service's own code and status; never a text with an address, which may carry a signature. */
  readonly code: string;
}

/** What a service does with what is removed or replaced, as far as it shows. */
export interface Examination {
  /** The service's clock. */
  readonly clock: Date | undefined;
  /** Removed or replaced objects stay as versions, in a bin, or by a policy. */
  readonly keepsRemoved: boolean;
  /** Objects can be given a day before which nobody removes them; undefined when we may not ask. */
  readonly immutability: boolean | undefined;
}

/**
 * A service for objects, in as few words as its adapters need; `openServiceBlobs` makes a BlobStore of it. Errors are the
 * service's own; `trouble` reads them.
 */
export interface ObjectService {
  /** Bucket or container with its scheme, for messages. */
  readonly place: string;
  write(key: string, bytes: Uint8Array, putting: Putting): Promise<void>;
  begin(key: string, putting: Putting): Promise<BlockWriter>;
  /** Bytes from `start` up to, not including, `end`; with `version` of that version only. */
  read(key: string, range: { start: number; end: number }, version?: string): Promise<Fetched>;
  /** @throws `missing` */
  facts(key: string): Promise<{ size: number; token: string | undefined }>;
  /** In order of the keys' bytes. */
  list(prefix: string): AsyncIterable<{ key: string; size: number }>;
  /** With all versions that it has. @throws `immutable` before anything is changed; `missing` */
  remove(key: string): Promise<void>;
  /** Writes and removes an object under this key. */
  examine(key: string): Promise<Examination>;
  /** @returns undefined for an error that is not the service's */
  trouble(error: unknown): Trouble | undefined;
}

/** For how long an object that is written now is kept from everybody. */
export interface Immutability {
  readonly days: number;
  /** `compliance`: nobody can shorten it. `governance`: who has the special right can. */
  readonly mode: 'compliance' | 'governance';
}

/** No request may hang for ever: milliseconds for one, its repetitions by the client included. */
export const requestPatience = 300_000;

/** Network errors of Node, under whatever a client wraps them in. */
export function isNetworkError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, name } = cause as NodeJS.ErrnoException;
    if (name === 'AbortError' || name === 'TimeoutError' || networkCodes.has(code ?? '')) return true;
  }
  return false;
}

/** What an HTTP status says where the service's own code is not known. */
export function kindOfStatus(status: number): Trouble['kind'] {
  if (status === 404) return 'missing';
  if (status === 416) return 'beyond';
  return status === 408 || status === 429 || status >= 500 ? 'unreachable' : 'refused';
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE',
  'REQUEST_SEND_ERROR',
  'UND_ERR_SOCKET',
]);
