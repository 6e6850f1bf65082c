import type { MailboxId } from '#core/ids.ts';
import type { Target } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';
import { deliver } from '#targets/archive/deliver.ts';
import { spec } from '#targets/archive/spec.ts';

/** How a connector names the mailbox for what was not imported, whatever its address is. */
const quarantine = 'quarantine';

/** Mailboxes of the built-in archive. Inactive ones do not resolve: nothing is delivered to them. */
export function archiveTarget(archive: Archive): Target {
  const addressOf = (asked: string): string => (asked === quarantine ? archive.quarantine.address : asked);
  const resolveMailboxes = async (addresses: readonly string[]): Promise<Map<string, MailboxId>> => {
    const mailboxes = await archive.findMailboxes(addresses.map(addressOf));
    const found = addresses.map((asked) => [asked, mailboxes.get(addressOf(asked))] as const);
    return new Map(found.flatMap(([asked, one]) => (one?.state === 'active' ? [[asked, one.id]] : [])));
  };
  return {
    spec,
    resolveMailbox: async (address) => (await resolveMailboxes([address])).get(address),
    resolveMailboxes,
    ensureFolder: (mailbox, folder) => archive.ensureFolder(mailbox, folder),
    deliver: (batch, context) => deliver(archive, batch, context),
    check: () => archive.check(),
  };
}
