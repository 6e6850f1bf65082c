import { PassThrough, type Readable } from 'node:stream';
import { migrations as auditMigrations } from '#audit/migrations.ts';
import { openTrail } from '#audit/trail.ts';
import { type Clock, systemClock } from '#core/clock.ts';
import { makeUuid, type RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { Delivery, DeliveryContext, Place } from '#core/target.ts';
import { composeMail } from '#mail/compose.ts';
import { type Archive, archiveOf, openArchive } from '#mailbox/archive.ts';
import { migrations } from '#mailbox/migrations.ts';
import { openParts } from '#mailbox/openParts.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { IndexQuery } from '#mailbox/query.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { openFolderBlobs } from '#store/blob/folder.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { archiveDomain } from '../mail/items.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/folder.ts';
import { temporaryKeyring } from '../support/keys.ts';

/** An archive of its own on a fresh database and folder. */
export interface TestArchive {
  readonly archive: Archive;
  readonly parts: ArchiveParts;
  readonly database: TemporaryDatabase;
  readonly blobs: Readonly<Record<'packs' | 'keyFiles' | 'objects', BlobStore>>;
  /** The data folder: `packs`, `key-files`, `objects`. */
  readonly folder: string;
  /** A second process on the same archive; it recovers as a start does. */
  reopen(): Promise<Archive>;
  /** The same archive on an empty database: the day after the database was lost. */
  withoutDatabase(): Promise<TestArchive>;
  /** The archive with some of its parts replaced, e.g. by ones that fail. */
  with(replaced: (parts: ArchiveParts) => Partial<ArchiveParts>): Archive;
  close(): Promise<void>;
}

export async function testArchive(options: { headsFile?: string } = {}): Promise<TestArchive> {
  const folder = await temporaryFolder();
  const keyring = await temporaryKeyring();
  const opened = await openOn(folder.path, keyring, options);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function openOn(
  folder: string,
  keyring: Keyring,
  options: { headsFile?: string },
  clock: Clock = systemClock,
): Promise<TestArchive> {
  const database = await temporaryDatabase([...auditMigrations, ...migrations]);
  const trail = openTrail(database, { key: keyring.derive('audit'), clock });
  const blobs = {
    packs: openFolderBlobs(`${folder}/packs`),
    keyFiles: openFolderBlobs(`${folder}/key-files`),
    objects: openFolderBlobs(`${folder}/objects`),
  };
  const all = { database, ...blobs, keyring, trail, clock, archiveDomain, ...options };
  const archive = await openArchive(all);
  const parts = openParts(all);
  return {
    archive,
    parts,
    database,
    blobs,
    folder,
    reopen: () => openArchive(all),
    withoutDatabase: () => openOn(folder, keyring, options, clock),
    with: (replaced) => archiveOf({ ...parts, ...replaced(parts) }),
    close: async () => {
      await archive.close();
      await database.drop();
    },
  };
}

/** Mailboxes with their folder, made at need. */
export async function placesOf(archive: Archive, ...addresses: string[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const address of addresses) {
    const mailbox =
      address === archive.quarantine.address
        ? await archive.requireMailbox(address)
        : await archive.createMailbox(address);
    places.push({ mailbox: mailbox.id, folder: await archive.ensureFolder(mailbox.id, 'WhatsApp Archiver') });
  }
  return places;
}

export function deliveryOf(item: Item, places: readonly Place[]): Delivery {
  return { item, mail: composeMail(item, { archiveDomain }), places };
}

/** A run with attachments by id; reading another fails. */
export function contextOf(
  run: string = makeUuid(),
  attachments: Readonly<Record<string, Buffer>> = {},
): DeliveryContext {
  return {
    run: run as RunId,
    connector: 'connector-1',
    signal: new AbortController().signal,
    readAttachment: async (id) => {
      const content = attachments[id];
      if (content === undefined) throw new Error(`no attachment ${id}`);
      const stream = new PassThrough();
      stream.end(content);
      return stream;
    },
  };
}

export async function bytesOf(stream: Readable): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>));
}

/** The query for one word or phrase. */
export function wordQuery(text: string): Pick<IndexQuery, 'where'> {
  return { where: { kind: 'term', text, prefix: false } };
}
