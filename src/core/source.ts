import type { Readable } from 'node:stream';
import type { Clock } from '#core/clock.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { ItemDraft, Service } from '#core/item.ts';
import type { Sentence } from '#core/sentence.ts';

/** One setting of a source or target. The web form, the CLI flags, the validation and the docs all come from it. */
export interface SpecField {
  readonly name: string;
  readonly kind:
    | 'text'
    | 'secret'
    | 'number'
    /** `true` or `false`; absent is on. */
    | 'switch'
    | 'choice'
    | 'file'
    | 'folder'
    | 'lines'
    | 'secret-lines'
    | 'phone'
    | 'email'
    | 'time-zone'
    | 'locale';
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** Message keys of i18n for label and help. */
  readonly label: string;
  readonly help: string;
}

export interface SourceSpec {
  /** Folder name under `sources/`. */
  readonly name: string;
  readonly service: Service;
  /** Changes when `convert` gives other items for the same native event. */
  readonly version: string;
  readonly fields: readonly SpecField[];
  /**
   * It captures the whole phone of one person: a registered user must be named, the number be his, and his capture
   * scope be chosen.
   */
  readonly personal?: boolean;
  /** It reads what somebody brings from time to time, such as backups: between two of them nobody looks. */
  readonly periodic?: boolean;
}

/** The content of an attachment that a capture offers; read at most once, while `emit` runs. */
export interface AttachmentContent {
  readonly id: AttachmentId;
  /** Opens the content. The site seals it as it streams: nothing captured lies on disk in plaintext. */
  open(): Promise<Readable>;
}

/** A native event together with the contents of its attachments. */
export interface Captured<Native> {
  readonly native: Native;
  readonly attachments: readonly AttachmentContent[];
  /**
   * Names this observation within its capture, such as chat, sender and message id. A key that the site has taken in
   * already is acknowledged and adds nothing. Absent: always taken in; the archive still knows doubles by the item's id.
   */
  readonly key?: string;
  /**
   * The event names media that are still at the origin. It is durable like any other, waits encrypted, and is sealed
   * once `fetchMedia` has brought them or its patience is over. Only for sources that have `media`.
   */
  readonly awaitsMedia?: boolean;
}

/**
 * Takes a batch over. When the promise resolves, the batch is durable at the site and the source may acknowledge it
 * to its origin. When it rejects, nothing of it is promised and the source offers it again. May be called many times;
 * concurrently only from `receive`. A source does not know who is behind it.
 */
export type Emit<Native> = (batch: readonly Captured<Native>[]) => Promise<void>;

/** What a source remembers from one start to the next: cursors, device keys. The site keeps names and values encrypted. */
export interface SourceMemory {
  /** The values of those names that are there. */
  get(names: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** Durable when it resolves, all or nothing; `undefined` removes. */
  set(entries: ReadonlyMap<string, Uint8Array | undefined>): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/**
 * How a capture stands. Administrators see it; `linking` is what the user's own page shows. Codes and pictures of
 * `linking` are never stored.
 */
export type CaptureState =
  | { readonly state: 'connecting' | 'running' | 'waiting' }
  | {
      readonly state: 'linking';
      /** Text of the QR code that is good now. */
      readonly qr?: string;
      readonly pairingCode?: string;
      /** RFC 3339. */
      readonly until?: string;
    }
  /** Ended for good until somebody acts. */
  | { readonly state: 'unlinked' | 'refused'; readonly reason: Sentence };

/** A thing of the capture that somebody shall know of at once, by e-mail and webhook. */
export interface CaptureAlarm {
  /** Stable name of what is wrong, such as `window-closing`. The same code again replaces the alarm. */
  readonly code: string;
  readonly sentence: Sentence;
  /** The person or number concerned, where there is one. */
  readonly account?: string;
}

/** What a source that runs for long stands on. Its signal's reason is a Failure where the capture may not go on at all. */
export interface CaptureGround {
  readonly clock: Clock;
  readonly memory: SourceMemory;
  /** Numbers (E.164) or WeCom user ids of the registered users, valid now. */
  registered(kind: 'phone' | 'wecom'): Promise<readonly string[]>;
  tell(state: CaptureState): void;
  raise(alarm: CaptureAlarm): Promise<void>;
  /** What was raised under this code is over. */
  settle(code: string, account?: string): Promise<void>;
}

/** An HTTP request from outside to the address of a capture. */
export interface OutsideRequest {
  readonly method: string;
  /** What follows the capture's own address, without the leading slash; empty for the address itself. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The exact bytes. */
  readonly body: Buffer;
}

export interface OutsideAnswer {
  readonly status: number;
  readonly mediaType?: string;
  readonly body?: string | Buffer;
}

/** What the machine's configuration allows captures; nobody can widen it over the network. */
export interface MachineGrants {
  /** The vendor's library for the WeCom chat archive. */
  readonly wecomSdk?: string;
  /** Folders that captures may read. */
  readonly folders: readonly string[];
  /**
   * A server that linked devices speak with in place of WhatsApp's own. For tests: nothing in the product sets it.
   * `url`: where its WebSocket listens; media come from the same host by HTTP. `certificateKey`: 64 hex digits, the
   * public key (Curve25519) that signs its Noise certificate.
   */
  readonly whatsappServer?: { readonly url: string; readonly certificateKey: string };
}

/** Media that stay at the origin when the event arrives. */
export interface SourceMedia<Settings, Native> {
  /** Tried again from 5 seconds to an hour apart. Milliseconds since the event was taken in. */
  readonly patience: {
    /** How long the event waits for its media before it is sealed without them. */
    readonly hold: number;
    /** When tries end. */
    readonly giveUp: number;
  };
  /**
   * Fetches what is still missing: the event with what is known now, and the contents. Checks size and hash.
   * @throws Failure `media-missing` to be tried again; with action `skip` when it never will be there
   */
  fetch(native: Native, settings: Settings, signal: AbortSignal): Promise<Captured<Native>>;
  /** The event whose media are not there yet (`pending`) or never will be (`expired`, `failed`). Pure. */
  without(native: Native, status: 'pending' | 'expired' | 'failed'): Native;
  /** The event as one of kind `late-media` that refers to the message sealed before. Pure. */
  late(native: Native): Native;
  /** Between memory and disk; the site encrypts the bytes. */
  encode(native: Native): Uint8Array;
  decode(bytes: Buffer): Native;
}

/**
 * A way to capture. `capture` talks to the outside and emits native events as they are; `convert` is pure and knows
 * the format. Optional abilities are found by their presence.
 */
export interface Source<Settings, Native> {
  readonly spec: SourceSpec;
  /** Runs until the origin is exhausted or `signal` aborts. Throws Failure; what was emitted before stays. */
  capture(settings: Settings, emit: Emit<Native>, signal: AbortSignal, ground: CaptureGround): Promise<void>;
  /** Pure: the same native event gives the same draft. Never throws for odd content: it becomes kind `system`. */
  convert(native: Native): ItemDraft;
  /** Tells whether the settings can work, before they are saved. */
  check?(settings: Settings): Promise<void>;
  /**
   * Settings from the texts of the form, secrets included.
   * @throws Failure `capture-settings` naming the field
   */
  parseSettings?(values: Readonly<Record<string, string>>, grants: MachineGrants): Settings;
  /**
   * Answers a request to the capture's address. What it tells is durable before the answer is given.
   * @throws Failure `request-forged` (401) for a wrong signature or token; nothing is stored then
   */
  receive?(
    request: OutsideRequest,
    settings: Settings,
    emit: Emit<Native>,
    ground: CaptureGround,
  ): Promise<OutsideAnswer>;
  readonly media?: SourceMedia<Settings, Native>;
  /** What only a real account can show; `holdfast doctor sources` lists it. */
  readonly doubts?: readonly Sentence[];
}

/** A source that is set up once and then captures on its own, in the site's process. */
export type LiveSource<Settings, Native> = Source<Settings, Native> &
  Required<Pick<Source<Settings, Native>, 'parseSettings'>>;

/** A source that reads something to its end and needs no ground. */
export type FiniteSource<Settings, Native> = Source<Settings, Native> & {
  capture(settings: Settings, emit: Emit<Native>, signal: AbortSignal): Promise<void>;
};
