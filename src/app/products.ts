import type { TargetRecord } from '#connector/targets/show.ts';
import type { ConnectorView } from '#connector/view.ts';
import { type Service, serviceFolder } from '#core/item.ts';
import { sources } from '#sources/index.ts';

/** Somebody who can read something on the way. The doors name them in the reader's language. */
export type Party =
  | 'sender-and-recipients'
  | 'this-organisation'
  | 'meta'
  | 'tencent'
  | 'capture-vendor'
  | 'mail-provider'
  | 'microsoft'
  | 'nobody';

export interface Place {
  readonly place:
    | 'phones'
    | 'messaging-service'
    | 'capture-site-memory'
    | 'capture-site-storage'
    | 'staging'
    | 'archive-memory'
    | 'archive-storage'
    | 'search-index'
    | 'target';
  readonly plaintext: boolean;
  readonly readers: readonly Party[];
  readonly detail: string | null;
}

/** Who runs the service, and can read what its own encryption does not keep from him. */
const operators: Readonly<Record<Service, Party>> = { whatsapp: 'meta', wechat: 'tencent' };

/** Ways to capture in which the service itself hands messages out in the clear (`docs/security.md`). */
const handedOut: readonly string[] = ['whatsapp-cloud', 'wecom-archive'];

/** Who runs a target that is not ours, by its kind. */
const targetReaders: Readonly<Record<string, Party>> = { imap: 'mail-provider', microsoft365: 'microsoft' };

/**
 * What the product's page says: made from the sources, the staging store and the targets that there are, so that it is
 * never another story than the program's.
 */
export function productOf(
  service: Service,
  targets: readonly Pick<TargetRecord, 'name' | 'kind'>[],
  connectors: readonly Pick<ConnectorView, 'service' | 'state'>[],
  staging: 'folder' | 'azure' | 's3',
) {
  const own = sources.filter(({ spec }) => spec.service === service).map(({ spec }) => spec);
  const clear = service === 'wechat' || own.some(({ name }) => handedOut.includes(name));
  const path: Place[] = [
    at('phones', true, ['sender-and-recipients']),
    at('messaging-service', clear, clear ? [operators[service]] : ['nobody']),
    at('capture-site-memory', true, ['this-organisation']),
    at('capture-site-storage', false, ['nobody']),
    at('staging', false, ['nobody'], staging),
    at('archive-memory', true, ['this-organisation']),
    at('archive-storage', false, ['nobody']),
    at('search-index', true, ['this-organisation']),
    ...targets.map(({ name, kind }) =>
      at('target', true, ['this-organisation', targetReaders[kind] ?? 'mail-provider'], name),
    ),
  ];
  const outside = path.flatMap(({ readers }) => readers).filter((party) => !insiders.includes(party));
  return {
    service,
    name: serviceFolder[service],
    sources: own.map(({ name, version }) => ({ name, version })),
    staging: 'folder',
    targets: [
      { name: 'archive', kind: null, primary: true },
      ...targets.map(({ name, kind }) => ({ name, kind, primary: false })),
    ],
    path,
    thirdParties: [...new Set(outside)],
    thirdPartyNotice: targets.some(({ kind }) => kind === 'microsoft365'),
    connectors: connectors.filter((one) => one.service === service && one.state !== 'removed').length,
  };
}

const insiders: readonly Party[] = ['sender-and-recipients', 'this-organisation', 'nobody'];

function at(
  place: Place['place'],
  plaintext: boolean,
  readers: readonly Party[],
  detail: string | null = null,
): Place {
  return { place, plaintext, readers, detail };
}
