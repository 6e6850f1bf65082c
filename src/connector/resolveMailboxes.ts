import type { MailboxId } from '#core/ids.ts';
import type { Target } from '#core/target.ts';
import { together } from '#core/together.ts';

/** Mailboxes that a target without a look-up of many is asked for at a time. */
const askedAtOnce = 8;

/** Those of the addresses that have a mailbox, asked for in the way that suits the target. */
export async function resolveMailboxes(
  target: Target,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, MailboxId>> {
  if (target.resolveMailboxes !== undefined) return target.resolveMailboxes(addresses);
  const found = new Map<string, MailboxId>();
  await together(askedAtOnce, addresses, async (address) => {
    const mailbox = await target.resolveMailbox(address);
    if (mailbox !== undefined) found.set(address, mailbox);
  });
  return found;
}
