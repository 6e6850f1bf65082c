import { statfs } from 'node:fs/promises';
import type { App } from '#app/app.ts';
import {
  type ConfigName,
  configSchema,
  environmentName,
  type LoadedConfig,
  originTexts,
} from '#app/config.ts';
import { captureChecks } from '#app/doctor-captures.ts';
import { sourceDoubts } from '#app/doctor-sources.ts';
import { storeChecks } from '#app/doctor-store.ts';
import { type TargetProof, targetChecks } from '#app/doctor-targets.ts';
import { lastListening } from '#app/site-process.ts';
import { Failure } from '#core/failure.ts';
import { joined, type Sentence, say, verbatim } from '#core/sentence.ts';
import { hasRoom } from '#store/disk.ts';

export interface DoctorCheck {
  readonly area: string;
  readonly ok: boolean;
  readonly sentence: Sentence;
}

type Check = (
  loaded: LoadedConfig,
  app: () => Promise<App>,
  prove: TargetProof | undefined,
) => Promise<DoctorCheck[]>;

const checks: Record<string, Check> = {
  config: async (loaded) => configValues(loaded),
  database: async (_loaded, app) => {
    const { rows } = await (await app()).engine.foundation.database.pool.query<{ version: string }>(
      'select version()',
    );
    return [{ area: 'database', ok: true, sentence: verbatim(rows[0]?.version ?? 'PostgreSQL') }];
  },
  keys: async (_loaded, app) => {
    const { keyring } = (await app()).engine.foundation;
    return [
      {
        area: 'keys',
        ok: true,
        sentence: say`Master key ${keyring.masterId}, sealing key ${keyring.sealing.id}, signing key ${keyring.signing.id}.`,
      },
    ];
  },
  disk: async ({ config }) => {
    const { bavail, bsize, blocks } = await statfs(config.data);
    const [megabytes, percent] = [Math.floor((bavail * bsize) / 1e6), Math.floor((100 * bavail) / blocks)];
    return [
      {
        area: 'disk',
        ok: hasRoom(bavail * bsize, blocks * bsize),
        sentence: say`${megabytes} MB free (${percent} %); runs stop below 1 GB or 5 %.`,
      },
    ];
  },
  site: async (_loaded, app) => {
    const { engine } = await app();
    const listening = await lastListening(engine.foundation.folders.site);
    if (listening === undefined)
      return [
        {
          area: 'site',
          ok: true,
          sentence: say`The local capture site has not run yet; \`holdfast serve\` starts it.`,
        },
      ];
    const answers = await fetch(new URL('/health', listening.privateUrl), {
      signal: AbortSignal.timeout(2_000),
    }).then(
      (answer) => answer.ok,
      () => false,
    );
    return [
      {
        area: 'site',
        ok: true,
        sentence: answers
          ? say`The capture site answers at ${listening.privateUrl}.`
          : say`The capture site is not running; it last listened at ${listening.privateUrl}.`,
      },
      ...(await captureChecks((await engine.localSite()).site.captures)),
    ];
  },
  store: async ({ config }) => storeChecks(config),
  sources: async () => sourceDoubts(),
  targets: async (_loaded, app, prove) => targetChecks((await app()).engine.connectors.targets, { prove }),
};

/** What is looked at only when it is asked for by name; otherwise it is part of another area. */
const parts: Record<string, Check> = {
  microsoft365: async (_loaded, app, prove) =>
    targetChecks((await app()).engine.connectors.targets, { prove, kind: 'microsoft365' }),
};

/**
 * Looks at one area or at all, and says for each what it found.
 * @param prove proves each target that is looked at, where a mailbox was named for it
 * @throws Failure `usage` for an unknown area
 */
export async function doctorReport(
  loaded: LoadedConfig,
  app: () => Promise<App>,
  { area, prove }: { readonly area?: string | undefined; readonly prove?: TargetProof | undefined } = {},
): Promise<{ checks: DoctorCheck[] }> {
  const names = area === undefined ? Object.keys(checks) : [area];
  const results: DoctorCheck[] = [];
  for (const name of names) {
    const check = checks[name] ?? parts[name];
    if (check === undefined) {
      throw new Failure(
        'usage',
        say`There is no area "${name}".`,
        say`Use one of: ${Object.keys({ ...checks, ...parts })}.`,
      );
    }
    try {
      results.push(...(await check(loaded, app, prove)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      results.push({ area: name, ok: false, sentence: joined(' ', [error.sentence, error.remedySentence]) });
    }
  }
  return { checks: results };
}

/** Every value with its origin; connection strings only as "set", for they hold passwords. */
function configValues({ config, origins }: LoadedConfig): DoctorCheck[] {
  return (Object.keys(configSchema.shape) as ConfigName[]).map((name) => {
    const value = config[name];
    const secret = name === 'databaseUrl' || name === 'siteDatabaseUrl';
    const shown = secret && value ? say`set` : String(value);
    return {
      area: 'config',
      ok: true,
      sentence: say`${name} = ${value === undefined ? say`not set` : shown} (${originTexts[origins[name] ?? 'default']}; ${environmentName(name)})`,
    };
  });
}
