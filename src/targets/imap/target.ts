import type { Clock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import type { FolderId, MailboxId } from '#core/ids.ts';
import type { Target, TargetAdapter, TargetGround } from '#core/target.ts';
import { together } from '#core/together.ts';
import { deliverOnce } from '#targets/deliverOnce.ts';
import { type Connections, openConnections } from '#targets/imap/connections.ts';
import { mailboxDoor } from '#targets/imap/deliver.ts';
import { ensureFolder, folderPath } from '#targets/imap/folders.ts';
import { prove } from '#targets/imap/prove.ts';
import { type ImapSettings, readSettings } from '#targets/imap/settings.ts';
import { openDoor } from '#targets/imap/signIn.ts';
import { spec } from '#targets/imap/spec.ts';
import { openTokens } from '#targets/imap/token.ts';
import { findVanished } from '#targets/imap/vanished.ts';

/** Mailboxes of a server that speaks IMAP. */
export const imapAdapter: TargetAdapter = {
  spec,
  open: (values, ground) => openImapTarget(readSettings(values), ground),
};

/** Items of one call: enough for two commands of MULTIAPPEND, whose receipts are written once each. */
const itemsAtOnce = 200;
/** Milliseconds for which an unused connection stays open, and for which is believed that a mailbox exists or not. */
const keptFor = { connection: 30_000, existing: 3_600_000, missing: 60_000 };
const never = new AbortController().signal;

function openImapTarget(settings: ImapSettings, ground: TargetGround): Target {
  const { server, signIn, mailboxesAtOnce } = settings;
  const tokens = signIn.way === 'oauth' ? openTokens(signIn.request, ground.clock) : undefined;
  const door = openDoor(settings, tokens);
  const connections = openConnections({
    door,
    server,
    kept: mailboxesAtOnce * 4,
    keptFor: keptFor.connection,
  });
  const resolve = openResolver(settings, connections, ground.clock);
  const parts = { settings, connections, ground };
  return {
    spec,
    pace: { mailboxesAtOnce, itemsAtOnce },
    resolveMailbox: resolve,
    async resolveMailboxes(addresses) {
      const found = new Map<string, MailboxId>();
      await together(mailboxesAtOnce, new Set(addresses), async (address) => {
        const mailbox = await resolve(address);
        if (mailbox !== undefined) found.set(address, mailbox);
      });
      return found;
    },
    ensureFolder: (mailbox, folder) =>
      connections.use(mailbox, never, async (client): Promise<FolderId> => {
        const path = folderPath(client, settings.folders[folder] ?? folder);
        await ensureFolder(client, path);
        return path;
      }),
    deliver: deliverOnce({
      receipts: ground.receipts,
      door: mailboxDoor(parts),
      mailboxesAtOnce,
    }),
    check: () => connections.use(settings.checkMailbox as MailboxId, never, (client) => client.noop()),
    findVanished: (mailbox, delivered, signal) =>
      connections.use(mailbox, signal, (client) => findVanished(client, delivered, ground.archiveDomain)),
    prove: (address, signal) => prove(parts, address.toLowerCase(), signal),
    close: () => connections.close(),
  };
}

type Resolve = (address: string) => Promise<MailboxId | undefined>;

/**
 * A mailbox exists where it can be opened; that is remembered for a while. With a password for each mailbox, those that
 * have one exist.
 */
function openResolver({ signIn }: ImapSettings, connections: Connections, clock: Clock): Resolve {
  const known = new Map<string, { readonly exists: boolean; readonly until: number }>();
  return async (given) => {
    const address = given.toLowerCase() as MailboxId;
    if (signIn.way === 'per-user') return signIn.passwords.has(address) ? address : undefined;
    const now = clock.now().getTime();
    const held = known.get(address);
    if (held !== undefined && now < held.until) return held.exists ? address : undefined;
    const exists = await opens(address, connections);
    known.set(address, { exists, until: now + (exists ? keptFor.existing : keptFor.missing) });
    return exists ? address : undefined;
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
