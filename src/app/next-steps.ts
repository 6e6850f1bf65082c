import type { WaitingRow } from '#app/home.ts';
import type { ConnectorView } from '#connector/view.ts';
import type { Waiting } from '#site/waiting.ts';

/** What to do next, for somebody who may do it. */
export interface NextStep {
  readonly step:
    | 'give-connector-role'
    | 'add-connector'
    | 'register-users'
    | 'create-mailboxes'
    | 'connect-waiting-service'
    | 'mend-mapping'
    | 'deliver-again'
    | 'look-at-failed-run'
    | 'resume-connector'
    | 'look-at-silent-numbers';
  /** How many users, items, accounts or deliveries it is about. */
  readonly count: number | null;
  /** Name of the connector it is about. */
  readonly connector: string | null;
}

export interface Situation {
  /** Permissions that he has, of those that a step needs. */
  readonly allowed: ReadonlySet<string>;
  readonly users: number;
  readonly usersWithoutMailbox: number;
  readonly connectors: readonly Pick<ConnectorView, 'name' | 'state' | 'service' | 'lastRun'>[];
  readonly waiting: readonly WaitingRow[];
  readonly sites: readonly Waiting[];
  /** Accounts that have been silent for long. */
  readonly silent: number;
}

/** The most urgent first. Pure. */
export function nextSteps(situation: Situation): NextStep[] {
  const { allowed, users, usersWithoutMailbox, connectors, waiting, sites, silent } = situation;
  const manage = allowed.has('connector.manage');
  const steps: (NextStep | false)[] = [
    ...connectors.map(
      ({ name, lastRun }) => lastRun?.state === 'failed' && step('look-at-failed-run', null, name),
    ),
    users === 0 && allowed.has('site.user.manage') && step('register-users'),
    usersWithoutMailbox > 0 && allowed.has('mailbox.manage') && step('create-mailboxes', usersWithoutMailbox),
    connectors.length === 0 && manage && step('add-connector'),
    connectors.length === 0 && !manage && allowed.has('role.manage') && step('give-connector-role'),
    ...sites.map(
      ({ service, items, subscriptions }) =>
        manage &&
        items > 0 &&
        subscriptions === 0 &&
        connectors.some((one) => one.service !== service) &&
        step('connect-waiting-service', items),
    ),
    ...waiting.flatMap(({ name, rejected, deliveriesMissing, items }) => {
      const unmapped = Math.max(deliveriesMissing, items - rejected);
      return [
        manage && unmapped > 0 && step('mend-mapping', unmapped, name),
        allowed.has('connector.run') && items > 0 && step('deliver-again', items, name),
      ];
    }),
    ...connectors.map(
      ({ name, state }) => manage && state === 'paused' && step('resume-connector', null, name),
    ),
    silent > 0 && step('look-at-silent-numbers', silent),
  ];
  return steps.filter((one) => one !== false);
}

function step(
  name: NextStep['step'],
  count: number | null = null,
  connector: string | null = null,
): NextStep {
  return { step: name, count, connector };
}
