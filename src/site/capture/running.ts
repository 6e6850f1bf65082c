import { Failure } from '#core/failure.ts';
import type { ItemDraft, Service } from '#core/item.ts';
import { type Sentence, say, stored } from '#core/sentence.ts';
import type {
  Captured,
  CaptureGround,
  CaptureState,
  Emit,
  OutsideAnswer,
  OutsideRequest,
} from '#core/source.ts';
import { raiseAlarm, settleAlarm } from '#site/capture/alarms.ts';
import type { AnySource } from '#site/capture/cabinet.ts';
import { openGatherer } from '#site/capture/gather.ts';
import { openUptime, type Uptime, type WatchedCapture } from '#site/capture/lostPeriod.ts';
import { fetchMedia } from '#site/capture/media.ts';
import { openMemory } from '#site/capture/memory.ts';
import { openPause } from '#site/capture/pause.ts';
import type { CaptureTies } from '#site/capture/ties.ts';
import type { SiteContext } from '#site/context.ts';
import type { IntakeResult } from '#site/intake.ts';
import type { CaptureStanding } from '#site/tables.ts';
import { databaseFailure } from '#store/database.ts';

/** What a capture is started with. */
export interface CaptureStart {
  readonly context: SiteContext;
  readonly id: string;
  readonly source: AnySource;
  readonly settings: unknown;
  readonly service: Service;
  /** Of a source that captures one person's phone. */
  readonly person?: { readonly user: string; readonly phone: string } | undefined;
  /** Numbers or WeCom ids of the registered users, valid now. */
  registered: CaptureGround['registered'];
  takeIn(
    source: AnySource,
    batch: readonly Captured<unknown>[],
    ties: CaptureTies<unknown>,
  ): Promise<IntakeResult>;
}

/** A capture at work in this process. */
export interface RunningCapture {
  /** How it stands now, with the codes that a user's page shows. */
  state(): CaptureState;
  /** @throws Failure of the source; `request-forged` */
  receive(request: OutsideRequest): Promise<OutsideAnswer>;
  /** @param why given to the source as the reason of its signal */
  stop(why?: Failure): Promise<void>;
}

/** After a capture came to its end by itself, and after its first fault. */
const restMilliseconds = 60_000;
const firstPause = 5_000;
const longestPause = 300_000;
/** So many faults one after the other are told as an alarm. */
const alarmingFaults = 5;

/** Starts a capture and keeps it running: what may pass is tried again, what needs a person waits for one. */
export function startCapture(start: CaptureStart): RunningCapture {
  const { context, id, source, settings } = start;
  const ending = new AbortController();
  const uptime = openUptime(context, watchedOf(start));
  const board = watchedBoard(openBoard(context, id), uptime);
  const pause = openPause();
  const ties = { capture: id, ...(start.person === undefined ? {} : { user: start.person.user }) };
  const encode = source.media === undefined ? {} : { encode: source.media.encode };
  const emit: Emit<unknown> = openGatherer(async (batch) => {
    const { awaitingMedia } = await start.takeIn(source, batch, { ...ties, ...encode });
    if (awaitingMedia > 0) pause.wake();
  });
  const ground: CaptureGround = {
    clock: context.clock,
    memory: openMemory(context, id),
    registered: start.registered,
    tell: board.tell,
    raise: (alarm) => raiseAlarm(context, id, alarm),
    settle: (code, account) => settleAlarm(context, id, code, account),
  };
  const capturing = keepCapturing({ start, emit, ground, board }, ending.signal);
  // Of what is brought from time to time, the time between is uncovered anyway.
  const watching = source.spec.periodic === true ? undefined : uptime.watch(ending.signal);
  const fetching =
    source.media === undefined
      ? undefined
      : fetchMedia(
          {
            context,
            capture: id,
            media: source.media,
            settings,
            pause,
            takeIn: async (event, settles) => {
              await start.takeIn(source, [event], {
                ...ties,
                ...(settles === undefined ? {} : { settles }),
              });
            },
          },
          ending.signal,
        );
  return {
    state: board.state,
    receive: (request) => {
      if (source.receive === undefined)
        throw new Failure(
          'not-found',
          say`There is nothing at this address.`,
          say`Compare it with the settings of the capture.`,
        );
      return source.receive(request, settings, emit, ground);
    },
    stop: async (why) => {
      if (why !== undefined) uptime.stopped('unlinked');
      ending.abort(why);
      await Promise.allSettled([capturing, fetching, watching]);
      await board.written();
    },
  };
}

/** The capture's hours of work; what it tells of them is an item like any other. */
function watchedOf({ id, source, service, person, takeIn }: CaptureStart): WatchedCapture {
  const { name, version } = source.spec;
  const teller = { ...source, convert: (draft: unknown) => draft as ItemDraft };
  return {
    id,
    service,
    source: { name, version },
    phone: person?.phone,
    takeIn: async (gap) => {
      await takeIn(teller, [gap], { capture: id, ...(person === undefined ? {} : { user: person.user }) });
    },
  };
}

/** A board that also tells when the capture is at work. */
function watchedBoard(board: Board, uptime: Uptime): Board {
  return {
    ...board,
    tell: (state) => {
      board.tell(state);
      if (state.state === 'running' || state.state === 'waiting') uptime.working();
      else uptime.stopped(state.state);
    },
    fails: (reason) => {
      board.fails(reason);
      uptime.stopped('failing');
    },
  };
}

interface Keeping {
  readonly start: CaptureStart;
  readonly emit: Emit<unknown>;
  readonly ground: CaptureGround;
  readonly board: Board;
}

async function keepCapturing({ start, emit, ground, board }: Keeping, signal: AbortSignal): Promise<void> {
  const pause = openPause();
  let faults = 0;
  while (!signal.aborted) {
    board.tell({ state: 'connecting' });
    try {
      await start.source.capture(start.settings, emit, signal, {
        ...ground,
        tell: (state) => {
          if (state.state === 'running') {
            faults = 0;
            void settleStopped(start).catch(() => undefined);
          }
          board.tell(state);
        },
      });
      if (signal.aborted) return;
      faults = 0;
      board.tell({ state: 'waiting' });
      await pause.sleep(restMilliseconds, signal);
    } catch (cause) {
      if (signal.aborted) return;
      const fault = failureOf(cause);
      if (fault.action === 'fix-config') {
        await stopUntilChanged(start, board, fault, signal);
        return;
      }
      faults += 1;
      board.fails(fault.sentence);
      if (faults === alarmingFaults)
        await raiseAlarm(start.context, start.id, {
          code: 'capture-failing',
          sentence: fault.sentence,
        }).catch(() => undefined);
      await pause.sleep(Math.min(firstPause * 2 ** Math.min(faults - 1, 10), longestPause), signal);
    }
  }
}

async function settleStopped({ context, id }: CaptureStart): Promise<void> {
  await settleAlarm(context, id, 'capture-failing');
  await settleAlarm(context, id, 'capture-stopped');
}

/** Somebody must act; a change of the settings starts it anew. */
async function stopUntilChanged(
  { context, id }: CaptureStart,
  board: Board,
  fault: Failure,
  signal: AbortSignal,
): Promise<void> {
  const state = fault.code === 'capture-unlinked' ? 'unlinked' : 'refused';
  board.tell({ state, reason: fault.sentence });
  await raiseAlarm(context, id, { code: 'capture-stopped', sentence: fault.sentence }).catch(() => undefined);
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

function failureOf(cause: unknown): Failure {
  const known = databaseFailure(cause);
  if (known instanceof Failure) return known;
  return new Failure(
    'internal',
    say`The capture ended by a fault of the program.`,
    say`It is started again; please report this.`,
    { cause },
  );
}

/** How a capture stands: whole in memory, without codes in its row. */
interface Board {
  state(): CaptureState;
  tell(state: CaptureState): void;
  /** It is tried again after this. */
  fails(reason: Sentence): void;
  /** When what was told last stands in the row. */
  written(): Promise<void>;
}

function openBoard(context: SiteContext, id: string): Board {
  let now: CaptureState = { state: 'connecting' };
  let inRow = '';
  let writing: Promise<unknown> = Promise.resolve();
  const write = (state: CaptureStanding, reason: Sentence | undefined): void => {
    const text = reason === undefined ? null : stored(reason);
    const line = `${state} ${text}`;
    if (line === inRow) return;
    inRow = line;
    writing = writing
      .then(() =>
        context.tables
          .updateTable('site.capture')
          .set({ state, reason: text, state_at: context.clock.now() })
          .where('id', '=', id)
          .execute(),
      )
      .catch(() => {
        inRow = '';
      });
  };
  return {
    state: () => now,
    tell: (state) => {
      now = state;
      write(state.state, 'reason' in state ? state.reason : undefined);
    },
    fails: (reason) => {
      now = { state: 'connecting' };
      write('failing', reason);
    },
    written: async () => {
      await writing;
    },
  };
}
