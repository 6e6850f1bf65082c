import type { FolderId, MailboxId } from '#core/ids.ts';
import type { Target, TargetAdapter, TargetGround } from '#core/target.ts';
import { deliverOnce } from '#targets/deliverOnce.ts';
import { openConnections } from '#targets/imap/connections.ts';
import { mailboxDoor } from '#targets/imap/deliver.ts';
import { ensureFolder, folderPath } from '#targets/imap/folders.ts';
import { prove } from '#targets/imap/prove.ts';
import { openResolver } from '#targets/imap/resolve.ts';
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
/** Milliseconds for which an unused connection stays open. */
const keptFor = 30_000;
const never = new AbortController().signal;

/** Milliseconds between looks for what a server may still be storing. */
const usualPauses = [250, 1_000, 3_000];

/** @param pauses milliseconds between looks for what may have come through */
export function openImapTarget(
  settings: ImapSettings,
  ground: TargetGround,
  pauses: readonly number[] = usualPauses,
): Target {
  const { server, signIn, mailboxesAtOnce } = settings;
  const tokens = signIn.way === 'oauth' ? openTokens(signIn.request, ground.clock) : undefined;
  const door = openDoor(settings, tokens);
  const connections = openConnections({ door, server, kept: mailboxesAtOnce * 4, keptFor });
  const parts = { settings, connections, ground, pauses };
  return {
    spec,
    pace: { mailboxesAtOnce, itemsAtOnce },
    ...openResolver(settings, connections, ground.clock),
    ensureFolder: (mailbox, folder) =>
      connections.use(mailbox, never, async (client): Promise<FolderId> => {
        const path = folderPath(client, settings.folders[folder] ?? folder);
        await ensureFolder(client, path);
        return path;
      }),
    deliver: deliverOnce({ receipts: ground.receipts, door: mailboxDoor(parts), mailboxesAtOnce }),
    check: () => connections.use(settings.checkMailbox as MailboxId, never, (client) => client.noop()),
    findVanished: (mailbox, delivered, signal) =>
      connections.use(mailbox, signal, (client) => findVanished(client, delivered, ground.archiveDomain)),
    prove: (address, signal) => prove(parts, address.toLowerCase(), signal),
    close: () => connections.close(),
  };
}
