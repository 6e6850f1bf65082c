import type { ConnectorTables } from '#connector/tables.ts';
import { adapterOf, checkFields, openSettings, type TargetValues } from '#connector/targets/settings.ts';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import type { ItemId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Receipts, Target, TargetAdapter } from '#core/target.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** What targets that are set up are opened with. */
export interface CabinetGround {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  /** The built-in ones, which have no settings. */
  readonly targets: ReadonlyMap<string, Target>;
  /** The kinds that can be set up; none when absent. */
  readonly targetAdapters?: readonly TargetAdapter[];
  /** The durable memory of a target. */
  readonly receiptsOf: (target: string) => Receipts;
  readonly archiveDomain: string;
  /** Where the archive shows an item; no address is told when absent. */
  readonly archiveAddress?: (item: ItemId) => string | undefined;
}

/** The targets by name: built-in ones and those that were set up, which are opened when they are first asked for. */
export interface TargetCabinet {
  /**
   * Also one that is paused: whoever delivers looks at its row.
   * @throws Failure `not-found`; `target-settings` when this version of the program cannot open it
   */
  get(name: string): Promise<Target>;
  /** The built-in ones first, then those that are set up, in the order of their names. */
  names(): Promise<readonly string[]>;
  /**
   * One that is not kept: its settings are tried. The caller closes it.
   * @throws Failure `target-settings` naming the field
   */
  attempt(name: string, kind: string, values: TargetValues): Target;
  close(): Promise<void>;
}

/** How long deliveries that have begun may go on with the settings of before, in milliseconds. */
const graceTime = 600_000;

interface Opened {
  readonly version: number;
  readonly target: Target;
}

/** A target is opened once a version of its settings; another process's changes are seen at the next `get`. */
export function openTargetCabinet(ground: CabinetGround): TargetCabinet {
  const { targets: builtIn, targetAdapters: adapters = [] } = ground;
  const opened = new Map<string, Opened>();
  const retired = openRetired();

  const attempt = (name: string, kind: string, values: TargetValues): Target => {
    const adapter = adapterOf(adapters, kind);
    checkFields(adapter, values);
    return adapter.open(values, {
      clock: ground.clock,
      receipts: ground.receiptsOf(name),
      archiveDomain: ground.archiveDomain,
      archiveAddress: (item) => ground.archiveAddress?.(item),
    });
  };
  const retire = (name: string): void => {
    const last = opened.get(name);
    opened.delete(name);
    if (last !== undefined) retired.add(last.target);
  };

  return {
    attempt,
    get: async (name) => {
      const own = builtIn.get(name);
      if (own !== undefined) return own;
      const row = await setUp(ground.database).where('name', '=', name).executeTakeFirst();
      const last = opened.get(name);
      if (row !== undefined && last?.version === row.version) return last.target;
      retire(name);
      if (row === undefined) throw noSuchTarget(name);
      const target = attempt(name, row.kind, openSettings(ground.keyring, name, row.settings));
      opened.set(name, { version: row.version, target });
      return target;
    },
    names: async () => {
      const rows = await setUp(ground.database).orderBy('name').execute();
      return [...builtIn.keys(), ...rows.map(({ name }) => name)];
    },
    close: async () => {
      for (const name of [...opened.keys()]) retire(name);
      await retired.close();
    },
  };
}

function setUp(database: Database) {
  return database
    .tables<ConnectorTables>()
    .selectFrom('connector.target')
    .select(['name', 'kind', 'settings', 'version'])
    .where('removed', '=', false);
}

/** Targets whose settings have changed: those who work with them may end what they have begun. */
function openRetired() {
  const waiting = new Map<Target, NodeJS.Timeout>();
  const end = async (target: Target): Promise<void> => {
    clearTimeout(waiting.get(target));
    waiting.delete(target);
    // Nobody uses it any more: what goes wrong while it is let go concerns nobody.
    await target.close?.().catch(() => undefined);
  };
  return {
    add: (target: Target): void => {
      waiting.set(target, setTimeout(() => void end(target), graceTime).unref());
    },
    close: async (): Promise<void> => {
      await Promise.all([...waiting.keys()].map(end));
    },
  };
}

/** @param name as it was asked for */
export function noSuchTarget(name: string): Failure {
  return new Failure(
    'not-found',
    say`There is no target "${name}".`,
    say`List the targets and name one of them, or set it up.`,
  );
}
