import { randomBytes } from 'node:crypto';
import type { AreaDependencies } from '#app/app.ts';
import { refuseBothOff } from '#app/both-mappings-off.ts';
import { toTargets } from '#app/connectors.ts';
import { localFeed } from '#app/local-feed.ts';
import { answers, withLocalSite } from '#app/local-site.ts';
import { productOf } from '#app/products.ts';
import { lastListening } from '#app/site-process.ts';
import { locationOf } from '#app/stores.ts';
import { decidingTarget, type Trial, type WizardLogin, type WizardRequest } from '#app/wizard-requests.ts';
import type { MappingTrial } from '#connector/wizard.ts';
import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { type Service, services } from '#core/item.ts';
import { say } from '#core/sentence.ts';

/** The pages of *Add connector*: what they show, check and keep. */
export function createWizardArea({ engine, guard }: AreaDependencies) {
  const { connectors, foundation } = engine;
  const { wizard } = connectors;
  const manage = 'connector.manage';
  const byService = (service: Service): string => `product:${service}`;
  const localAddress = async (): Promise<string | undefined> => {
    const listening = await lastListening(foundation.folders.site);
    if (listening !== undefined) return listening.privateUrl;
    const { sitePrivatePort } = foundation.config;
    return sitePrivatePort === 0 ? undefined : `http://127.0.0.1:${sitePrivatePort}`;
  };

  return {
    products: guard({ permission: 'connector.read', action: 'product.list', effect: 'read' }, async () => {
      const made = await connectors.list();
      const targets = await connectors.targets.list();
      const staging = locationOf(foundation.config, 'staging').kind;
      return services.map((service) => productOf(service, targets, made, staging));
    }),
    proposeName: guard(
      { permission: manage, action: 'connector.propose-name', effect: 'read', object: byService },
      async (_actor, service: Service) => wizard.proposeName(service),
    ),
    checkName: guard(
      { permission: manage, action: 'connector.check-name', effect: 'read' },
      async (_actor, name: string) => wizard.checkName(name),
    ),
    localSite: guard({ permission: manage, action: 'site.find', effect: 'read' }, async () => ({
      address: (await localAddress()) ?? null,
    })),
    checkSite: guard(
      {
        permission: manage,
        action: 'connector.check-site',
        effect: 'read',
        details: (_service: Service, login: WizardLogin) => ({ site: siteOf(login) }),
      },
      async (_actor, service: Service, login: WizardLogin) => {
        if (login.use === 'local-site') return checkLocalSite(service);
        const { site: url, userName, password } = login;
        const answer = await withLocalSite(foundation, url, () =>
          wizard.checkSite({ url, userName, password }),
        );
        return {
          address: url,
          site: answer.site,
          newest: answer.newest[service] ?? '0',
          oldest: answer.oldest?.[service] ?? null,
        };
      },
    ),
    readDraft: guard(
      { permission: manage, action: 'draft.show', effect: 'read', object: byService },
      async (actor, service: Service) => draftView(actor, service),
    ),
    saveDraft: guard(
      {
        permission: manage,
        action: 'draft.save',
        effect: 'change',
        object: (service: Service, _state: object) => byService(service),
      },
      async (actor, service: Service, state: object) => {
        await wizard.saveDraft({ owner: actorName(actor), service }, { state });
        return draftView(actor, service);
      },
    ),
    /** @returns the check of the file, with its first rows; null takes the file out */
    saveDraftMapping: guard(
      {
        permission: manage,
        action: 'draft.save-mapping',
        effect: 'change',
        object: (service: Service, _file: DraftFile | null, _rows: number) => byService(service),
        details: (_service, file) => ({ file: file?.fileName ?? null }),
      },
      async (actor, service: Service, mapping: DraftFile | null, rows: number) => {
        const owner = { owner: actorName(actor), service };
        await wizard.saveDraft(owner, { mapping });
        if (mapping === null) return undefined;
        const { state } = await wizard.readDraft(owner);
        return wizard.previewMapping(mapping, {
          rows,
          target: await decidingTarget(connectors.targets, state),
        });
      },
    ),
    dropDraft: guard(
      { permission: manage, action: 'draft.drop', effect: 'change', object: byService },
      async (actor, service: Service) => wizard.dropDraft({ owner: actorName(actor), service }),
    ),
    dryRun: guard(
      {
        permission: manage,
        action: 'connector.dry-run',
        effect: 'read',
        object: (service: Service, _login: WizardLogin, _trial: Trial) => byService(service),
        details: (_service, login) => ({ site: siteOf(login) }),
      },
      async (actor, service: Service, login: WizardLogin, trial: Trial) => {
        const mapping = await trialOf(actor, service, trial);
        if (login.use === 'local-site') {
          const { site } = await engine.localSite();
          return wizard.dryRun(localFeed(site, service, actor), service, mapping);
        }
        const { site: url, userName, password } = login;
        return withLocalSite(foundation, url, () =>
          wizard.dryRun({ url, userName, password }, service, mapping),
        );
      },
    ),
    dryRunOf: guard(
      {
        permission: manage,
        action: 'connector.dry-run',
        effect: 'read',
        object: (name: string, _trial: Partial<Trial>) => `connector:${name}`,
      },
      async (actor, name: string, { automatic, settings, mappingFromDraft = false }: Partial<Trial>) => {
        const { service, siteUrl } = await connectors.get(name);
        const file = mappingFromDraft ? await draftFile(actor, service) : undefined;
        return withLocalSite(foundation, siteUrl, () =>
          wizard.dryRunOf(name, {
            ...(automatic === undefined ? {} : { automatic }),
            ...(settings === undefined ? {} : { settings }),
            ...(file === undefined ? {} : { file: file.bytes }),
          }),
        );
      },
    ),
    /** Finish: makes the connector, at the local site with a log-in of its own, and forgets the draft. */
    create: guard(
      {
        permission: manage,
        action: 'connector.create',
        effect: 'change',
        object: ({ name }: WizardRequest) => `connector:${name}`,
        details: ({ service, login, acceptTerms, ...to }) => ({
          service,
          site: siteOf(login),
          terms: acceptTerms,
          ...toTargets(to),
        }),
      },
      async (actor, request: WizardRequest) => create(actor, request),
    ),
  };

  async function draftView(actor: Actor, service: Service) {
    const { state, mapping, savedAt } = await wizard.readDraft({ owner: actorName(actor), service });
    return {
      service,
      state,
      mapping:
        mapping === null
          ? null
          : await wizard.previewMapping(mapping, { target: await decidingTarget(connectors.targets, state) }),
      savedAt,
    };
  }

  async function draftFile(actor: Actor, service: Service): Promise<DraftFile> {
    const { mapping } = await wizard.readDraft({ owner: actorName(actor), service });
    if (mapping !== null) return mapping;
    throw new Failure(
      'mapping-invalid',
      say`No mapping file has been uploaded, or it was taken out again.`,
      say`Upload the CSV file once more, or go on without a custom mapping.`,
    );
  }

  async function trialOf(actor: Actor, service: Service, trial: Trial): Promise<MappingTrial> {
    const { automatic, settings, mappingFromDraft } = trial;
    const file = mappingFromDraft ? (await draftFile(actor, service)).bytes : undefined;
    const { state } = await wizard.readDraft({ owner: actorName(actor), service });
    return { automatic, settings, file, target: await decidingTarget(connectors.targets, state) };
  }

  async function checkLocalSite(service: Service) {
    const address = await requireLocalSite();
    const { site } = await engine.localSite();
    const [newest, oldest] = [await site.newest(), await site.oldest()];
    return {
      address,
      site: site.id,
      newest: newest[service] ?? 0n,
      oldest: oldest[service] ?? null,
    };
  }

  async function requireLocalSite(): Promise<string> {
    const address = await localAddress();
    if (address !== undefined && (await answers(address))) return address;
    throw new Failure(
      'site-unreachable',
      say`This installation's own capture site does not answer.`,
      say`Start it with "holdfast serve", or log in to another capture site.`,
    );
  }

  async function create(actor: Actor, request: WizardRequest) {
    const { login, acceptTerms, mappingFromDraft, ...rest } = request;
    refuseOtherTerms(acceptTerms, connectors.terms.version);
    if (!request.automaticMapping) refuseBothOff(mappingFromDraft);
    const mapping = mappingFromDraft ? await draftFile(actor, request.service) : undefined;
    const made = { ...rest, acceptTerms: true, actor, ...(mapping === undefined ? {} : { mapping }) };
    const connector =
      login.use === 'local-site'
        ? await createAtLocalSite(actor, made)
        : await withLocalSite(foundation, login.site, () =>
            connectors.create({
              ...made,
              site: login.site,
              userName: login.userName,
              password: login.password,
            }),
          );
    await wizard.dropDraft({ owner: actorName(actor), service: request.service });
    return connector;
  }

  /** With a log-in that may read the feed and nothing else; nobody ever sees its password. */
  async function createAtLocalSite(
    actor: Actor,
    made: Omit<Parameters<typeof connectors.create>[0], 'site' | 'userName' | 'password'>,
  ) {
    const address = await requireLocalSite();
    const { site } = await engine.localSite();
    const userName = `${made.service} connector ${randomBytes(4).toString('hex')}`;
    const password = randomBytes(32).toString('base64url');
    await site.addAccount(userName, password, { role: 'connector', actor });
    try {
      return await connectors.create({ ...made, site: address, userName, password });
    } catch (error) {
      await site.removeAccount(userName, actor).catch(() => undefined);
      throw error;
    }
  }
}

interface DraftFile {
  readonly bytes: Buffer;
  readonly fileName: string;
}

function siteOf(login: WizardLogin): string {
  return login.use === 'local-site' ? 'local' : login.site;
}

/** What was accepted is what was read. */
function refuseOtherTerms(accepted: string, version: string): void {
  if (accepted === version) return;
  throw new Failure(
    'terms-not-accepted',
    say`The terms of service that were accepted are version ${accepted.slice(0, 40)}; they are now version ${version}.`,
    say`Read the terms once more and accept them.`,
  );
}
