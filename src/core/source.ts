import type { Readable } from 'node:stream';
import type { AttachmentId } from '#core/ids.ts';
import type { ItemDraft, Service } from '#core/item.ts';

/** One setting of a source or target. The web form, the CLI flags, the validation and the docs all come from it. */
export interface SpecField {
  readonly name: string;
  readonly kind:
    | 'text'
    | 'secret'
    | 'number'
    | 'switch'
    | 'choice'
    | 'file'
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
}

/**
 * Takes a batch over. When the promise resolves, the batch is durable at the site and the source may acknowledge it
 * to its origin. When it rejects, nothing of it is promised and the source offers it again. May be called many times,
 * never concurrently. A source does not know who is behind it.
 */
export type Emit<Native> = (batch: readonly Captured<Native>[]) => Promise<void>;

/**
 * A way to capture. `capture` talks to the outside and emits native events as they are; `convert` is pure and knows
 * the format. Optional abilities are found by their presence.
 */
export interface Source<Settings, Native> {
  readonly spec: SourceSpec;
  /** Runs until the origin is exhausted or `signal` aborts. Throws Failure; what was emitted before stays. */
  capture(settings: Settings, emit: Emit<Native>, signal: AbortSignal): Promise<void>;
  /** Pure: the same native event gives the same draft. Never throws for odd content: it becomes kind `system`. */
  convert(native: Native): ItemDraft;
  /** Tells whether the settings can work, before they are saved. */
  check?(settings: Settings): Promise<void>;
}
