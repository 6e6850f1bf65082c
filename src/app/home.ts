import type { AreaDependencies } from '#app/app.ts';
import { coverageOf } from '#app/coverage.ts';
import { lastDays } from '#app/last-days.ts';
import { type NextStep, nextSteps } from '#app/next-steps.ts';
import type { Actor } from '#core/actor.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const shownDays = 30;
const shownRuns = 8;
const dayMilliseconds = 86_400_000;

/** What waits to be delivered again, of one connector. */
export interface WaitingRow {
  readonly connector: string;
  readonly name: string;
  readonly notImported: number;
  readonly rejected: number;
  readonly deliveriesMissing: number;
  /** What *deliver again* takes up: each item once, also one that nobody maps and that misses somebody. */
  readonly items: number;
}

/** What a compliance officer wants to know at nine in the morning. */
export function createHome({ engine, guard }: AreaDependencies) {
  const { connectors, archive, access } = engine;
  return {
    /** Each part for those who may see it; null for the others. */
    show: guard(
      { permission: 'operator', action: 'home.show', effect: 'read' },
      async (actor, { timeZone }: { readonly timeZone: string }) => {
        refuseTimeZone(timeZone);
        const [runs, people, mailboxes] = await Promise.all(
          ['connector.read', 'site.user.read', 'mailbox.read'].map((permission) => may(actor, permission)),
        );
        const [connected, coverage, totals] = await Promise.all([
          runs ? connectorParts(timeZone) : undefined,
          people ? engine.localSite().then(({ site }) => coverageOf(site, new Date())) : undefined,
          mailboxes ? totalsOf(people === true) : undefined,
        ]);
        const steps = await stepsFor(actor, { connected, coverage });
        return {
          connectors: connected?.connectors ?? null,
          lastRuns: connected?.lastRuns ?? null,
          days: connected?.days ?? null,
          waiting: connected?.waiting ?? null,
          coverage: coverage?.filter(({ silentDays }) => silentDays !== null) ?? null,
          totals: totals ?? null,
          nextSteps: steps,
        };
      },
    ),
  };

  async function may(actor: Actor, permission: string): Promise<boolean> {
    try {
      await access.authorise(actor, permission);
      return true;
    } catch (error) {
      if (isFailure(error, 'forbidden')) return false;
      throw error;
    }
  }

  async function connectorParts(timeZone: string) {
    const [all, lastRuns, waiting, days] = await Promise.all([
      connectors.list(),
      connectors.newestRuns(shownRuns),
      waitingRows(),
      daysOf(timeZone),
    ]);
    return { connectors: all.filter(({ state }) => state !== 'removed'), lastRuns, waiting, days };
  }

  async function waitingRows(): Promise<WaitingRow[]> {
    const [held, missing, all] = await Promise.all([
      archive.figures.waiting(),
      connectors.countOpenDeliveries(),
      connectors.list(),
    ]);
    const count = (id: string, rejected: boolean): number =>
      held.find((row) => row.connector === id && row.rejected === rejected)?.items ?? 0;
    return all
      .map(({ id, name }) => {
        const [notImported, rejected] = [count(id, false), count(id, true)];
        const { deliveries = 0, items = 0 } = missing.get(id) ?? {};
        return {
          connector: id,
          name,
          notImported,
          rejected,
          deliveriesMissing: deliveries,
          items: notImported + rejected + items,
        };
      })
      .filter(({ items }) => items > 0);
  }

  /** The last days with and without items, the oldest first. */
  async function daysOf(timeZone: string) {
    const now = Date.now();
    const since = new Date(now - (shownDays + 1) * dayMilliseconds);
    const figures = Map.groupBy(await connectors.itemsPerDay(since, timeZone), ({ day }) => day);
    return lastDays(new Date(now), timeZone, shownDays).map((day) => ({
      day,
      items: Object.fromEntries((figures.get(day) ?? []).map(({ service, items }) => [service, items])),
    }));
  }

  async function totalsOf(people: boolean) {
    const totals = await archive.figures.totals();
    const { site } = await engine.localSite();
    return { ...totals, users: people ? (await site.userPage({ limit: 1 })).total : null };
  }

  async function stepsFor(
    actor: Actor,
    seen: {
      readonly connected: Awaited<ReturnType<typeof connectorParts>> | undefined;
      readonly coverage: Awaited<ReturnType<typeof coverageOf>> | undefined;
    },
  ): Promise<NextStep[]> {
    const allowed = new Set<string>();
    for (const permission of [
      'connector.manage',
      'connector.run',
      'site.user.manage',
      'mailbox.manage',
      'role.manage',
    ])
      if (await may(actor, permission)) allowed.add(permission);
    const { site } = await engine.localSite();
    const users =
      allowed.has('site.user.manage') || allowed.has('mailbox.manage') ? await site.listUsers() : [];
    const known = await archive.findMailboxes(users.map(({ email }) => email));
    const domains = new Set(await archive.listDomains());
    return nextSteps({
      allowed,
      users: users.length,
      usersWithoutMailbox: users.filter(
        ({ email }) => !known.has(email) && !domains.has(email.slice(email.lastIndexOf('@') + 1)),
      ).length,
      connectors: seen.connected?.connectors ?? [],
      waiting: seen.connected?.waiting ?? [],
      sites: seen.connected === undefined ? [] : await site.waiting(),
      silent: seen.coverage?.filter(({ silentDays }) => silentDays !== null).length ?? 0,
    });
  }
}

function refuseTimeZone(name: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    throw new Failure(
      'usage',
      say`"${name}" is no time zone.`,
      say`Name it as Europe/London, America/New_York or UTC.`,
    );
  }
}
