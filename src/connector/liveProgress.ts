import type { ProgressListener } from '#connector/session.ts';
import type { ConnectorTables, RunProgress, RunState } from '#connector/tables.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import type { Database } from '#store/database.ts';

/** Where a connector's newest run is. */
export interface RunPlace {
  readonly run: RunId;
  readonly state: RunState;
  /** Null when it does not work. */
  readonly progress: RunProgress | null;
}

/** What the runs of this process said last: more than stands in their rows, which change with each batch only. */
export interface LiveProgress {
  /** A listener that remembers, and passes on to the given one. */
  listen(connector: ConnectorId, to: ProgressListener | undefined): ProgressListener;
  ended(connector: ConnectorId): void;
  /** Undefined before the connector's first run. */
  placeOf(connector: ConnectorId): Promise<RunPlace | undefined>;
}

export function openLiveProgress(database: Database): LiveProgress {
  const live = new Map<ConnectorId, RunProgress>();
  return {
    listen: (connector, to) => (stage, done, total) => {
      live.set(connector, { stage, done, ...(total === undefined ? {} : { total }) });
      to?.(stage, done, total);
    },
    ended: (connector) => {
      live.delete(connector);
    },
    placeOf: async (connector) => {
      const row = await database
        .tables<ConnectorTables>()
        .selectFrom('connector.run')
        .select(['id', 'state', 'progress'])
        .where('connector', '=', connector)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { id: run, state } = row;
      return { run, state, progress: state === 'running' ? (live.get(connector) ?? row.progress) : null };
    },
  };
}
