import type { Clock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import type { MailboxId } from '#core/ids.ts';
import type { Target } from '#core/target.ts';
import { together } from '#core/together.ts';
import type { Connections } from '#targets/imap/connections.ts';
import type { ImapSettings } from '#targets/imap/settings.ts';

/** Milliseconds for which it is believed that a mailbox exists, or does not. */
const believedFor = { existing: 3_600_000, missing: 5_000 };
const never = new AbortController().signal;

/**
 * A mailbox exists where it can be opened; that is remembered for a while. With a password for each mailbox, those that
 * have one exist.
 */
export function openResolver(
  { signIn, mailboxesAtOnce }: ImapSettings,
  connections: Connections,
  clock: Clock,
): Required<Pick<Target, 'resolveMailbox' | 'resolveMailboxes'>> {
  const known = new Map<string, { readonly exists: boolean; readonly until: number }>();
  const resolveMailbox = async (given: string): Promise<MailboxId | undefined> => {
    const address = given.toLowerCase() as MailboxId;
    if (signIn.way === 'per-user') return signIn.passwords.has(address) ? address : undefined;
    const now = clock.now().getTime();
    const held = known.get(address);
    if (held !== undefined && now < held.until) return held.exists ? address : undefined;
    const exists = await opens(address, connections);
    known.set(address, { exists, until: now + (exists ? believedFor.existing : believedFor.missing) });
    return exists ? address : undefined;
  };
  return {
    resolveMailbox,
    async resolveMailboxes(addresses) {
      const found = new Map<string, MailboxId>();
      await together(mailboxesAtOnce, new Set(addresses), async (address) => {
        const mailbox = await resolveMailbox(address);
        if (mailbox !== undefined) found.set(address, mailbox);
      });
      return found;
    },
  };
}

async function opens(mailbox: MailboxId, connections: Connections): Promise<boolean> {
  try {
    await connections.use(mailbox, never, async () => undefined);
    return true;
  } catch (error) {
    if (isFailure(error, 'mailbox-unknown')) return false;
    throw error;
  }
}
