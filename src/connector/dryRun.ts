import { hole } from '#connector/chain.ts';
import { convertEnvelope } from '#connector/convert.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { loadMailboxDirectory } from '#connector/directories/mailboxDirectory.ts';
import { openDirectory } from '#connector/directory.ts';
import { mayBeMade } from '#connector/mailboxes.ts';
import { type Candidate, type MappingRules, mapParties, type Party, partiesOf } from '#connector/map.ts';
import type { CustomMapping } from '#connector/mapping/custom.ts';
import { leftOut, peopleOf } from '#connector/people.ts';
import type { ConnectorSettings } from '#connector/tables.ts';
import type { Envelope } from '#core/envelope.ts';
import type { UserAnswer } from '#core/feed.ts';
import type { Item, Service } from '#core/item.ts';

/** Where the newest items come from: the site's feed, read without a subscription; nothing is acknowledged. */
export interface FeedReader {
  /** Position of the newest envelope; 0 before the first. */
  newest(): Promise<bigint>;
  /** Position of the oldest that is kept. */
  oldest(): Promise<bigint>;
  /** Envelopes behind a position, in their order; fewer where the answer would be large, none behind the newest. */
  envelopes(after: bigint, limit: number): Promise<readonly Envelope[]>;
  users(): Promise<readonly UserAnswer[]>;
}

/** The mapping as it would be. */
export interface DryRunRequest {
  readonly service: Service;
  readonly custom: CustomMapping;
  readonly automatic: boolean;
  readonly settings: ConnectorSettings;
  /** The target that decides; the built-in archive when absent. */
  readonly target?: string | undefined;
}

/** What the newest items would do. */
export interface DryRun {
  readonly items: number;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly imported: number;
  readonly notImported: number;
  readonly excluded: number;
  readonly deliveries: number;
  readonly mailboxes: readonly { readonly address: string; readonly items: number }[];
  readonly missing: readonly { readonly who: string; readonly reason: string; readonly items: number }[];
}

const mostItems = 500;
const mostEnvelopes = 100n;
const shownRows = 200;

/**
 * Maps the newest items at the site as a run would, and delivers nothing: no envelope is staged, no mailbox made,
 * nothing written. Shows who would get how many, never what stands in them.
 * @throws Failure `envelope-hole` when the site's feed does not go forward; whatever reading it or an envelope may throw
 */
export async function dryRun(
  options: ConnectorsOptions,
  feed: FeedReader,
  request: DryRunRequest,
): Promise<DryRun> {
  const items = await newestItems(options, feed, request);
  const directory = openDirectory(await feed.users());
  const rules: MappingRules = {
    custom: request.custom,
    directory,
    mailboxes: await loadMailboxDirectory(options.database),
    automatic: request.automatic,
    ...peopleOf(request.settings),
  };
  const judged = items.map(({ item, excluded }) =>
    excluded || leftOut(item, rules) ? undefined : partiesOf(item, rules),
  );
  const known = await existing(options, request.target ?? options.primary, judged);
  return sumUp(items, judged, known);
}

interface Read {
  readonly item: Item;
  readonly excluded: boolean;
}

async function newestItems(
  options: ConnectorsOptions,
  feed: FeedReader,
  { settings }: DryRunRequest,
): Promise<readonly Read[]> {
  const context = { sealing: options.keyring.sealing, archiveDomain: options.archiveDomain, settings };
  const newest = await feed.newest();
  const oldest = await feed.oldest();
  let after = newest > mostEnvelopes ? newest - mostEnvelopes : 0n;
  if (after < oldest - 1n) after = oldest - 1n;
  let items: Read[] = [];
  while (after < newest) {
    const page = await feed.envelopes(after, Number(mostEnvelopes));
    if (page.length === 0) break;
    for (const envelope of page) {
      // A site that gives the same again and again is asked no further.
      if (envelope.position <= after) throw hole(after, envelope.position);
      const { items: converted } = await convertEnvelope(envelope, context);
      const good = converted.filter(({ verdict }) => verdict !== 'reject');
      items.push(...good.map(({ item, verdict }) => ({ item, excluded: verdict === 'exclude' })));
      items = items.slice(-mostItems);
      after = envelope.position;
    }
  }
  return items;
}

/** Which addresses have a mailbox, or would get theirs because their domain is accepted. */
async function existing(
  options: ConnectorsOptions,
  name: string,
  judged: readonly (readonly Party[] | undefined)[],
): Promise<ReadonlySet<string>> {
  const candidates = new Map<string, Candidate>();
  for (const candidate of judged.flatMap((parties) => parties?.flatMap((party) => party.candidates) ?? [])) {
    const before = candidates.get(candidate.address);
    if (before === undefined || !mayBeMade(before)) candidates.set(candidate.address, candidate);
  }
  const known = new Set<string>();
  const target = await options.cabinet.get(name);
  const wouldMake = name === options.primary ? options.wouldMakeMailbox : undefined;
  for (const candidate of candidates.values()) {
    const { address, known: named } = candidate;
    const there =
      (await target.resolveMailbox(address)) !== undefined ||
      (mayBeMade(candidate) && (await wouldMake?.(address, named === true)) === true);
    if (there) known.add(address);
  }
  return known;
}

function sumUp(
  items: readonly Read[],
  judged: readonly (readonly Party[] | undefined)[],
  known: ReadonlySet<string>,
): DryRun {
  const mailboxes = new Map<string, number>();
  const missing = new Map<string, { who: string; reason: string; items: number }>();
  let [imported, notImported, excluded] = [0, 0, 0];
  for (const parties of judged) {
    if (parties === undefined) {
      excluded += 1;
      continue;
    }
    const mapped = mapParties(parties, (address) => known.has(address));
    if (mapped.addresses.length > 0) imported += 1;
    else notImported += 1;
    for (const address of mapped.addresses) mailboxes.set(address, (mailboxes.get(address) ?? 0) + 1);
    for (const { who, reason } of mapped.missing) {
      const key = JSON.stringify([who, reason]);
      missing.set(key, { who, reason, items: (missing.get(key)?.items ?? 0) + 1 });
    }
  }
  const times = items.map(({ item }) => Date.parse(item.occurredAt)).sort((one, other) => one - other);
  const [first, last] = [times[0], times.at(-1)];
  const byCount = <Row extends { readonly items: number }>(rows: Row[]): Row[] =>
    rows.sort((one, other) => other.items - one.items).slice(0, shownRows);
  return {
    items: items.length,
    from: first === undefined ? null : new Date(first),
    until: last === undefined ? null : new Date(last),
    imported,
    notImported,
    excluded,
    deliveries: [...mailboxes.values()].reduce((sum, count) => sum + count, 0),
    mailboxes: byCount([...mailboxes].map(([address, count]) => ({ address, items: count }))),
    missing: byCount([...missing.values()]),
  };
}
