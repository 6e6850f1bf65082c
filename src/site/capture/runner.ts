import type { Selectable } from 'kysely';
import { Failure, isFailure } from '#core/failure.ts';
import { parseUuid } from '#core/ids.ts';
import { say, stored } from '#core/sentence.ts';
import type { Captured, CaptureState, OutsideAnswer, OutsideRequest } from '#core/source.ts';
import { raiseAlarm } from '#site/capture/alarms.ts';
import type { AnySource, SourceCabinet } from '#site/capture/cabinet.ts';
import { settingsOf } from '#site/capture/captures.ts';
import { endRemoved } from '#site/capture/farewell.ts';
import { noSuchCapture } from '#site/capture/faults.ts';
import { hindranceOf, numberSetting } from '#site/capture/hindrance.ts';
import { openPause } from '#site/capture/pause.ts';
import { type RunningCapture, startCapture } from '#site/capture/running.ts';
import type { CaptureTies } from '#site/capture/ties.ts';
import type { SiteContext } from '#site/context.ts';
import { type Directory, readUsers } from '#site/directory.ts';
import type { IntakeResult } from '#site/intake.ts';
import type { SiteTables } from '#site/tables.ts';
import { isValidAt } from '#site/validity.ts';
import { withLock } from '#store/locks.ts';

/** The captures that run in this process: those that are switched on, with the settings they have now. */
export interface CaptureRunner {
  /** Runs until `signal` aborts; one process of a site at a time. */
  run(signal: AbortSignal): Promise<void>;
  /** @throws Failure `not-found`; `capture-unreachable` while the capture is not running */
  receive(id: string, request: OutsideRequest): Promise<OutsideAnswer>;
  stateOf(id: string): CaptureState | undefined;
  /** Looks at once for what was switched on or off. */
  wake(): void;
}

export interface RunnerParts {
  readonly context: SiteContext;
  readonly cabinet: SourceCabinet;
  readonly directory: { current(): Promise<Directory> };
  takeIn(
    source: AnySource,
    batch: readonly Captured<unknown>[],
    ties: CaptureTies<unknown>,
  ): Promise<IntakeResult>;
}

interface Kept {
  readonly generation: bigint;
  /** Undefined where it could not be started. */
  readonly running: RunningCapture | undefined;
}

const lookMilliseconds = 1_000;

export function openRunner(parts: RunnerParts): CaptureRunner {
  const kept = new Map<string, Kept>();
  const pause = openPause();
  return {
    wake: pause.wake,
    stateOf: (id) => kept.get(id)?.running?.state(),
    receive: async (id, request) => {
      const running = kept.get(id)?.running;
      if (running !== undefined) return running.receive(request);
      // Anything may be asked for; the column takes UUIDs alone.
      if (parseUuid(id) === undefined) throw noSuchCapture();
      const row = await parts.context.tables
        .selectFrom('site.capture')
        .select('id')
        .where('id', '=', id)
        .where('removed', '=', false)
        .executeTakeFirst();
      if (row === undefined) throw noSuchCapture();
      throw new Failure(
        'capture-unreachable',
        say`The capture is paused, or not running yet.`,
        say`Offer it again later.`,
      );
    },
    run: (signal) =>
      withLock(parts.context.database, 'site.captures', async (lost) => {
        const over = AbortSignal.any([signal, lost]);
        try {
          while (!over.aborted) {
            // A database that is away is looked at again.
            await settle(parts, kept).catch(() => undefined);
            await pause.sleep(lookMilliseconds, over);
          }
        } finally {
          await Promise.allSettled([...kept.values()].map(({ running }) => running?.stop()));
          kept.clear();
        }
      }),
  };
}

/** Brings what runs in line with the table. */
async function settle(parts: RunnerParts, kept: Map<string, Kept>): Promise<void> {
  const all = await parts.context.tables.selectFrom('site.capture').selectAll().execute();
  const rows = all.filter(({ enabled }) => enabled);
  const removed = new Set(all.flatMap((row) => (row.removed ? [row.id] : [])));
  const wanted = new Map(rows.map((row) => [row.id, row]));
  for (const [id, { generation, running }] of kept) {
    if (wanted.get(id)?.generation === generation) continue;
    kept.delete(id);
    // A device that is linked is taken from its phone as well.
    await running?.stop(removed.has(id) ? captureRemoved() : undefined);
    await noteEnd(parts.context, id, wanted.has(id));
  }
  await endRemoved(parts);
  const directory = await parts.directory.current();
  for (const row of rows) await settleOne(parts, kept, row, directory);
}

function captureRemoved(): Failure {
  return new Failure('capture-unlinked', say`The capture was removed.`, say`Set up another one.`);
}

async function noteEnd(context: SiteContext, id: string, goesOn: boolean): Promise<void> {
  if (goesOn) return;
  await context.tables
    .updateTable('site.capture')
    .set({ state: 'paused', reason: null, state_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
}

type CaptureRow = Pick<
  Selectable<SiteTables['site.capture']>,
  'id' | 'source' | 'service' | 'settings' | 'user_id' | 'generation'
>;

async function settleOne(
  parts: RunnerParts,
  kept: Map<string, Kept>,
  row: CaptureRow,
  directory: Directory,
): Promise<void> {
  const { context, cabinet } = parts;
  const before = kept.get(row.id);
  try {
    const source = cabinet.get(row.source);
    const values = settingsOf(context, row);
    const hindrance = await hindranceOf(context, source, { user_id: row.user_id, values }, directory);
    if (hindrance !== undefined) {
      await before?.running?.stop(hindrance);
      throw hindrance;
    }
    if (before?.running !== undefined) return;
    // What could not be started for its settings waits until they change.
    if (before !== undefined && source.spec.personal !== true) return;
    const settings = cabinet.parse(source, values);
    const start = {
      context,
      id: row.id,
      source,
      settings,
      service: row.service,
      person: row.user_id === null ? undefined : { user: row.user_id, phone: values[numberSetting] ?? '' },
      takeIn: parts.takeIn,
      registered: registeredNow(context),
    };
    kept.set(row.id, { generation: row.generation, running: startCapture(start) });
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (before !== undefined && before.running === undefined) return;
    kept.set(row.id, { generation: row.generation, running: undefined });
    await refuse(context, row.id, error);
  }
}

async function refuse(context: SiteContext, id: string, why: Failure): Promise<void> {
  const state = why.code === 'capture-unlinked' ? 'unlinked' : 'refused';
  await context.tables
    .updateTable('site.capture')
    .set({ state, reason: stored(why.sentence), state_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
  await raiseAlarm(context, id, { code: 'capture-stopped', sentence: why.sentence });
}

function registeredNow(context: SiteContext) {
  return async (kind: 'phone' | 'wecom'): Promise<readonly string[]> => {
    const now = context.clock.now();
    const users = await readUsers(context);
    return users.flatMap(({ identities }) =>
      identities
        .filter((identity) => identity.kind === kind)
        .filter(({ from, until }) =>
          isValidAt(
            { from: from ? new Date(from) : undefined, until: until ? new Date(until) : undefined },
            now,
          ),
        )
        .map(({ value }) => value),
    );
  };
}
