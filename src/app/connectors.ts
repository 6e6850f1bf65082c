import type { AreaDependencies } from '#app/app.ts';
import { withLocalSite } from '#app/local-site.ts';
import { readMappingUpload } from '#app/mapping-file.ts';
import type { Actor } from '#core/actor.ts';

/** Connectors, their runs, mappings and logs. */
export function createConnectorArea({ engine, guard }: AreaDependencies) {
  const { connectors, foundation } = engine;
  const byName = (name: string): string => `connector:${name}`;
  return {
    create: guard(
      {
        permission: 'connector.manage',
        action: 'connector.create',
        effect: 'change',
        object: ({ name }: CreateRequest) => byName(name),
        details: ({ service, site, acceptTerms }) => ({ service, site, acceptTerms }),
      },
      async (actor, { mapping, ...request }: CreateRequest) =>
        withLocalSite(foundation, request.site, async () => {
          const file =
            mapping === undefined
              ? {}
              : { mapping: { bytes: await readMappingUpload(mapping), fileName: mapping } };
          return connectors.create({ ...request, ...file, actor });
        }),
    ),
    list: guard({ permission: 'connector.read', action: 'connector.list', effect: 'read' }, async () =>
      connectors.list(),
    ),
    edit: guard(
      {
        permission: 'connector.manage',
        action: 'connector.edit',
        effect: 'change',
        object: (name: string, _changes: Record<string, string | boolean>) => byName(name),
        details: (_name, changes) => ({ fields: Object.keys(changes).join(',') }),
      },
      async (actor, name: string, changes: Record<string, string | boolean>) =>
        connectors.edit(name, { ...changes, actor }),
    ),
    pause: lifecycle('pause'),
    resume: lifecycle('resume'),
    remove: guard(
      { permission: 'connector.manage', action: 'connector.remove', effect: 'change', object: byName },
      async (actor, name: string) => {
        const { siteUrl } = await connectors.get(name);
        return withLocalSite(foundation, siteUrl, () => connectors.remove(name, { actor }));
      },
    ),
    run: guard(
      {
        permission: 'connector.run',
        action: 'connector.run',
        effect: 'change',
        object: (name: string, _request: RunRequest, _watch: RunWatch) => byName(name),
        details: (_name, { replay }) => (replay ? { replayFrom: replay.from, replayTo: replay.to } : {}),
      },
      async (actor, name: string, request: RunRequest, watch: RunWatch) => {
        const { siteUrl } = await connectors.get(name);
        return withLocalSite(foundation, siteUrl, () =>
          connectors.run(name, { ...request, ...watch, actor }),
        );
      },
    ),
    redeliver: guard(
      {
        permission: 'connector.run',
        action: 'connector.redeliver',
        effect: 'change',
        object: (name: string, _watch: RunWatch) => byName(name),
      },
      async (actor, name: string, watch: RunWatch) => {
        const { siteUrl } = await connectors.get(name);
        return withLocalSite(foundation, siteUrl, () => connectors.redeliver(name, { ...watch, actor }));
      },
    ),
    log: guard(
      {
        permission: 'connector.read',
        action: 'connector.log',
        effect: 'read',
        object: (name: string, _run: string | undefined) => byName(name),
      },
      async (_actor, name: string, run: string | undefined) => connectors.log(name, run),
    ),
    checkMapping: guard(
      {
        permission: 'mapping.manage',
        action: 'mapping.check',
        effect: 'read',
        object: (file: string) => `file:${file}`,
      },
      async (_actor, file: string) => connectors.checkMapping(await readMappingUpload(file), file),
    ),
    applyMapping: guard(
      {
        permission: 'mapping.manage',
        action: 'mapping.apply',
        effect: 'change',
        object: (name: string, _request: { file: string; acceptPartial: boolean }) => byName(name),
        details: (_name, { file, acceptPartial }) => ({ file, acceptPartial }),
      },
      async (actor, name: string, { file, acceptPartial }: { file: string; acceptPartial: boolean }) =>
        connectors.applyMapping(name, {
          bytes: await readMappingUpload(file),
          fileName: file,
          acceptPartial,
          actor,
        }),
    ),
  };

  function lifecycle(verb: 'pause' | 'resume') {
    return guard(
      { permission: 'connector.manage', action: `connector.${verb}`, effect: 'change', object: byName },
      async (actor: Actor, name: string) => connectors[verb](name, { actor }),
    );
  }
}

interface CreateRequest {
  readonly service: 'whatsapp' | 'wechat';
  readonly name: string;
  readonly site: string;
  readonly userName: string;
  readonly password: string;
  readonly automaticMapping: boolean;
  readonly acceptTerms: boolean;
  readonly mapping?: string;
  readonly schedule?: string;
  readonly timeZone?: string;
}

interface RunRequest {
  readonly replay?: { readonly from: string; readonly to: string };
}

export type RunStage = 'pull' | 'stage' | 'convert' | 'map' | 'import' | 'reconcile';

interface RunWatch {
  readonly signal: AbortSignal;
  progress(stage: RunStage, done: number, total?: number): void;
}
