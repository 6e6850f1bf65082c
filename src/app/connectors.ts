import type { AreaDependencies } from '#app/app.ts';
import { refuseBothOff } from '#app/both-mappings-off.ts';
import { createConnectorRuns } from '#app/connector-runs.ts';
import { withLocalSite } from '#app/local-site.ts';
import { readMappingUpload } from '#app/mapping-file.ts';
import { type Uploaded, uploadedName } from '#app/uploaded.ts';
import type { ConnectorChanges } from '#connector/edit.ts';
import type { ConnectorSettings } from '#connector/tables.ts';
import type { Actor } from '#core/actor.ts';

/** Connectors, their runs, mappings and logs. */
export function createConnectorArea(area: AreaDependencies) {
  const { engine, guard } = area;
  const { connectors, foundation } = engine;
  const byName = (name: string): string => `connector:${name}`;
  return {
    create: guard(
      {
        permission: 'connector.manage',
        action: 'connector.create',
        effect: 'change',
        object: ({ name }: CreateRequest) => byName(name),
        details: ({ service, site, acceptTerms, ...to }) => ({
          service,
          site,
          acceptTerms,
          ...toTargets(to),
        }),
      },
      async (actor, { mapping, ...request }: CreateRequest) => {
        if (!request.automaticMapping) refuseBothOff(mapping !== undefined);
        return withLocalSite(foundation, request.site, async () => {
          const file =
            mapping === undefined
              ? {}
              : { mapping: { bytes: await readMappingUpload(mapping), fileName: uploadedName(mapping) } };
          return connectors.create({ ...request, ...file, actor });
        });
      },
    ),
    list: guard({ permission: 'connector.read', action: 'connector.list', effect: 'read' }, async () =>
      connectors.list(),
    ),
    show: guard(
      { permission: 'connector.read', action: 'connector.show', effect: 'read', object: byName },
      async (_actor, name: string) => connectors.get(name),
    ),
    edit: guard(
      {
        permission: 'connector.manage',
        action: 'connector.edit',
        effect: 'change',
        object: (name: string, _changes: Changes) => byName(name),
        details: (_name, changes) => ({ fields: Object.keys(changes).join(',') }),
      },
      async (actor, name: string, changes: Changes) => {
        if (changes.automaticMapping === false) refuseBothOff((await connectors.get(name)).mapping !== null);
        return connectors.edit(name, { ...changes, actor });
      },
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
    ...createConnectorRuns(area),
    mappings: guard(
      { permission: 'connector.read', action: 'mapping.list', effect: 'read', object: byName },
      async (_actor, name: string) => connectors.mappings(name),
    ),
    checkMapping: guard(
      {
        permission: 'mapping.manage',
        action: 'mapping.check',
        effect: 'read',
        object: (file: Uploaded, _rows?: number) => `file:${uploadedName(file)}`,
      },
      async (_actor, file: Uploaded, rows = 0) =>
        connectors.wizard.previewMapping(
          { bytes: await readMappingUpload(file), fileName: uploadedName(file) },
          { rows },
        ),
    ),
    applyMapping: guard(
      {
        permission: 'mapping.manage',
        action: 'mapping.apply',
        effect: 'change',
        object: (name: string, _request: MappingRequest) => byName(name),
        details: (_name, { file, acceptPartial }) => ({ file: uploadedName(file), acceptPartial }),
      },
      async (actor, name: string, { file, acceptPartial }: MappingRequest) =>
        connectors.applyMapping(name, {
          bytes: await readMappingUpload(file),
          fileName: uploadedName(file),
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

export interface CreateRequest {
  readonly service: 'whatsapp' | 'wechat';
  readonly name: string;
  readonly site: string;
  readonly userName: string;
  readonly password: string;
  readonly automaticMapping: boolean;
  readonly acceptTerms: boolean;
  readonly mapping?: Uploaded;
  readonly acceptPartial?: boolean;
  readonly schedule?: string;
  readonly timeZone?: string;
  readonly targets?: readonly string[];
  readonly keepInArchive?: boolean;
  readonly settings?: ConnectorSettings;
}

/** Where a new connector delivers, for the audit trail. */
export function toTargets({
  targets = [],
  keepInArchive = true,
}: Pick<CreateRequest, 'targets' | 'keepInArchive'>): Record<string, string | boolean> {
  return { ...(targets.length === 0 ? {} : { targets: targets.join(',') }), keepInArchive };
}

/** What is absent stays; with a version only while it is still that one. */
type Changes = ConnectorChanges & { readonly version?: number };

interface MappingRequest {
  readonly file: Uploaded;
  readonly acceptPartial: boolean;
}
