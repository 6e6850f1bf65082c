import type { Connector, ConnectorSettings, Route } from '@contract/connectors.ts';

/** Where a connector delivers. */
export interface MailboxChoice {
  /** The built-in archive keeps a copy of what is delivered. */
  readonly keepInArchive: boolean;
  /** Targets besides. */
  readonly targets: readonly string[];
  readonly settings: ConnectorSettings;
}

/** Of a connector that is there. */
export function choiceOf(connector: Connector): MailboxChoice {
  const { keepInArchive, primaryTarget, targets, settings } = connector;
  return { keepInArchive, targets: keepInArchive ? targets : [primaryTarget], settings };
}

export type MailboxProblem = 'no-target' | 'several-targets' | 'line';

/** Why the choice cannot be saved. */
export function mailboxProblem({
  keepInArchive,
  targets,
  settings,
}: MailboxChoice): MailboxProblem | undefined {
  if (!keepInArchive && targets.length !== 1) return targets.length === 0 ? 'no-target' : 'several-targets';
  return (settings.routes ?? []).every(isComplete) ? undefined : 'line';
}

/** Every line of the routes says something; while one is typed it may not yet. */
export function isComplete({ mailboxes }: Route): boolean {
  return mailboxes.length > 0 && mailboxes.every(isPattern);
}

/** As the server reads them: an address, or a pattern with `*` for any characters. */
export function isPattern(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text) || /^[^\s@]*\*[^\s@]*$/.test(text);
}

/** Addresses and patterns as people type or paste them. */
export function mailboxesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

/** The settings with these lines; undefined: every target takes every mailbox. */
export function withRoutes(settings: ConnectorSettings, routes: Route[] | undefined): ConnectorSettings {
  const { routes: _before, ...others } = settings;
  return routes === undefined ? others : { ...others, routes };
}

/** Other targets: no line leads to one that is not chosen any more, and without any there are no lines. */
export function withTargets(choice: MailboxChoice, targets: readonly string[]): MailboxChoice {
  const { routes } = choice.settings;
  const kept = routes?.map((route) => ({
    ...route,
    targets: route.targets.filter((name) => targets.includes(name)),
  }));
  return {
    ...choice,
    targets,
    settings: withRoutes(choice.settings, targets.length === 0 ? undefined : kept),
  };
}

/** Without the archive one target takes everything: nothing is left to route. */
export function withArchive(choice: MailboxChoice, keepInArchive: boolean): MailboxChoice {
  if (keepInArchive) return { ...choice, keepInArchive };
  const [first] = choice.targets;
  return {
    keepInArchive,
    targets: first === undefined ? [] : [first],
    settings: withRoutes(choice.settings, undefined),
  };
}
