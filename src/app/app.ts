import { createAdministration } from '#app/administration.ts';
import type { Config } from '#app/config.ts';
import { createConnectorArea } from '#app/connectors.ts';
import { createContent } from '#app/content.ts';
import { type Engine, openEngine } from '#app/engine.ts';
import { createGuard } from '#app/guard.ts';
import { createMailboxes } from '#app/mailboxes.ts';
import { createMaintenance } from '#app/maintenance.ts';
import { createOperators } from '#app/operators.ts';
import { createRoles } from '#app/roles.ts';
import { createSignInArea } from '#app/sign-in.ts';
import { createSiteArea } from '#app/site.ts';

/**
 * Everything Holdfast can do, for all doors: the command line, HTTP, the web. Every method takes an Actor first;
 * permission and audit happen in the guard around it, once.
 */
export interface App {
  readonly engine: Engine;
  readonly site: ReturnType<typeof createSiteArea>;
  readonly mailboxes: ReturnType<typeof createMailboxes>;
  readonly content: ReturnType<typeof createContent>;
  readonly connectors: ReturnType<typeof createConnectorArea>;
  readonly signIn: ReturnType<typeof createSignInArea>;
  readonly operators: ReturnType<typeof createOperators>;
  readonly roles: ReturnType<typeof createRoles>;
  readonly administration: ReturnType<typeof createAdministration>;
  readonly maintenance: ReturnType<typeof createMaintenance>;
  /** Whether the database answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens (on a fresh machine: makes) the archive of a configuration. Close it when done. */
export async function openApp(config: Config, options: { log: (line: string) => void }): Promise<App> {
  const engine = await openEngine(config, options.log);
  const guard = createGuard({
    authorise: engine.access.authorise,
    record: (entry) => engine.trail.record(entry),
  });
  const area = { engine, guard };
  return {
    engine,
    site: createSiteArea(area),
    mailboxes: createMailboxes(area),
    content: createContent(area),
    connectors: createConnectorArea(area),
    signIn: createSignInArea(area),
    operators: createOperators(area),
    roles: createRoles(area),
    administration: createAdministration(area),
    maintenance: createMaintenance(area),
    healthy: async () => (await engine.foundation.database.pool.query('select 1')).rowCount === 1,
    close: engine.close,
  };
}

/** What every area of the App is made from. */
export interface AreaDependencies {
  readonly engine: Engine;
  readonly guard: ReturnType<typeof createGuard>;
}
