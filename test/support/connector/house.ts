import { say } from '#core/sentence.ts';
import { migrations as auditMigrations } from '../../../src/audit/migrations.ts';
import { openTrail, type Trail } from '../../../src/audit/trail.ts';
import { type Connectors, openConnectors } from '../../../src/connector/connectors.ts';
import { openReceipts } from '../../../src/connector/delivery/receipts.ts';
import type { HouseParts } from '../../../src/connector/dependencies.ts';
import { migrations as connectorMigrations } from '../../../src/connector/migrations.ts';
import type { Observation } from '../../../src/connector/observation.ts';
import type { Actor } from '../../../src/core/actor.ts';
import { fixedClock } from '../../../src/core/clock.ts';
import { Failure } from '../../../src/core/failure.ts';
import type { ItemId } from '../../../src/core/ids.ts';
import type { BlobStore } from '../../../src/store/blob/blobStore.ts';
import { openFolderBlobs } from '../../../src/store/blob/folder.ts';
import { connectDatabase, type Database } from '../../../src/store/database.ts';
import type { Keyring } from '../../../src/store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../database.ts';
import { temporaryFolder } from '../folder.ts';
import { temporaryKeyring } from '../keys.ts';
import { type FakeSite, fakeSite } from './site.ts';
import { type RecordingTarget, recordingTarget } from './target.ts';

export const operator: Actor = { kind: 'operator', operatorId: '1', name: 'ann@corp.example' };

/** Everything a connector works with: a site over HTTP, a database, staging on disk, a target in memory. */
export interface ConnectorHouse {
  readonly options: HouseParts;
  readonly connectors: Connectors;
  readonly site: FakeSite;
  readonly target: RecordingTarget;
  readonly staging: BlobStore;
  readonly database: TemporaryDatabase;
  readonly keyring: Keyring;
  readonly trail: Trail;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly observations: Map<string, Observation>;
  /** The connectors of another process on the same database, as after a crash of this one. */
  reopen(changes?: Partial<HouseParts>): Promise<{ connectors: Connectors; database: Database }>;
  createConnector(changes?: Partial<Parameters<Connectors['create']>[0]>): ReturnType<Connectors['create']>;
  close(): Promise<void>;
}

/** Short pauses: a test does not wait for a site that it has taken down itself. */
export const impatience = { answer: 2_000, total: 300, firstPause: 10, longestPause: 40 };

export async function connectorHouse(
  addresses: readonly string[] = ['alice@corp.example', 'bob@corp.example'],
): Promise<ConnectorHouse> {
  const database = await temporaryDatabase([...auditMigrations, ...connectorMigrations]);
  const folder = await temporaryFolder();
  const keyring = await temporaryKeyring();
  const site = await fakeSite(keyring);
  const target = recordingTarget(addresses);
  const staging = openFolderBlobs(folder.path);
  const clock = fixedClock(new Date('2026-03-02T12:00:00.000Z'));
  const trail = openTrail(database, { key: keyring.derive('audit'), clock });
  const observations = new Map<string, Observation>();
  const options: HouseParts = {
    database,
    staging,
    keyring,
    trail,
    clock,
    targets: new Map([['archive', target]]),
    receiptsOf: (name) => openReceipts({ database, clock }, name),
    primary: 'archive',
    archiveDomain: 'archive.corp.example',
    archive: archiveOf(target),
    terms: { version: '1', text: 'What is archived is kept.' },
    observe: async (found) => {
      for (const one of found) observations.set(`${one.itemId} ${one.run} ${one.position} ${one.index}`, one);
    },
    patience: impatience,
  };
  const connectors = await openConnectors(options);
  const others: Database[] = [];
  return {
    options,
    connectors,
    site,
    target,
    staging,
    database,
    keyring,
    trail,
    clock,
    observations,
    reopen: async (changes = {}) => {
      const other = connectDatabase({ connection: database.connection, poolSize: 5 });
      others.push(other);
      const ownTrail = openTrail(other, { key: keyring.derive('audit'), clock });
      return {
        connectors: await openConnectors({
          ...options,
          database: other,
          trail: ownTrail,
          receiptsOf: (name) => openReceipts({ database: other, clock }, name),
          ...changes,
        }),
        database: other,
      };
    },
    createConnector: (changes = {}) =>
      connectors.create({
        service: 'whatsapp',
        name: 'Chats',
        site: site.url,
        userName: 'archive',
        password: site.password,
        automaticMapping: true,
        acceptTerms: true,
        actor: operator,
        ...changes,
      }),
    close: async () => {
      await site.close();
      for (const other of others) await other.close();
      await database.drop();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function archiveOf(target: RecordingTarget): HouseParts['archive'] {
  const quarantine = () =>
    [...(target.mailboxes.get('quarantine') ?? new Map<ItemId, unknown>()).keys()].sort();
  return {
    readItem: async (id) => {
      const item = target.items.get(id);
      if (item === undefined) throw new Failure('not-found', say`No such item.`, say`Name another.`);
      return item;
    },
    readMail: async (id) => {
      const item = target.items.get(id);
      const bytes = target.mails.get(id);
      if (item === undefined || bytes === undefined)
        throw new Failure('not-found', say`No such item.`, say`Name another.`);
      return {
        item,
        mail: { formatVersion: 1, segments: [{ kind: 'bytes', bytes }] },
        readAttachment: () => Promise.reject(new Error('the mail has no slots')),
      };
    },
    quarantined: async (_connector, after, limit) =>
      quarantine()
        .filter((id) => after === undefined || id > after)
        .slice(0, limit)
        .map((itemId) => ({ cursor: itemId, itemId })),
    release: async (id) => {
      target.mailboxes.get('quarantine')?.delete(id);
    },
  };
}
