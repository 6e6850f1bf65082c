import type { MailboxId } from '#core/ids.ts';
import type { Delivered, Target, TargetAdapter, TargetGround } from '#core/target.ts';
import { together } from '#core/together.ts';
import { type Limits, openBudget, publishedLimits } from '#graph/budget.ts';
import { type GraphClient, openClient, type Patience, usualPatience } from '#graph/client.ts';
import { machineTimers, type Timers } from '#graph/timers.ts';
import { openTokens } from '#graph/tokens.ts';
import { deliverOnce } from '#targets/deliverOnce.ts';
import { type DoorParts, mailboxDoor } from '#targets/microsoft365/deliver.ts';
import { graphFailure, mailboxUnknown } from '#targets/microsoft365/failures.ts';
import { openFolders } from '#targets/microsoft365/folders.ts';
import { type MailboxBook, openMailboxBook } from '#targets/microsoft365/mailboxes.ts';
import { prove } from '#targets/microsoft365/prove.ts';
import { type Microsoft365Settings, readSettings } from '#targets/microsoft365/settings.ts';
import { spec } from '#targets/microsoft365/spec.ts';
import { findMessages, hasMessage } from '#targets/microsoft365/stored.ts';
import { openWitness } from '#targets/microsoft365/witness.ts';

/** Mailboxes of Microsoft 365. */
export const microsoft365Adapter: TargetAdapter = {
  spec,
  open: (values, ground) => openMicrosoft365(readSettings(values), ground),
};

/** Each mailbox has a budget of its own: many are delivered to side by side, as many requests at once as the service bears. */
const pace = { mailboxesAtOnce: 64, itemsAtOnce: 100 };
const never = new AbortController().signal;

/** How the service counts, and how time goes by: in tests other than it is published. */
export interface ServiceManners {
  readonly limits?: Limits;
  readonly patience?: Patience;
  readonly timers?: Timers;
}

export function openMicrosoft365(
  settings: Microsoft365Settings,
  ground: TargetGround,
  { limits = publishedLimits, patience = usualPatience, timers = machineTimers }: ServiceManners = {},
): Target {
  const { graph, authority } = settings.cloud;
  const tokens = openTokens(settings.application, { authority, graph, clock: ground.clock });
  const client = openClient({ graph, tokens, budget: openBudget(limits, timers), patience, timers });
  const folders = openFolders(client, settings.hidden && settings.cloud.has.hiddenFolders);
  const witness = openWitness(client, settings.checkMailbox);
  const book = openMailboxBook(client, witness, ground.clock);
  const parts: DoorParts = { settings, client, folders, witness, ground };
  const find: MailboxBook['find'] = (addresses) => asFailure(() => book.find(addresses));
  return {
    spec,
    pace,
    resolveMailbox: async (address) => (await find([address])).get(address),
    resolveMailboxes: find,
    ensureFolder: (mailbox, folder) =>
      asFailure(() => folders.ensure(mailbox, settings.folders[folder] ?? folder, never)),
    deliver: deliverOnce({
      receipts: ground.receipts,
      door: mailboxDoor(parts),
      mailboxesAtOnce: pace.mailboxesAtOnce,
    }),
    check: () => asFailure(() => check(parts, book)),
    findVanished: (mailbox, delivered, signal) =>
      asFailure(() => findVanished(client, mailbox, delivered, signal)),
    prove: (address, signal) => prove(parts, book, address.toLowerCase(), signal),
  };
}

async function asFailure<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw graphFailure(error);
  }
}

async function check({ client, settings: { checkMailbox } }: DoorParts, book: MailboxBook): Promise<void> {
  await client.token(never);
  if (checkMailbox === undefined) return;
  if ((await book.find([checkMailbox])).size === 0) throw mailboxUnknown(checkMailbox);
}

/** By the message's id, which outlives moves; and by our property, should it have been copied and removed. */
async function findVanished(
  client: GraphClient,
  mailbox: MailboxId,
  delivered: readonly Delivered[],
  signal: AbortSignal,
) {
  const place = { client, mailbox, signal };
  const vanished = new Set<Delivered>();
  await together(4, delivered, async (one) => {
    if (await hasMessage(place, one.reference)) return;
    if ((await findMessages(place, one.itemId)).length === 0) vanished.add(one);
  });
  return delivered.filter((one) => vanished.has(one)).map(({ itemId }) => itemId);
}
