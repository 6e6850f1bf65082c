import { type Kysely, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import type { FolderId, MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Place } from '#core/target.ts';
import type { MailboxTables } from '#mailbox/tables.ts';

/** A folder with its numbers and names; none of it ever changes. */
export interface KnownPlace {
  readonly mailboxId: MailboxId;
  readonly folderId: FolderId;
  readonly mailbox: number;
  readonly folder: number;
  readonly address: string;
  readonly folderName: string;
}

export interface PlaceCache {
  /**
   * Looks the places of a batch up, in the database only those not met before.
   * @throws Failure `mailbox-unknown` for a folder that is not there or belongs to another mailbox
   */
  find(places: Iterable<Place>): Promise<ReadonlyMap<FolderId, KnownPlace>>;
}

export function openPlaceCache(tables: Kysely<MailboxTables>): PlaceCache {
  const known = new Map<FolderId, KnownPlace>();
  return {
    find: async (places) => {
      const wanted = new Map<FolderId, MailboxId>();
      for (const { folder, mailbox } of places) wanted.set(folder, mailbox);
      const missing = [...wanted.keys()].filter((folder) => !known.has(folder));
      if (missing.length > 0)
        for (const place of await readPlaces(tables, missing)) known.set(place.folderId, place);
      for (const [folder, mailbox] of wanted) {
        if (known.get(folder)?.mailboxId !== mailbox) throw unknownPlace(folder, mailbox);
      }
      return known;
    },
  };
}

async function readPlaces(
  tables: Kysely<MailboxTables>,
  folders: readonly FolderId[],
): Promise<KnownPlace[]> {
  const { rows } = await sql<KnownPlace>`
    select m.id as "mailboxId", f.id as "folderId", m.number as mailbox, f.number as folder,
      m.address, f.name as "folderName"
    from mailbox.folder f join mailbox.mailbox m on m.number = f.mailbox
    where f.id = any(${folders}::uuid[])`.execute(tables);
  return rows;
}

function unknownPlace(folder: FolderId, mailbox: MailboxId): Failure {
  return new Failure(
    'mailbox-unknown',
    say`The mailbox ${mailbox} has no folder ${folder}.`,
    say`Open the mailbox under Mailboxes, or see \`holdfast mailbox folders\`.`,
  );
}
