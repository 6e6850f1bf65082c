import { deliverToMailbox, TargetInTrouble } from '#connector/delivery/call.ts';
import { openLanes } from '#connector/delivery/lanes.ts';
import {
  anythingDue,
  dueMailboxes,
  dueRows,
  type QueueAt,
  type QueuedRow,
} from '#connector/delivery/rows.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { type Mailboxes, openMailboxes } from '#connector/mailboxes.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { endTrouble, mayBeTried, noteTrouble, readStanding } from '#connector/targets/trouble.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { type Service, serviceFolder } from '#core/item.ts';
import type { DeliveryPace, Target } from '#core/target.ts';
import { tryLock } from '#store/locks.ts';

const usualPace: DeliveryPace = { mailboxesAtOnce: 1, itemsAtOnce: 50 };
/** Mails held in memory for one target, large attachments apart, which stream. */
const bytesAtOnce = 64 * 1_048_576;
const mailboxesOfPage = 500;

/**
 * Works off what is due in a target's queue: several mailboxes at the same time, in turn, each in the order of queueing.
 * One worker a target; where another is at it, or the target is paused or in trouble, nothing is done.
 * @throws what fails in our own house; trouble of the target is noted with it
 */
export async function workTarget(
  options: ConnectorsOptions,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  await tryLock(options.database, `connector.target.${name}`, async (lost) => {
    const standing = await readStanding(options, name);
    if (!mayBeTried(standing, options.clock.now()) || !(await anythingDue(queueAt(options, name)))) return;
    const work = openWork(options, name, AbortSignal.any([signal, lost]));
    try {
      if (standing.trouble !== undefined) await tryOnce(work);
      await workLanes(work);
    } catch (error) {
      if (!(error instanceof TargetInTrouble)) throw error;
      await noteTrouble(options, name, error.failure);
    }
  });
}

interface Work {
  readonly options: ConnectorsOptions;
  readonly name: string;
  readonly signal: AbortSignal;
  readonly lanes: ReturnType<typeof openLanes>;
  /** The target as it is set up now, and what is known of its mailboxes. */
  open(): Promise<{ readonly target: Target; mailboxes(service: Service): Mailboxes } | undefined>;
}

function openWork(options: ConnectorsOptions, name: string, signal: AbortSignal): Work {
  const lanes = openLanes((mailbox) => dueMailboxes(queueAt(options, name), mailbox, mailboxesOfPage));
  let known: { readonly target: Target; readonly byService: Map<Service, Mailboxes> } | undefined;
  return {
    options,
    name,
    signal,
    lanes,
    open: async () => {
      if (!(await readStanding(options, name)).enabled) return undefined;
      const target = await openTarget(options, name);
      if (target === undefined) return undefined;
      if (known?.target !== target) known = { target, byService: new Map() };
      const { byService } = known;
      const mailboxes = (service: Service): Mailboxes => {
        const own = byService.get(service) ?? openMailboxes({ target, folder: serviceFolder[service] });
        byService.set(service, own);
        return own;
      };
      return { target, mailboxes };
    },
  };
}

/** @returns undefined where it was removed */
async function openTarget(options: ConnectorsOptions, name: string): Promise<Target | undefined> {
  try {
    return await options.cabinet.get(name);
  } catch (error) {
    if (isFailure(error, 'not-found')) return undefined;
    throw error instanceof Failure && error.code !== 'database-unreachable'
      ? new TargetInTrouble(error)
      : error;
  }
}

/** After trouble one mailbox shows whether it is over, before all of them are tried. */
async function tryOnce(work: Work): Promise<void> {
  const mailbox = await work.lanes.take();
  if (mailbox !== undefined) await workOnce(work, mailbox);
}

async function workLanes(work: Work): Promise<void> {
  const { mailboxesAtOnce } = (await work.open())?.target.pace ?? usualPace;
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    try {
      while (errors.length === 0) {
        const mailbox = await work.lanes.take();
        if (mailbox === undefined) return;
        if (errors.length > 0) return work.lanes.giveBack(mailbox);
        if (!(await workOnce(work, mailbox))) return;
      }
    } catch (error) {
      errors.push(error);
    }
  };
  await Promise.all(Array.from({ length: mailboxesAtOnce }, worker));
  const worst = errors.find((error) => !(error instanceof TargetInTrouble)) ?? errors[0];
  if (worst !== undefined) throw worst;
}

/** @returns false where the target is to be worked on no longer: it was paused or removed */
async function workOnce(work: Work, mailbox: string): Promise<boolean> {
  const { options, name, signal, lanes } = work;
  try {
    signal.throwIfAborted();
    const opened = await work.open();
    if (opened === undefined) return false;
    const { mailboxesAtOnce, itemsAtOnce } = opened.target.pace ?? usualPace;
    const due = await dueRows(queueAt(options, name), mailbox, itemsAtOnce);
    const [first, ...others] = due;
    if (first === undefined) return true;
    const rows: [QueuedRow, ...QueuedRow[]] = [first, ...sameRun(first, others)];
    const taken = await deliverToMailbox({
      options,
      name,
      target: opened.target,
      mailboxes: opened.mailboxes(first.service),
      mailbox,
      rows,
      bytesAtOnce: bytesAtOnce / mailboxesAtOnce,
      signal,
    });
    if (taken) await noteTaken(options, name);
    return true;
  } finally {
    lanes.giveBack(mailbox);
  }
}

/** Those that follow without one of another run between them. */
function sameRun(first: QueuedRow, others: readonly QueuedRow[]): readonly QueuedRow[] {
  const end = others.findIndex(({ run }) => run !== first.run);
  return end === -1 ? others : others.slice(0, end);
}

async function noteTaken(options: ConnectorsOptions, name: string): Promise<void> {
  await endTrouble(options, name);
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.target')
    .set({ delivered_at: options.clock.now() })
    .where('name', '=', name)
    .execute();
}

function queueAt({ database, clock }: ConnectorsOptions, target: string): QueueAt {
  return { database, target, now: clock.now() };
}
