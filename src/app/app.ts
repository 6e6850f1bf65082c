import { createAdministration } from '#app/administration.ts';
import { createAdmit } from '#app/admit.ts';
import { type Background, openBackground } from '#app/background.ts';
import { createCaptureScope } from '#app/capture-scope.ts';
import { createCaptures } from '#app/captures.ts';
import type { Config, LoadedConfig } from '#app/config.ts';
import { createConnectorArea } from '#app/connectors.ts';
import { createConsents } from '#app/consents.ts';
import { createContent } from '#app/content.ts';
import { createCoverageReports } from '#app/coverage-report.ts';
import { createDirectories } from '#app/directories.ts';
import { doctorReport } from '#app/doctor.ts';
import { type Engine, openEngine } from '#app/engine.ts';
import { createGuard, type GuardDependencies, type Guarded } from '#app/guard.ts';
import { createHome } from '#app/home.ts';
import { createItems } from '#app/items.ts';
import { createMailboxes } from '#app/mailboxes.ts';
import { createMaintenance } from '#app/maintenance.ts';
import { createOperators } from '#app/operators.ts';
import { createPersonalArea } from '#app/personal.ts';
import { createRoles } from '#app/roles.ts';
import { createSettings } from '#app/settings.ts';
import { createSignInArea } from '#app/sign-in.ts';
import { createSiteArea } from '#app/site.ts';
import { createTargets } from '#app/targets.ts';
import { openUploads, type UploadStore } from '#app/upload-store.ts';
import { createUploads } from '#app/uploads.ts';
import { createWizardArea } from '#app/wizard.ts';
import type { Actor } from '#core/actor.ts';

/**
 * Everything Holdfast can do, for all doors: the command line, HTTP, the web. Every method takes an Actor first;
 * permission and audit happen in the guard around it, once.
 */
export interface App {
  readonly engine: Engine;
  readonly site: ReturnType<typeof createSiteArea>;
  readonly personal: ReturnType<typeof createPersonalArea>;
  readonly captureScope: ReturnType<typeof createCaptureScope>;
  readonly consents: ReturnType<typeof createConsents>;
  readonly coverageReports: ReturnType<typeof createCoverageReports>;
  readonly captures: ReturnType<typeof createCaptures>;
  readonly mailboxes: ReturnType<typeof createMailboxes>;
  readonly content: ReturnType<typeof createContent>;
  readonly connectors: ReturnType<typeof createConnectorArea>;
  readonly targets: ReturnType<typeof createTargets>;
  readonly directories: ReturnType<typeof createDirectories>;
  readonly signIn: ReturnType<typeof createSignInArea>;
  readonly operators: ReturnType<typeof createOperators>;
  readonly roles: ReturnType<typeof createRoles>;
  readonly settings: ReturnType<typeof createSettings>;
  readonly administration: ReturnType<typeof createAdministration>;
  readonly maintenance: ReturnType<typeof createMaintenance>;
  readonly wizard: ReturnType<typeof createWizardArea>;
  readonly uploads: ReturnType<typeof createUploads>;
  readonly items: ReturnType<typeof createItems>;
  readonly home: ReturnType<typeof createHome>;
  /** What is set, and what is wrong with this installation. */
  readonly doctor: Guarded<[loaded: LoadedConfig], Awaited<ReturnType<typeof doctorReport>>>;
  /** Lets a request in, or records that it was refused. @throws Failure `forbidden`, `not-signed-in` */
  admit(actor: Actor, permission: string, request: string): Promise<void>;
  /** Whether the database answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens (on a fresh machine: makes) the archive of a configuration. Close it when done. */
export async function openApp(config: Config, options: { log: (line: string) => void }): Promise<App> {
  const engine = await openEngine(config, options.log);
  const duties: GuardDependencies = {
    authorise: engine.access.authorise,
    record: (entry) => engine.trail.record(entry),
  };
  const background = openBackground();
  const uploads = openUploads(engine.foundation);
  const area = { engine, guard: createGuard(duties), background, uploads };
  const app: App = {
    engine,
    site: createSiteArea(area),
    personal: createPersonalArea(area),
    captureScope: createCaptureScope(area),
    consents: createConsents(area),
    coverageReports: createCoverageReports(area),
    captures: createCaptures(area),
    mailboxes: createMailboxes(area),
    content: createContent(area),
    connectors: createConnectorArea(area),
    targets: createTargets(area),
    directories: createDirectories(area),
    signIn: createSignInArea(area),
    operators: createOperators(area),
    roles: createRoles(area),
    settings: createSettings(area),
    administration: createAdministration(area),
    maintenance: createMaintenance(area),
    wizard: createWizardArea(area),
    uploads: createUploads(area),
    items: createItems(area),
    home: createHome(area),
    admit: createAdmit(duties),
    healthy: async () => (await engine.foundation.database.pool.query('select 1')).rowCount === 1,
    close: async () => {
      await background.close();
      await uploads.close();
      await engine.close();
    },
    doctor: area.guard(
      { permission: 'doctor', action: 'doctor.look', effect: 'read' },
      async (_actor, loaded) => doctorReport(loaded, async () => app),
    ),
  };
  return app;
}

/** What every area of the App is made from. */
export interface AreaDependencies {
  readonly engine: Engine;
  readonly guard: ReturnType<typeof createGuard>;
  readonly background: Background;
  readonly uploads: UploadStore;
}
