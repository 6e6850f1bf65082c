import type { Target } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';
import { deliver } from '#targets/archive/deliver.ts';
import { spec } from '#targets/archive/spec.ts';

/** How a connector names the mailbox for what was not imported, whatever its address is. */
const quarantine = 'quarantine';

/** Mailboxes of the built-in archive. Inactive ones do not resolve: nothing is delivered to them. */
export function archiveTarget(archive: Archive): Target {
  return {
    spec,
    resolveMailbox: async (address) => {
      const mailbox = await archive.findMailbox(
        address === quarantine ? archive.quarantine.address : address,
      );
      return mailbox?.state === 'active' ? mailbox.id : undefined;
    },
    resolveMailboxes: async (addresses) => {
      const found = await archive.findMailboxes(addresses);
      const active = [...found].filter(([, { state }]) => state === 'active');
      return new Map(active.map(([address, { id }]) => [address, id]));
    },
    ensureFolder: (mailbox, folder) => archive.ensureFolder(mailbox, folder),
    deliver: (batch, context) => deliver(archive, batch, context),
    check: () => archive.check(),
  };
}
