import { type DeliveriesAsked, deliveriesOf, type TargetDelivery } from '#connector/delivery/deliveries.ts';
import { requeueFailed, requeueVanished } from '#connector/delivery/requeue.ts';
import { type Looked, lookForVanished } from '#connector/delivery/vanished.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { Page, Paged } from '#connector/runs.ts';
import {
  addTarget,
  changeTarget,
  removeTarget,
  type TargetChange,
  type TargetRequest,
} from '#connector/targets/records.ts';
import { listTargets, readTarget, type TargetRecord, targetRow } from '#connector/targets/show.ts';
import { checkSettings, proveTarget, type TargetCheck } from '#connector/targets/trial.ts';
import { endTrouble } from '#connector/targets/trouble.ts';
import type { Actor } from '#core/actor.ts';
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
  /** Looks whether what was delivered is still in its mailboxes. @throws as `lookForVanished` */
  look(name: string, signal: AbortSignal): Promise<Looked>;
  deliveries(name: string, page: DeliveriesPage): Promise<Paged<TargetDelivery>>;
}

export interface DeliveriesPage extends Page {
  readonly state: DeliveriesAsked;
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
    redeliver: async (name, what) => {
      await targetRow(options, name);
      const count = await (what === 'failed' ? requeueFailed : requeueVanished)(options, name);
      // Whoever asks again now does not want to wait for the next attempt.
      await endTrouble(options, name);
      return { count };
    },
    look: (name, signal) => lookForVanished(options, name, signal),
    deliveries: async (name, page) => {
      await targetRow(options, name);
      return deliveriesOf(options, name, page);
    },
  };
}
