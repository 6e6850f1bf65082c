import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { Page, Paged } from '#connector/runs.ts';
import {
  addTarget,
  changeTarget,
  removeTarget,
  type TargetChange,
  type TargetRequest,
} from '#connector/targets/records.ts';
import { listTargets, readTarget, type TargetRecord } from '#connector/targets/show.ts';
import { checkSettings, proveTarget, type TargetCheck } from '#connector/targets/trial.ts';
import type { Actor } from '#core/actor.ts';
import type { ItemId, RunId } from '#core/ids.ts';
import type { Sentence } from '#core/sentence.ts';
import type { ProofStep, TargetSpec } from '#core/target.ts';

/** The targets that are set up by settings. Every method that takes a name may throw Failure `not-found`. */
export interface TargetRegistry {
  /** The kinds that there are. */
  readonly kinds: readonly TargetSpec[];
  list(): Promise<TargetRecord[]>;
  get(name: string): Promise<TargetRecord>;
  /** @throws as `addTarget` */
  add(request: TargetRequest, actor: Actor): Promise<TargetRecord>;
  /** @throws as `changeTarget` */
  change(name: string, change: TargetChange): Promise<TargetRecord>;
  /** @throws as `removeTarget` */
  remove(name: string, force: boolean): Promise<void>;
  /** @throws as `checkSettings` */
  check(asked: TargetCheck): Promise<void>;
  /** @throws as `proveTarget` */
  prove(name: string, mailbox: string, signal: AbortSignal): AsyncIterable<ProofStep>;
  /** @returns how many deliveries wait again */
  redeliver(name: string, what: 'failed' | 'vanished'): Promise<{ readonly count: number }>;
  /** Looks at all that was delivered. @returns how many deliveries are seen to have vanished */
  look(name: string, signal: AbortSignal): Promise<{ readonly count: number }>;
  deliveries(name: string, page: DeliveriesPage): Promise<Paged<DeliveryRow>>;
}

export interface DeliveriesPage extends Page {
  readonly state: 'pending' | 'failed' | 'vanished' | 'noted';
}

export interface DeliveryRow {
  readonly item: ItemId;
  readonly mailbox: string;
  readonly state: DeliveriesPage['state'];
  readonly code: string | null;
  readonly note: Sentence | null;
  readonly connector: string;
  readonly run: RunId;
  readonly attempts: number;
  readonly dueAt: Date | null;
  readonly deliveredAt: Date | null;
}

export function openTargetRegistry(options: ConnectorsOptions): TargetRegistry {
  return {
    kinds: (options.targetAdapters ?? []).map(({ spec }) => spec),
    list: () => listTargets(options),
    get: (name) => readTarget(options, name),
    add: async (request, actor) => {
      await addTarget(options, request, actor);
      return readTarget(options, request.name);
    },
    change: async (name, change) => {
      await changeTarget(options, name, change);
      return readTarget(options, name);
    },
    remove: (name, force) => removeTarget(options, name, force),
    check: (asked) => checkSettings(options, asked),
    prove: (name, mailbox, signal) => proveTarget(options, name, mailbox, signal),
    redeliver: async () => ({ count: 0 }),
    look: async () => ({ count: 0 }),
    deliveries: async () => ({ items: [], next: null }),
  };
}
