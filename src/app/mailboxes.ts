import { readFile } from 'node:fs/promises';
import type { AreaDependencies } from '#app/app.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { parseAddressList } from '#mailbox/address-list.ts';

/** Mailboxes, folders and accepted domains of the built-in archive. */
export function createMailboxes({ engine, guard }: AreaDependencies) {
  const { archive } = engine;
  return {
    create: guard(
      {
        permission: 'mailbox.manage',
        action: 'mailbox.create',
        effect: 'change',
        object: ({ addresses, csv }: { addresses: readonly string[]; csv?: string }) =>
          addresses.length === 1 ? `mailbox:${addresses[0]}` : `mailboxes:${csv ?? addresses.length}`,
      },
      async (_actor, { addresses, csv }: { addresses: readonly string[]; csv?: string }) => {
        const wanted = [
          ...addresses,
          ...(csv === undefined ? [] : parseAddressList(await readFile(csv, 'utf8'), csv)),
        ];
        if (wanted.length === 0) {
          throw new Failure(
            'usage',
            say`No address was given.`,
            say`Name one or more e-mail addresses; on the command line also a file with \`--csv\`.`,
          );
        }
        const made = [];
        for (const address of wanted) made.push(await archive.createMailbox(address));
        return made;
      },
    ),
    list: guard({ permission: 'mailbox.read', action: 'mailbox.list', effect: 'read' }, async () =>
      archive.listMailboxes(),
    ),
    folders: guard(
      {
        permission: 'mailbox.read',
        action: 'mailbox.folders',
        effect: 'read',
        object: (address: string | undefined) => `mailbox:${address ?? '*'}`,
      },
      async (_actor, address: string | undefined) => {
        const mailboxes = await archive.listMailboxes();
        const chosen = address === undefined ? mailboxes : [await archive.requireMailbox(address)];
        const folders = [];
        for (const mailbox of chosen) {
          for (const folder of await archive.listFolders(mailbox.id)) {
            folders.push({ mailbox: mailbox.address, name: folder.name, items: folder.items });
          }
        }
        return folders;
      },
    ),
    addDomain: guard(
      {
        permission: 'domain.manage',
        action: 'domain.add',
        effect: 'change',
        object: (domain: string) => `domain:${domain}`,
      },
      async (_actor, domain: string) => archive.addDomain(domain),
    ),
    removeDomain: guard(
      {
        permission: 'domain.manage',
        action: 'domain.remove',
        effect: 'change',
        object: (domain: string) => `domain:${domain}`,
      },
      async (_actor, domain: string) => archive.removeDomain(domain),
    ),
    listDomains: guard({ permission: 'mailbox.read', action: 'domain.list', effect: 'read' }, async () =>
      archive.listDomains(),
    ),
  };
}
