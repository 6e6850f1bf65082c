import type { Connectors } from '../../../src/connector/connectors.ts';
import type { HouseParts } from '../../../src/connector/dependencies.ts';
import type { RunReport } from '../../../src/connector/report.ts';
import type { Database } from '../../../src/store/database.ts';
import { inEnglish } from '../inEnglish.ts';
import type { OutsideServer } from '../targets/outsideServer.ts';
import { type ConnectorHouse, connectorHouse, operator } from './house.ts';

/** A house whose connector delivers to servers outside too; the kind of each is its target's name. */
export interface QueueHouse extends ConnectorHouse {
  /** Those that know the servers. */
  readonly outside: Connectors;
  /** Another process; with `database`, which dies when it is closed. */
  process(changes?: Partial<HouseParts>): Promise<{ connectors: Connectors; database: Database }>;
  /** A connector "Chats" with all the servers. */
  create(changes?: Partial<Parameters<Connectors['create']>[0]>): ReturnType<Connectors['create']>;
  run(): ReturnType<Connectors['run']>;
  later(minutes: number): void;
  /** How deliveries of a run stand by target; of the last one when none is named. */
  figures(run?: string): Promise<RunReport['deliveries']>;
  /** A target as operators see it. */
  shown(target: string): Promise<object>;
}

export async function queueHouse(
  servers: readonly OutsideServer[],
  addresses?: readonly string[],
): Promise<QueueHouse> {
  const house = await connectorHouse(addresses);
  const targetAdapters = servers.map(({ adapter }) => adapter);
  const names = targetAdapters.map(({ spec }) => spec.name);
  const open = (changes: Partial<HouseParts> = {}) => house.reopen({ targetAdapters, ...changes });
  const { connectors: outside } = await open();
  for (const name of names) await outside.targets.add({ name, kind: name, values: {} }, operator);
  return {
    ...house,
    outside,
    process: open,
    create: (changes = {}) =>
      outside.create({
        service: 'whatsapp',
        name: 'Chats',
        site: house.site.url,
        userName: 'archive',
        password: house.site.password,
        automaticMapping: true,
        acceptTerms: true,
        targets: names,
        actor: operator,
        ...changes,
      }),
    run: () => outside.run('Chats', { actor: operator }),
    figures: async (run) => (await outside.report('Chats', run)).deliveries,
    shown: async (target) => inEnglish(await outside.targets.get(target)),
    later: (minutes) => house.clock.set(new Date(house.clock.now().getTime() + minutes * 60_000)),
  };
}
