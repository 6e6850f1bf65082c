import type { CreateRequest } from '#app/connectors.ts';
import type { ConnectorSettings } from '#connector/tables.ts';
import type { TargetRegistry } from '#connector/targets/registry.ts';

/** A site of somebody else's making with its log-in, or the local one, which needs none to be typed. */
export type WizardLogin =
  | { readonly use: 'local-site' }
  | {
      readonly use: 'log-in';
      readonly site: string;
      readonly userName: string;
      readonly password: string;
    };

export interface WizardRequest
  extends Pick<
    CreateRequest,
    | 'service'
    | 'name'
    | 'automaticMapping'
    | 'acceptPartial'
    | 'schedule'
    | 'timeZone'
    | 'targets'
    | 'keepInArchive'
    | 'settings'
  > {
  readonly login: WizardLogin;
  /** Version of the terms that were accepted. */
  readonly acceptTerms: string;
  /** Whether the file of the draft is the mapping. */
  readonly mappingFromDraft: boolean;
}

export interface Trial {
  readonly automatic: boolean;
  readonly settings: ConnectorSettings;
  readonly mappingFromDraft: boolean;
}

/** What a draft says of targets. */
interface DraftTargets {
  readonly keepInArchive?: boolean;
  readonly targets?: readonly string[];
}

/** Of a draft that switches the archive off, the one target that it names, where there still is one. */
export async function decidingTarget(
  registry: Pick<TargetRegistry, 'list'>,
  { keepInArchive = true, targets: [only, ...more] = [] }: DraftTargets,
): Promise<string | undefined> {
  if (keepInArchive || only === undefined || more.length > 0) return undefined;
  return (await registry.list()).find(({ name }) => name === only)?.name;
}
