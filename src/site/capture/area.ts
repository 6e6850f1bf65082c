import type { Actor } from '#core/actor.ts';
import type { LiveSource, MachineGrants, SourceSpec } from '#core/source.ts';
import { type Alarm, listAlarms } from '#site/capture/alarms.ts';
import { type AnySource, openCabinet } from '#site/capture/cabinet.ts';
import {
  addCapture,
  type Capture,
  type CaptureChange,
  type CaptureRequest,
  changeCapture,
  changedValues,
  listCaptures,
  readCapture,
  removeCapture,
} from '#site/capture/captures.ts';
import { type Handover, type HandoverRequest, openHandover } from '#site/capture/handover.ts';
import { type CaptureRunner, openRunner, type RunnerParts } from '#site/capture/runner.ts';
import { checked } from '#site/checked.ts';
import { siteItself } from '#site/context.ts';

/** A source that can be set up, as forms and commands need it. */
export interface CaptureSpec extends SourceSpec {
  /** Its origin sends requests to the capture's own address. */
  readonly receives: boolean;
}

/** The captures of a site: what is set up, and, in the site's own process, what runs. */
export interface Captures extends Pick<CaptureRunner, 'receive' | 'stateOf'> {
  /** The sources that can be set up. */
  readonly specs: readonly CaptureSpec[];
  /** @throws Failure `capture-settings`, `conflict`, `user-unknown` */
  add(request: CaptureRequest, actor?: Actor): Promise<Capture>;
  /** Starts it anew, also where nothing changes. @throws Failure `not-found`, `changed-meanwhile`, `capture-settings`, `conflict` */
  change(id: string, change: CaptureChange, actor?: Actor): Promise<Capture>;
  /** What was captured stays. @throws Failure `not-found` */
  remove(id: string, actor?: Actor): Promise<void>;
  list(): Promise<Capture[]>;
  /** @throws Failure `not-found` */
  read(id: string): Promise<Capture>;
  /** Whether the settings can work, asked of the origin. @throws Failure `capture-settings`, `capture-refused`, `capture-unreachable` */
  check(request: CaptureCheck): Promise<void>;
  /** The user's capture of a source, for what he hands over himself; undefined where there is none that may. */
  handover(request: HandoverRequest): Promise<Handover | undefined>;
  /** Alarms that stand; with `since` also those raised after it. */
  alarms(since?: Date): Promise<Alarm[]>;
  /** Runs what is switched on until `signal` aborts; only in the site's own process. */
  run(signal: AbortSignal): Promise<void>;
}

/** Settings of a source, or those of a capture with what would change in them. */
export type CaptureCheck = { readonly values: Readonly<Record<string, string>> } & (
  | { readonly source: string }
  | { readonly id: string }
);

/** @param sources those that capture on their own; each knows its settings and events alone */
export function openCaptures(
  parts: Omit<RunnerParts, 'cabinet'>,
  // biome-ignore lint/suspicious/noExplicitAny: settings and events of a source are known to it alone
  sources: readonly LiveSource<any, any>[],
  grants: MachineGrants,
): Captures {
  const { context } = parts;
  const cabinet = openCabinet(sources as readonly AnySource[], grants);
  const runner = openRunner({ ...parts, cabinet });
  const woken = <R>(result: R): R => {
    runner.wake();
    return result;
  };
  return {
    specs: sources.map(({ spec, receive }) => ({ ...spec, receives: receive !== undefined })),
    receive: checked(runner.receive),
    stateOf: runner.stateOf,
    run: runner.run,
    add: checked(async (request, actor = siteItself) =>
      woken(await addCapture(context, cabinet, request, actor)),
    ),
    change: checked(async (id, change, actor = siteItself) =>
      woken(await changeCapture(context, cabinet, { id, change }, actor)),
    ),
    remove: checked(async (id, actor = siteItself) => woken(await removeCapture(context, id, actor))),
    list: checked(() => listCaptures(context, cabinet)),
    read: checked((id) => readCapture(context, cabinet, id)),
    check: checked(async (request) => {
      const { source: name, values } =
        'id' in request ? await changedValues(context, request.id, request.values) : request;
      const source = cabinet.get(name);
      await source.check?.(cabinet.parse(source, values));
    }),
    handover: checked((request) => openHandover({ ...parts, cabinet }, request)),
    alarms: checked((since) => listAlarms(context, since)),
  };
}
