import type { Item } from '#core/item.ts';

/** What a left-out medium was; `media` where the export does not tell (Android). */
export type OmittedKind = 'media' | 'image' | 'video' | 'audio' | 'sticker' | 'gif' | 'document' | 'contact';

type Call = NonNullable<Item['call']>;

/** Whom the person who made the export is in a line whose verb alone says so: `Creaste el grupo`, `Bob te añadió`. */
export type You = 'actor' | 'members';

/**
 * A line that WhatsApp wrote about the group. `text` is a template: `{actor}`, `{members}`, `{previous}`, `{next}` and
 * `{any}` stand for text of the chat; `"` for any quotation mark of any language. A full stop at the end is optional.
 */
export type SystemLine =
  | {
      readonly text: string;
      readonly kind: 'membership';
      readonly change: NonNullable<Item['membership']>['change'];
      readonly you?: You;
    }
  | {
      readonly text: string;
      readonly kind: 'group-change';
      readonly change: NonNullable<Item['groupChange']>['change'];
      readonly you?: You;
    }
  /** Recognised, and neither: banners, security codes, timers. */
  | { readonly text: string; readonly kind: 'system' };

/**
 * The words WhatsApp uses in exports of one language. Every text stands without direction marks, with plain spaces
 * and without a full stop at the end; several spellings are several versions of the app.
 */
export interface Language {
  /** BCP 47. */
  readonly language: string;
  /** File names of exports, with `{title}`, without ending. */
  readonly titles: readonly string[];
  /** How system lines name the person who made the export. */
  readonly you: readonly string[];
  /** The word before the last of several names. */
  readonly and: string;
  readonly omitted: Readonly<Record<OmittedKind, readonly string[]>>;
  /** Android, in brackets behind a file name. */
  readonly attached: readonly string[];
  /** iOS, in `<… : file>`. */
  readonly attachedTag: readonly string[];
  /** View-once media; the content is never in an export. */
  readonly viewOnce: readonly string[];
  readonly deletedByOther: readonly string[];
  readonly deletedByMe: readonly string[];
  /** Templates with `{actor}`. */
  readonly deletedByAdmin: readonly string[];
  readonly edited: readonly string[];
  /** Call lines; what follows a comma (a length, a result) is read apart. */
  readonly calls: readonly {
    readonly text: string;
    readonly media: Call['media'];
    readonly group: boolean;
    readonly missed: boolean;
  }[];
  /** What may follow a call line's comma, besides a length. */
  readonly callResults: Readonly<Record<string, Call['outcome']>>;
  readonly liveLocation: readonly string[];
  readonly poll: readonly { readonly heading: string; readonly option: string }[];
  readonly system: readonly SystemLine[];
}
