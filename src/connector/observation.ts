import type { Converted } from '#connector/convert.ts';
import type { ConnectorId, ItemId, RunId } from '#core/ids.ts';
import { type Account, type Item, itemParticipants } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';

/** That an item which is archived already was captured once more: where and by whom. */
export interface Observation {
  readonly itemId: ItemId;
  readonly run: RunId;
  readonly connector: ConnectorId;
  /** Place in the feed; with item and run it names the observation, so that it may be offered twice. */
  readonly position: bigint;
  readonly index: number;
  readonly account: Account;
  readonly capturedAt: string;
  readonly source: Item['source'];
  readonly participants: readonly Participant[];
}

/** Keeps observations durably; offered again after a crash, each is kept once. */
export type Observe = (observations: readonly Observation[]) => Promise<void>;

export function observationOf(converted: Converted, by: { run: RunId; connector: ConnectorId }): Observation {
  const { item, position, index } = converted;
  return {
    itemId: item.id,
    run: by.run,
    connector: by.connector,
    position,
    index,
    account: item.account,
    capturedAt: item.capturedAt,
    source: item.source,
    participants: itemParticipants(item),
  };
}
