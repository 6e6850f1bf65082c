import { refuseUnreachable } from '#connector/delivery/routes.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorSettings, Route } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Where a connector delivers. */
export interface ChosenTargets {
  /** The one that decides a run. */
  readonly primary: string;
  /** Those besides, which have queues of their own. */
  readonly others: readonly string[];
}

/**
 * @param keepInArchive false: the one target that is named decides runs in the archive's stead
 * @throws Failure `config-invalid` for a target that there is not, or none or several without the archive
 */
export async function chooseTargets(
  { cabinet, primary }: ConnectorsOptions,
  names: readonly string[],
  keepInArchive: boolean,
): Promise<ChosenTargets> {
  const known = await cabinet.names();
  for (const name of names)
    if (!known.includes(name))
      throw new Failure(
        'config-invalid',
        say`There is no target "${name}".`,
        known.length > 1
          ? say`Choose one of: ${known.filter((one) => one !== primary)}.`
          : say`Set it up first; there is none besides the archive.`,
      );
  const others = [...new Set(names)].filter((name) => name !== primary);
  if (keepInArchive) return { primary, others };
  const [only] = others;
  if (only !== undefined && others.length === 1) return { primary: only, others: [] };
  throw new Failure(
    'config-invalid',
    say`Without a copy in the archive a connector has exactly one target, and ${others.length} are named.`,
    say`Name one target, or keep the copy in the archive.`,
  );
}

/**
 * Routes as they are kept: the archive among a line's targets says nothing, for it gets everything or is off.
 * @throws Failure `config-invalid` for a line that can fit no mailbox, is never come to, or names a target that is none
 * of the connector's; for routes without the archive
 */
export function checkedRoutes(
  settings: ConnectorSettings,
  { primary, others }: ChosenTargets,
  archive: string,
): ConnectorSettings {
  if (settings.routes === undefined) return settings;
  if (primary !== archive)
    throw new Failure(
      'config-invalid',
      say`Without a copy in the archive everything goes to the one target: there is nothing to route.`,
      say`Leave out the routes, or keep the copy in the archive.`,
    );
  const own = others.filter((name) => name !== archive);
  const routes = settings.routes.map((route, index) => checkedRoute(route, index + 1, own, archive));
  refuseUnreachable(routes);
  return { ...settings, routes };
}

function checkedRoute(
  { mailboxes, targets }: Route,
  line: number,
  own: readonly string[],
  archive: string,
): Route {
  for (const mailbox of mailboxes)
    if (!isPattern(mailbox))
      throw new Failure(
        'config-invalid',
        say`Line ${line} of the routes names "${mailbox}", which is neither an address nor a pattern.`,
        say`Name an address, or a pattern with *, such as *@emea.corp.example.`,
      );
  if (mailboxes.length === 0)
    throw new Failure(
      'config-invalid',
      say`Line ${line} of the routes names no mailbox.`,
      say`Name an address, or a pattern with *, such as *@emea.corp.example.`,
    );
  const named = targets.filter((name) => name !== archive);
  for (const name of named)
    if (!own.includes(name))
      throw new Failure(
        'config-invalid',
        say`Line ${line} of the routes leads to "${name}", which is none of the connector's targets.`,
        own.length === 0 ? say`Add the target to the connector first.` : say`Choose one of: ${own}.`,
      );
  return { mailboxes, targets: [...new Set(named)] };
}

/** `*` stands for any characters; without one it is an address. */
function isPattern(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text) || /^[^\s@]*\*[^\s@]*$/.test(text);
}
