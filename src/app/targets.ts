import type { AreaDependencies } from '#app/app.ts';
import { settingNames } from '#app/setting-names.ts';
import type { TargetChange, TargetRequest } from '#connector/targets/records.ts';
import type { DeliveriesPage } from '#connector/targets/registry.ts';
import type { TargetCheck } from '#connector/targets/trial.ts';
import type { ProofStep } from '#core/target.ts';

/** Targets outside the archive: what is set up, how it stands, what waits for it. */
export function createTargets({ engine, guard, background }: AreaDependencies) {
  const { targets } = engine.connectors;
  const [read, manage, run] = ['connector.read', 'connector.manage', 'connector.run'] as const;
  return {
    /** The kinds that can be set up, with the fields of their settings. */
    kinds: guard({ permission: read, action: 'target.kinds', effect: 'read' }, async () => targets.kinds),
    list: guard({ permission: read, action: 'target.list', effect: 'read' }, async () => targets.list()),
    show: guard(
      { permission: read, action: 'target.show', effect: 'read', object: named },
      async (_actor, name: string) => targets.get(name),
    ),
    add: guard(
      {
        permission: manage,
        action: 'target.add',
        effect: 'change',
        object: ({ name }: TargetRequest) => named(name),
        details: ({ kind, values }) => ({ kind, settings: settingNames(values) }),
      },
      async (actor, request: TargetRequest) => targets.add(request, actor),
    ),
    /** What is not named stays; secrets among the values are taken and never shown. */
    change: guard(
      {
        permission: manage,
        action: 'target.change',
        effect: 'change',
        object: (name: string, _change: TargetChange) => named(name),
        details: (_name, { values, enabled }) => ({
          ...(values === undefined ? {} : { settings: settingNames(values) }),
          ...(enabled === undefined ? {} : { enabled }),
        }),
      },
      async (_actor, name: string, change: TargetChange) => targets.change(name, change),
    ),
    /** What was delivered stays where it is. */
    remove: guard(
      {
        permission: manage,
        action: 'target.remove',
        effect: 'change',
        object: (name: string, _force: boolean) => named(name),
        details: (_name, force) => ({ force }),
      },
      async (_actor, name: string, force: boolean) => {
        const removed = await targets.get(name);
        await targets.remove(name, force);
        return removed;
      },
    ),
    /** Whether settings can work, asked of the server; nothing is kept. */
    check: guard(
      {
        permission: manage,
        action: 'target.check',
        effect: 'change',
        object: (asked: TargetCheck) => named('name' in asked ? asked.name : asked.kind),
      },
      async (_actor, asked: TargetCheck) => targets.check(asked),
    ),
    /** Writes one item to the mailbox and removes it again. */
    prove: guard(
      {
        permission: manage,
        action: 'target.prove',
        effect: 'change',
        object: (name: string, _mailbox: string, _signal: AbortSignal) => named(name),
        details: (_name, mailbox) => ({ mailbox }),
      },
      async (_actor, name: string, mailbox: string, signal: AbortSignal) => {
        const steps: ProofStep[] = [];
        for await (const step of targets.prove(name, mailbox, signal)) steps.push(step);
        return steps;
      },
    ),
    /** @returns how many deliveries wait again */
    redeliver: guard(
      {
        permission: run,
        action: 'target.redeliver',
        effect: 'change',
        object: (name: string, _what: 'failed' | 'vanished') => named(name),
        details: (_name, what) => ({ what }),
      },
      async (_actor, name: string, what: 'failed' | 'vanished') => {
        const waiting = await targets.redeliver(name, what);
        // Who asks for it sees it arrive, and does not wait for the next turn of the queues.
        if (waiting.count > 0) background.keep(engine.connectors.workTargets(background.signal));
        return waiting;
      },
    ),
    /** Looks whether what was delivered is still in its mailboxes, and comes back when it has looked at all. */
    look: guard(
      {
        permission: run,
        action: 'target.look',
        effect: 'change',
        object: (name: string, _signal: AbortSignal) => named(name),
      },
      async (_actor, name: string, signal: AbortSignal) => targets.look(name, signal),
    ),
    /** Begins to look and answers at once; it goes on until it is through or the App closes. */
    startLook: guard(
      { permission: run, action: 'target.look', effect: 'change', object: named },
      async (_actor, name: string) => {
        await targets.get(name);
        background.keep(targets.look(name, background.signal));
      },
    ),
    deliveries: guard(
      {
        permission: read,
        action: 'target.deliveries',
        effect: 'read',
        object: (name: string, _page: DeliveriesPage) => named(name),
      },
      async (_actor, name: string, page: DeliveriesPage) => targets.deliveries(name, page),
    ),
  };
}

function named(name: string): string {
  return `target:${name}`;
}
