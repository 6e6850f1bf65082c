import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { type Draft, type DraftOwner, dropDraft, readDraft, saveDraft } from '#connector/drafts.ts';
import { type DryRun, type DryRunRequest, dryRun, type FeedReader } from '#connector/dryRun.ts';
import { type MappingPreview, type PreviewRequest, previewMapping } from '#connector/mapping/apply.ts';
import { readMappingFile } from '#connector/mapping/csv.ts';
import { customOfFile, openCustomMapping } from '#connector/mapping/custom.ts';
import { currentMapping, loadMapping } from '#connector/mapping/versions.ts';
import { connectorName, findConnector, nameTaken, refuseTakenName } from '#connector/names.ts';
import { openConnectorClient } from '#connector/session.ts';
import type { SiteLogin } from '#connector/site/connection.ts';
import { openSiteFeed } from '#connector/site/feedReader.ts';
import { checkSite, impatientClient } from '#connector/siteCheck.ts';
import type { ConnectorSettings } from '#connector/tables.ts';
import { isFailure } from '#core/failure.ts';
import type { SiteAnswer } from '#core/feed.ts';
import { type Service, serviceFolder } from '#core/item.ts';

/** A mapping as somebody has it in a form. */
export interface MappingTrial {
  readonly automatic: boolean;
  readonly settings: ConnectorSettings;
  /** The file; undefined without one. */
  readonly file: Uint8Array | undefined;
  /** The target that decides runs; the built-in archive when absent. */
  readonly target?: string | undefined;
}

/** What the pages of *Add connector* need before there is a connector. Nothing here starts a run or delivers. */
export interface Wizard {
  /** @throws as `checkSite` */
  checkSite(login: SiteLogin): Promise<SiteAnswer>;
  /** @throws Failure `config-invalid` for a name that will not do, `conflict` for one that is taken */
  checkName(name: string): Promise<string>;
  /** A name that is free. */
  proposeName(service: Service): Promise<string>;
  previewMapping(
    file: { bytes: Uint8Array; fileName: string },
    request: PreviewRequest,
  ): Promise<MappingPreview>;
  /** @param feed a log-in of a site, or a site that is read otherwise */
  dryRun(feed: SiteLogin | FeedReader, service: Service, trial: MappingTrial): Promise<DryRun>;
  /** Of a connector that is there, with changes; without a file its own mapping. */
  dryRunOf(nameOrId: string, changes: Partial<MappingTrial>): Promise<DryRun>;
  readDraft(owner: DraftOwner): Promise<Draft>;
  saveDraft(owner: DraftOwner, draft: Partial<Pick<Draft, 'state' | 'mapping'>>): Promise<void>;
  dropDraft(owner: DraftOwner): Promise<void>;
}

export function openWizard(options: ConnectorsOptions): Wizard {
  const { database, clock } = options;
  return {
    checkSite: (login) => checkSite(options, login),
    checkName: async (text) => {
      const { name } = connectorName(text);
      await refuseTakenName(database, name);
      return name;
    },
    proposeName: (service) => proposeName(options, service),
    previewMapping: (file, request) => previewMapping(options, file, request),
    dryRun: (feed, service, { file, automatic, settings, target }) => {
      const custom = file === undefined ? openCustomMapping([]) : customOfFile(readMappingFile(file, 'UTC'));
      const request: DryRunRequest = { service, custom, automatic, settings, target };
      const reader = 'url' in feed ? openSiteFeed(impatientClient(options, feed), service) : feed;
      return dryRun(options, reader, request);
    },
    dryRunOf: async (nameOrId, changes) => {
      const connector = await findConnector(database, nameOrId);
      const custom =
        changes.file === undefined
          ? await loadMapping(database, await currentMapping(database, connector.id))
          : customOfFile(readMappingFile(changes.file, connector.time_zone));
      const client = openConnectorClient(options, connector, AbortSignal.timeout(60_000));
      return dryRun(options, openSiteFeed(client, connector.service), {
        service: connector.service,
        custom,
        automatic: changes.automatic ?? connector.automatic_mapping,
        settings: changes.settings ?? connector.settings,
        target: connector.primary_target,
      });
    },
    readDraft: (owner) => readDraft(database, owner),
    saveDraft: (owner, draft) => saveDraft(database, owner, draft, clock.now()),
    dropDraft: (owner) => dropDraft(database, owner),
  };
}

/** `WhatsApp Archiver`, then `WhatsApp Archiver 2` and so on. */
async function proposeName(options: ConnectorsOptions, service: Service): Promise<string> {
  const product = serviceFolder[service];
  for (let number = 1; number < 1_000; number += 1) {
    const name = number === 1 ? product : `${product} ${number}`;
    try {
      await refuseTakenName(options.database, name);
      return name;
    } catch (error) {
      if (!isFailure(error, 'conflict')) throw error;
    }
  }
  throw nameTaken(product);
}
