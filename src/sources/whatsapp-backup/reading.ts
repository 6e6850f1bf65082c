import type { Attachment, Item, ItemDraft } from '#core/item.ts';
import type { BackupEvent, Known } from '#sources/whatsapp-backup/native.ts';

/** What the rows of an event say, whatever the schema. */
export interface Reading
  extends Pick<Item, 'kind'>,
    Partial<
      Pick<
        Item,
        'content' | 'deletion' | 'edit' | 'reaction' | 'call' | 'groupChange' | 'gap' | 'refers' | 'flags'
      >
    > {
  readonly nativeId: string;
  /** 0 where it is absent. */
  readonly revision?: number;
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly sender?: Somebody;
  /** Of a deletion by somebody else than the author. */
  readonly by?: Somebody;
  readonly membership?: {
    readonly change: NonNullable<Item['membership']>['change'];
    readonly members: readonly Somebody[];
    readonly by?: Somebody;
  };
  readonly receipt?: { readonly by: Somebody; readonly action: 'delivered' | 'read' | 'played' };
  readonly identity?: { readonly person: Known; readonly alsoKnownAs: readonly string[] };
  /** What is known of the medium without its file. */
  readonly medium?: Omit<Attachment, 'id' | 'size' | 'sha256' | 'status'>;
}

/** Of a draft what its rows say: not who got it, and not the rows. */
export type Happening = Pick<ItemDraft, 'kind' | 'revision' | 'occurredAt' | 'clockSource' | 'attachments'> &
  Partial<Item> & { readonly nativeId: string };

/** Somebody of a conversation, or the phone's owner. */
export type Somebody = Known | 'owner';

/** The other of a direct chat; of a chat that was deleted nobody knows who it was. */
export function peerOf({ chat }: Pick<BackupEvent, 'chat'>): Known | undefined {
  return chat?.members === undefined && chat?.jid.includes('@') === true ? chat : undefined;
}

/** Whom a row names by the id of another. */
export function personOf(event: BackupEvent, id: string | undefined): Known | undefined {
  return id === undefined ? undefined : event.people[id];
}
