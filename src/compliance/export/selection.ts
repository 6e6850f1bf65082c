import type { ItemId } from '#core/ids.ts';
import type { Archive } from '#mailbox/archive.ts';
import type { IndexQuery } from '#mailbox/query.ts';

/** One file to be: an item in a folder of a mailbox. */
export interface Selected {
  readonly item: ItemId;
  readonly mailbox: string;
  readonly folder: string;
  readonly uid: string;
  readonly deliveredAt: Date;
  readonly run: string;
  readonly connector: string;
  readonly kind: string;
  readonly sentAt: Date | undefined;
  readonly from: string;
  readonly subject: string;
  /** The content was destroyed under a policy: there is nothing to export. */
  readonly destroyed: boolean;
}

export interface Selection {
  /** Address; alone: everything in it. */
  readonly mailbox?: string;
  /** What a search finds, in every mailbox where it stands; with `mailbox` only there. */
  readonly query?: Pick<IndexQuery, 'where' | 'from' | 'until' | 'conversation'>;
}

const pageSize = 500;

/**
 * What an export takes, in order.
 * @throws Failure `mailbox-unknown`, `query-invalid`
 */
export async function* selected(archive: Archive, selection: Selection): AsyncGenerator<Selected> {
  if (selection.query !== undefined) yield* found(archive, selection, selection.query);
  else if (selection.mailbox !== undefined) yield* everything(archive, selection.mailbox);
}

async function* everything(archive: Archive, address: string): AsyncGenerator<Selected> {
  const mailbox = await archive.requireMailbox(address);
  let after: string | undefined;
  do {
    const page = await archive.listEntries(mailbox.id, {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    for (const entry of page.entries) {
      yield {
        item: entry.item,
        mailbox: mailbox.address,
        folder: entry.folder,
        uid: entry.uid,
        deliveredAt: entry.deliveredAt,
        run: entry.run,
        connector: entry.connector,
        kind: entry.kind ?? '',
        sentAt: entry.sentAt,
        from: entry.from ?? '',
        subject: entry.subject ?? '',
        destroyed: entry.destroyed,
      };
    }
    after = page.next;
  } while (after !== undefined);
}

async function* found(
  archive: Archive,
  { mailbox: address }: Selection,
  query: NonNullable<Selection['query']>,
): AsyncGenerator<Selected> {
  const mailbox = address === undefined ? undefined : await archive.requireMailbox(address);
  let after: string | undefined;
  do {
    const page = await archive.search({
      ...query,
      limit: pageSize,
      ...(mailbox === undefined ? {} : { mailbox: mailbox.id }),
      ...(after === undefined ? {} : { after }),
    });
    const hits = new Map(page.hits.map((hit) => [hit.item, hit]));
    for (const place of await archive.wherePlaced([...hits.keys()])) {
      const hit = hits.get(place.item);
      const wanted =
        mailbox === undefined
          ? place.mailbox !== archive.quarantine.address
          : place.mailbox === mailbox.address;
      if (hit === undefined || !wanted) continue;
      const { kind, sentAt, from, subject } = hit;
      yield { ...place, kind, sentAt, from, subject, destroyed: false };
    }
    after = page.next;
  } while (after !== undefined);
}
