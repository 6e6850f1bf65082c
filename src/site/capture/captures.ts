import { sql } from 'kysely';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import { fromStored, type Sentence, say } from '#core/sentence.ts';
import type { LiveSource } from '#core/source.ts';
import type { SourceCabinet } from '#site/capture/cabinet.ts';
import { changedMeanwhile, nameTaken, noSuchCapture } from '#site/capture/faults.ts';
import { numberSetting } from '#site/capture/hindrance.ts';
import { type LastSeen, lastSeen } from '#site/capture/lastSeen.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import type { CaptureStanding } from '#site/tables.ts';

/** A source that was set up to capture on its own. */
export interface Capture {
  readonly id: string;
  readonly source: string;
  readonly service: Service;
  readonly name: string;
  /** Whose phone it is, for sources that capture one person's. */
  readonly userEmail: string | undefined;
  readonly enabled: boolean;
  readonly state: CaptureStanding;
  readonly reason: Sentence | undefined;
  readonly stateAt: Date;
  /** What was set, secrets without their values. */
  readonly settings: readonly CaptureSetting[];
  /** When anything of it came in last. */
  readonly lastSeenAt: Date | undefined;
  readonly createdAt: Date;
  /** Changes with every change and new start. */
  readonly version: number;
}

export interface CaptureSetting {
  readonly name: string;
  readonly secret: boolean;
  /** Absent for secrets. */
  readonly value?: string;
}

export interface CaptureRequest {
  readonly source: string;
  readonly name: string;
  /** Of sources that capture one person's phone. */
  readonly userEmail?: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface CaptureChange {
  readonly name?: string;
  /** Those that change; an empty text removes one. Secrets that are not named stay. */
  readonly values?: Readonly<Record<string, string>>;
  readonly enabled?: boolean;
  /** Only while the capture is still as it was read. */
  readonly version?: number;
}

/** @throws Failure `capture-settings`; `conflict` when the name is taken; `user-unknown` */
export async function addCapture(
  context: SiteContext,
  cabinet: SourceCabinet,
  request: CaptureRequest,
  actor: Actor,
): Promise<Capture> {
  const source = cabinet.get(request.source);
  const name = checkName(request.name);
  const values = withoutEmpty(request.values);
  cabinet.parse(source, values);
  const id = makeUuid();
  const now = context.clock.now();
  await context.tables.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto('site.capture')
      .values({
        id,
        source: source.spec.name,
        service: serviceOf(source, values),
        name,
        user_id: await userIdOf(transaction, source, request.userEmail),
        settings: context.keyed.encrypt(JSON.stringify(values), settingsContext(id)),
        enabled: true,
        reason: null,
        state_at: now,
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n) throw nameTaken(name);
    await context.trail.record(
      { actor, action: 'capture.add', object: `capture:${id}`, details: { source: source.spec.name, name } },
      transaction,
    );
  });
  return readCapture(context, cabinet, id);
}

/** @throws Failure `not-found`, `changed-meanwhile`, `capture-settings`, `conflict` */
export async function changeCapture(
  context: SiteContext,
  cabinet: SourceCabinet,
  { id, change }: { readonly id: string; readonly change: CaptureChange },
  actor: Actor,
): Promise<Capture> {
  await context.tables.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('site.capture')
      .selectAll()
      .where('id', '=', id)
      .where('removed', '=', false)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw noSuchCapture();
    if (change.version !== undefined && change.version !== Number(row.generation)) throw changedMeanwhile();
    const source = cabinet.get(row.source);
    const before = settingsOf(context, row);
    const values = withoutEmpty({ ...before, ...change.values });
    if (change.values !== undefined) cabinet.parse(source, values);
    const name = change.name === undefined ? row.name : checkName(change.name);
    const namesake = await transaction
      .selectFrom('site.capture')
      .select('id')
      .where(sql`lower(name)`, '=', name.toLowerCase())
      .where('id', '!=', id)
      .where('removed', '=', false)
      .executeTakeFirst();
    if (namesake !== undefined) throw nameTaken(name);
    await transaction
      .updateTable('site.capture')
      .set({
        name,
        enabled: change.enabled ?? row.enabled,
        settings: context.keyed.encrypt(JSON.stringify(values), settingsContext(id)),
        service: serviceOf(source, values),
        generation: sql<bigint>`generation + 1`,
      })
      .where('id', '=', id)
      .execute();
    const changed = Object.keys(change.values ?? {}).join(' ');
    const enabled = change.enabled === undefined ? {} : { enabled: change.enabled };
    const details = { name, ...(changed === '' ? {} : { changed }), ...enabled };
    await context.trail.record(
      { actor, action: 'capture.change', object: `capture:${id}`, details },
      transaction,
    );
  });
  return readCapture(context, cabinet, id);
}

/**
 * Nobody sees it any more, and its name is free. The site's process ends it: what waits for media is sealed without
 * them, then its memory and settings are forgotten. What was captured stays.
 * @throws Failure `not-found`
 */
export async function removeCapture(context: SiteContext, id: string, actor: Actor): Promise<void> {
  await context.tables.transaction().execute(async (transaction) => {
    const removed = await transaction
      .updateTable('site.capture')
      .set({ removed: true, enabled: false })
      .where('id', '=', id)
      .where('removed', '=', false)
      .returning('name')
      .executeTakeFirst();
    if (removed === undefined) throw noSuchCapture();
    const { name } = removed;
    await context.trail.record(
      { actor, action: 'capture.remove', object: `capture:${id}`, details: { name } },
      transaction,
    );
  });
}

export async function listCaptures(context: SiteContext, cabinet: SourceCabinet): Promise<Capture[]> {
  const [rows, seen] = await Promise.all([captureRows(context).execute(), lastSeen(context)]);
  return rows.map((row) => captureOf(context, cabinet, row, seen));
}

/** @throws Failure `not-found` */
export async function readCapture(
  context: SiteContext,
  cabinet: SourceCabinet,
  id: string,
): Promise<Capture> {
  const row = await captureRows(context).where('site.capture.id', '=', id).executeTakeFirst();
  if (row === undefined) throw noSuchCapture();
  return captureOf(context, cabinet, row, await lastSeen(context));
}

/**
 * The settings that a capture would have after a change, to be tried before they are kept.
 * @throws Failure `not-found`
 */
export async function changedValues(
  context: SiteContext,
  id: string,
  values: Readonly<Record<string, string>>,
): Promise<{ readonly source: string; readonly values: Record<string, string> }> {
  const row = await captureRows(context).where('site.capture.id', '=', id).executeTakeFirst();
  if (row === undefined) throw noSuchCapture();
  return { source: row.source, values: withoutEmpty({ ...settingsOf(context, row), ...values }) };
}

function captureRows({ tables }: SiteContext) {
  return tables
    .selectFrom('site.capture')
    .leftJoin('site.registered_user', 'site.registered_user.id', 'site.capture.user_id')
    .selectAll('site.capture')
    .select('site.registered_user.email as user_email')
    .where('site.capture.removed', '=', false)
    .orderBy('site.capture.created_at')
    .orderBy('site.capture.id');
}

type CaptureRow = Awaited<ReturnType<ReturnType<typeof captureRows>['execute']>>[number];

function captureOf(context: SiteContext, cabinet: SourceCabinet, row: CaptureRow, seen: LastSeen): Capture {
  const { id, source, service, name, enabled, state, reason } = row;
  const fields = cabinet.find(source)?.spec.fields ?? [];
  const secret = new Set(fields.flatMap((field) => (field.kind.startsWith('secret') ? [field.name] : [])));
  const values = settingsOf(context, row);
  return {
    id,
    source,
    service,
    name,
    userEmail: row.user_email ?? undefined,
    enabled,
    state,
    reason: reason === null ? undefined : fromStored(reason),
    stateAt: row.state_at,
    settings: Object.entries(values).map(([field, value]) =>
      secret.has(field) || fields.length === 0
        ? { name: field, secret: true }
        : { name: field, secret: false, value },
    ),
    lastSeenAt: seen(source, row.user_id === null ? undefined : values[numberSetting]),
    createdAt: row.created_at,
    version: Number(row.generation),
  };
}

/** The texts of the form, secrets included. */
export function settingsOf(
  { keyed }: SiteContext,
  { id, settings }: { readonly id: string; readonly settings: Buffer },
): Record<string, string> {
  return JSON.parse(keyed.decrypt(settings, settingsContext(id)));
}

function settingsContext(id: string): Buffer {
  return Buffer.from(`capture ${id}`);
}

function withoutEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** A source that delivers for either service says which in a setting. */
function serviceOf(
  { spec }: LiveSource<unknown, unknown>,
  values: Readonly<Record<string, string>>,
): Service {
  return values.service === 'whatsapp' || values.service === 'wechat' ? values.service : spec.service;
}

async function userIdOf(
  transaction: SiteTransaction,
  { spec }: LiveSource<unknown, unknown>,
  email: string | undefined,
): Promise<string | null> {
  if (spec.personal !== true) return null;
  const user =
    email === undefined
      ? undefined
      : await transaction
          .selectFrom('site.registered_user')
          .select('id')
          .where('email', '=', email.trim().toLowerCase())
          .executeTakeFirst();
  if (user !== undefined) return user.id;
  throw new Failure(
    'user-unknown',
    email === undefined
      ? say`This source captures one person's phone, and no registered user was named.`
      : say`${email} is no registered user.`,
    say`Register the user first, then name him by his address.`,
  );
}

function checkName(text: string): string {
  const name = text.trim();
  if (name !== '' && name.length <= 200) return name;
  throw new Failure(
    'capture-settings',
    say`The capture has no name, or one over 200 characters.`,
    say`Give it a short name.`,
  );
}
