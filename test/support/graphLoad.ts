import type { FolderId, MailboxId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import { isRefusal, type Place, type Target } from '#core/target.ts';
import { together } from '#core/together.ts';
import { makeItem } from '../mail/items.ts';
import { contextOf, deliveryOf } from '../mailbox/archive.ts';
import type { Traffic } from './graph/throttle.ts';
import { memoryReceipts } from './memoryReceipts.ts';
import { testTenant } from './microsoft365.ts';
import { skippedTime } from './skippedTime.ts';

/** The service's budgets on a smaller scale: 100 requests in 6 seconds instead of 10,000 in 10 minutes. */
const budgets = { requests: 100, windowMs: 6_000, concurrent: 4 };

export interface GraphLoad {
  /** Of each mailbox, how often each of its items is there. */
  readonly copies: readonly (readonly number[])[];
  readonly refusals: number;
  readonly traffic: readonly Traffic[];
  readonly lost: number;
  /** Faults of the fake itself. */
  readonly failures: readonly unknown[];
}

/**
 * Delivers items to mailboxes of a service that refuses one request in a hundred and loses the answer of another.
 * Time stands still while requests are under way, so that the figures do not depend on the machine.
 */
export async function graphLoad(mailboxes: number, itemsEach: number): Promise<GraphLoad> {
  const people = Array.from({ length: mailboxes }, (_, index) => `user${index}@corp.example`);
  let busy = (): boolean => false;
  const time = skippedTime(() => !busy());
  const tenant = await testTenant(people, {
    clock: time.clock,
    budgets,
    faults: { seed: 7, refused: 0.01, lost: 0.01 },
  });
  busy = () => tenant.graph.active > 0;
  const target = tenant.open({
    receipts: memoryReceipts(),
    limits: { requests: budgets.requests, requestWindow: budgets.windowMs },
    timers: time,
  });
  try {
    const refusals = await deliverAll(target, people, itemsEach);
    const traffic = people.map((person) => tenant.graph.traffic(person));
    return {
      refusals,
      traffic,
      copies: people.map((person) => [...tenant.graph.mailbox(person).countBy('ArchiveItemId').values()]),
      lost: tenant.graph.faultCounts.lost,
      failures: tenant.graph.failures,
    };
  } finally {
    time.end();
    await tenant.graph.close();
  }
}

async function deliverAll(target: Target, people: readonly string[], itemsEach: number): Promise<number> {
  const { mailboxesAtOnce = 1, itemsAtOnce = 1 } = target.pace ?? {};
  let refusals = 0;
  await together(mailboxesAtOnce, people, async (person) => {
    const mailbox = (await target.resolveMailbox(person)) as MailboxId;
    const folder: FolderId = await target.ensureFolder(mailbox, serviceFolder.whatsapp);
    const place: Place = { mailbox, folder };
    for (let start = 0; start < itemsEach; start += itemsAtOnce) {
      const batch = Array.from({ length: Math.min(itemsAtOnce, itemsEach - start) }, (_, index) =>
        deliveryOf(makeItem({ nativeId: `${person} ${start + index}` }), [place]),
      );
      refusals += (await target.deliver(batch, contextOf())).filter(isRefusal).length;
    }
  });
  return refusals;
}
