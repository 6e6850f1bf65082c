import type { Trail } from '#audit/trail.ts';
import type { Actor } from '#core/actor.ts';
import type { Clock } from '#core/clock.ts';
import type { CoverageAnswer, UserAnswer } from '#core/feed.ts';
import type { SiteId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import type { Captured, Emit, LiveSource, MachineGrants } from '#core/source.ts';
import { addAccount, listAccounts, removeAccount, type SiteAccount } from '#site/accounts.ts';
import { type Attestations, openAttestations } from '#site/attestations.ts';
import { type Captures, openCaptures } from '#site/capture/area.ts';
import { checked, refuse } from '#site/checked.ts';
import { type CleanUp, cleanUp } from '#site/cleanUp.ts';
import { type Consents, openConsents } from '#site/consents.ts';
import { type SiteContext, siteItself } from '#site/context.ts';
import { readCoverage } from '#site/coverage.ts';
import { type Coverages, openCoverages } from '#site/coverages.ts';
import { openDirectory, readUsers } from '#site/directory.ts';
import { makeIntakeSession } from '#site/exportIntake.ts';
import {
  type FeedPage,
  type FeedRequest,
  newestPositions,
  oldestPositions,
  openAttachment,
  readEnvelopes,
  type SealedAttachment,
} from '#site/feed.ts';
import { settleIdentity } from '#site/identity.ts';
import { type Converter, type IntakeParts, type IntakeResult, intake } from '#site/intake.ts';
import { type IntakeRun, openIntakeRun } from '#site/intakeRun.ts';
import { openKeyed } from '#site/keyed.ts';
import { openPersonal, type Personal } from '#site/personal/area.ts';
import type { UploadReader } from '#site/personal/reader.ts';
import {
  type Exclusion,
  type ExclusionRequest,
  excludeFromCapture,
  includeInCapture,
  listExclusions,
} from '#site/scope.ts';
import { openScopes, type Scopes } from '#site/scopes/area.ts';
import { openScopeBook } from '#site/scopes/book.ts';
import { openSessions, type SignIn } from '#site/sessions.ts';
import {
  acknowledge,
  type Caller,
  listSubscriptions,
  putSubscription,
  removeSubscription,
  type Subscription,
} from '#site/subscriptions.ts';
import type { AccountRole, IdentityKind, SiteTables } from '#site/tables.ts';
import { readUserPage, type UserPage, type UserPageRequest } from '#site/userPage.ts';
import { parsePhone, type UserRequest } from '#site/userRequest.ts';
import { addUser, checkUsers, importUsers, type UserFileCheck, type UserImport } from '#site/users.ts';
import { changeValidity, type ValidityChange } from '#site/validityChange.ts';
import { readWaiting, type Waiting } from '#site/waiting.ts';
import { rememberWhoIsWho, type WhoIsWho, whoIsWho } from '#site/whoIsWho.ts';
import { openWriter } from '#site/writer.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

export interface SiteOptions {
  /** The site's own database, with the migrations of audit and site. */
  readonly database: Database;
  /** For sealed attachments; nobody else's. */
  readonly blobs: BlobStore;
  /** The trail in the site's own database. */
  readonly trail: Trail;
  /** Whom to seal to: the archive's public sealing key (raw X25519) and its id. */
  readonly archiveKey: { readonly id: string; readonly publicKey: Uint8Array };
  readonly clock: Clock;
  /** The site's own secret, 32 bytes or more; the same for ever. */
  readonly chainKey: Uint8Array;
  /** How long an envelope stays after every subscription acknowledged it, in days; 30 when absent. */
  readonly graceDays?: number;
  /** Those that capture on their own; none when absent. */
  // biome-ignore lint/suspicious/noExplicitAny: settings and events of a source are known to it alone
  readonly sources?: readonly LiveSource<any, any>[];
  readonly grants?: MachineGrants;
  /** Of the files that users send from their own pages; given what they take in with. None when absent. */
  readonly uploadReaders?: (ground: UploadGround) => readonly UploadReader[];
  /** Asked before an upload takes space. @throws Failure `disk-full` */
  readonly ensureSpace?: () => Promise<void>;
}

/** What a reader of uploads takes in with. */
export type UploadGround = Pick<Site, 'userOf' | 'intakeOf' | 'whoIsWho' | 'rememberWhoIsWho'> &
  Pick<Captures, 'handover'>;

/**
 * The capture site: where captured communication arrives and waits, sealed, until it is pulled. It can seal but not
 * open, and works with nothing but its own database, blob store and secret.
 */
export interface Site {
  readonly id: SiteId;
  /** Key id of the archive's sealing key. */
  readonly keyId: string;

  /** @throws Failure `conflict` when the name is taken; `usage` for an odd name or a password under 12 characters */
  addAccount(
    name: string,
    password: string,
    options?: { role?: AccountRole; actor?: Actor },
  ): Promise<SiteAccount>;
  listAccounts(): Promise<SiteAccount[]>;
  /** Ends its sessions too. @throws Failure `not-found` */
  removeAccount(name: string, actor?: Actor): Promise<void>;
  /** @throws Failure `not-signed-in`, `sign-in-locked` */
  signIn(signIn: SignIn): Promise<{ readonly token: string; readonly expiresAt: Date }>;
  /** Whose bearer token it is; undefined when unknown or over. */
  accountOf(token: string): Promise<SiteAccount | undefined>;
  signOut(token: string): Promise<void>;

  /** @throws Failure `user-invalid` */
  addUser(request: UserRequest, actor?: Actor): Promise<UserAnswer>;
  /** Ends or corrects the validity of one number. @throws Failure `user-unknown`, `user-invalid`, `usage` */
  changeValidity(change: ValidityChange, actor?: Actor): Promise<UserAnswer>;
  /** CSV, all rows or none. @throws Failure `user-invalid` naming every bad row with its line */
  importUsers(text: string, fileName: string, actor?: Actor): Promise<UserImport>;
  listUsers(): Promise<UserAnswer[]>;
  /** What `importUsers` would do, line by line; changes nothing. */
  checkUsers(text: string, fileName: string): Promise<UserFileCheck>;
  userPage(request: UserPageRequest): Promise<UserPage>;
  /** What waits for connectors. */
  waiting(): Promise<Waiting[]>;
  /** Who had this number (in any spelling with country code), WeCom id or address at that instant; now when absent. */
  userOf(kind: IdentityKind | 'email', value: string, at?: Date): Promise<UserAnswer | undefined>;
  /** What is remembered of the names in this user's exports. */
  whoIsWho(accountPhone: string, names: readonly string[]): Promise<WhoIsWho>;
  rememberWhoIsWho(
    accountPhone: string,
    authors: Readonly<Record<string, string>>,
    me?: string,
    actor?: Actor,
  ): Promise<void>;

  /** @throws Failure `user-invalid` for an odd number */
  excludeFromCapture(request: ExclusionRequest, actor?: Actor): Promise<{ id: string }>;
  includeInCapture(id: string, actor?: Actor): Promise<void>;
  listExclusions(): Promise<Exclusion[]>;

  /** One batch, as a whole export of its own. */
  intake<Native>(source: Converter<Native>, batch: readonly Captured<Native>[]): Promise<IntakeResult>;
  /** A run of a source: `emit` for its `capture`, which may offer one export in several batches, and the sums. */
  intakeOf<Native>(source: Converter<Native>, progress?: (captured: number) => void): IntakeRun<Native>;
  /** The emit of a source that runs for ever. */
  emitTo<Native>(source: Converter<Native>): Emit<Native>;

  readonly captures: Captures;
  readonly personal: Personal;
  readonly scopes: Scopes;
  readonly consents: Consents;
  readonly attestations: Attestations;
  readonly coverages: Coverages;

  newest(): Promise<Partial<Record<Service, bigint>>>;
  oldest(): Promise<Partial<Record<Service, bigint>>>;
  readEnvelopes(request: FeedRequest, actor: Actor): Promise<FeedPage>;
  /** @throws Failure `not-found` */
  openAttachment(id: string, actor: Actor): Promise<SealedAttachment>;
  listSubscriptions(): Promise<Subscription[]>;
  /** @throws Failure `conflict`, `forbidden` */
  putSubscription(
    request: Pick<Subscription, 'connector' | 'service' | 'name'>,
    caller: Caller,
  ): Promise<void>;
  removeSubscription(connector: string, caller: Caller): Promise<void>;
  /** @throws Failure `not-found`, `forbidden`, `usage` */
  acknowledge(connector: string, position: bigint, caller: Caller): Promise<void>;
  coverage(service: Service): Promise<CoverageAnswer>;

  /** Deletes what is acknowledged and past the grace period, and what nothing needs. To be called from time to time. */
  cleanUp(): Promise<CleanUp>;
  /** Waits for intakes that are under way. The database stays open: it is the caller's. */
  close(): Promise<void>;
}

/** Opens the site; makes its id at the first start, and removes what a crash has left. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const context = await openContext(options);
  const sessions = openSessions(context);
  const directory = openDirectory(context);
  const parts: IntakeParts = {
    context,
    writer: openWriter(context),
    directory,
    scopes: openScopeBook(context),
  };
  const attestations = openAttestations(context);
  const consents = openConsents(context);
  const running = new Set<Promise<unknown>>();
  const takeIn: typeof intake = (...args) => tracked(running, intake(...args).catch(refuse));
  await cleanUp(context);

  const run = <Native>(source: Converter<Native>, progress?: (captured: number) => void) =>
    openIntakeRun<Native>((batch, session) => takeIn(parts, source, batch, { session }), progress);
  const captures = openCaptures(
    {
      context,
      directory,
      takeIn: (source, batch, ties) => takeIn(parts, source, batch, { session: makeIntakeSession(), ties }),
    },
    options.sources ?? [],
    options.grants ?? { folders: [] },
  );
  const ground = {
    userOf: checked(async (kind, value, at = context.clock.now()) => {
      const user = (await directory.current()).userAt(kind, kind === 'phone' ? parsePhone(value) : value, at);
      return (await readUsers(context)).find(({ id }) => id === user?.id);
    }),
    whoIsWho: checked((phone, names) => whoIsWho(context, phone, names)),
    rememberWhoIsWho: checked((phone, authors, me, actor = siteItself) =>
      rememberWhoIsWho(context, phone, { authors, ...(me === undefined ? {} : { me }) }, actor),
    ),
    intakeOf: run,
  } satisfies Partial<Site>;
  return {
    ...ground,
    id: context.id,
    keyId: context.archiveKey.id,
    addAccount: checked((name, password, given = {}) =>
      addAccount(context, { name, password, role: given.role ?? 'connector' }, given.actor ?? siteItself),
    ),
    listAccounts: checked(() => listAccounts(context)),
    removeAccount: checked((name, actor = siteItself) => removeAccount(context, name, actor)),
    signIn: checked(sessions.signIn),
    accountOf: checked(sessions.accountOf),
    signOut: checked(sessions.signOut),
    addUser: checked((request, actor = siteItself) => addUser(context, request, actor)),
    changeValidity: checked((change, actor = siteItself) => changeValidity(context, change, actor)),
    importUsers: checked((text, name, actor = siteItself) => importUsers(context, { text, name }, actor)),
    listUsers: checked(() => readUsers(context)),
    checkUsers: checked((text, name) => checkUsers(context, { text, name })),
    userPage: checked((request) => readUserPage(context, request)),
    waiting: checked(() => readWaiting(context)),
    excludeFromCapture: checked((request, actor = siteItself) => excludeFromCapture(context, request, actor)),
    includeInCapture: checked((id, actor = siteItself) => includeInCapture(context, id, actor)),
    listExclusions: checked(() => listExclusions(context)),
    intake: (source, batch) => takeIn(parts, source, batch, { session: makeIntakeSession() }),
    emitTo: (source) => run(source).emit,
    captures,
    personal: openPersonal(context, captures, {
      consents,
      readers: options.uploadReaders?.({ ...ground, handover: captures.handover }) ?? [],
      ensureSpace: options.ensureSpace ?? (async () => undefined),
    }),
    scopes: openScopes(context),
    consents,
    attestations,
    coverages: openCoverages(context, directory, attestations),
    newest: checked(() => newestPositions(context)),
    oldest: checked(() => oldestPositions(context)),
    readEnvelopes: checked((request, actor) => readEnvelopes(context, request, actor)),
    openAttachment: checked((id, actor) => openAttachment(context, id, actor)),
    listSubscriptions: checked(() => listSubscriptions(context)),
    putSubscription: checked((request, caller) => putSubscription(context, request, caller)),
    removeSubscription: checked((connector, caller) => removeSubscription(context, connector, caller)),
    acknowledge: checked((connector, position, caller) => acknowledge(context, connector, position, caller)),
    coverage: checked((service) => readCoverage(context, service)),
    cleanUp: checked(() => cleanUp(context)),
    close: async () => {
      await Promise.allSettled(running);
    },
  };
}

async function openContext(options: SiteOptions): Promise<SiteContext> {
  const { database, blobs, trail, archiveKey, clock, graceDays = 30 } = options;
  const tables = database.tables<SiteTables>();
  const keyed = openKeyed(options.chainKey);
  const id = await settleIdentity({ tables, clock, keyed }).catch(refuse);
  return { id, database, tables, blobs, trail, clock, keyed, archiveKey, graceDays };
}

async function tracked<R>(running: Set<Promise<unknown>>, work: Promise<R>): Promise<R> {
  running.add(work);
  try {
    return await work;
  } finally {
    running.delete(work);
  }
}
