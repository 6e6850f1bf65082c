import { expect, it } from 'vitest';
import { archiveTarget } from '#targets/archive/target.ts';
import { bytesOf, testArchive } from '../../../test/mailbox/archive.ts';
import { targetSuite } from '../../../test/suites/target.ts';

targetSuite('archive', 'keeps-mails', async () => {
  const { archive, close } = await testArchive();
  await archive.createMailbox('alice@corp.example');
  await archive.createMailbox('bob@corp.example');
  return {
    target: archiveTarget(archive),
    itemsIn: async (mailbox, folder) => {
      const { entries } = await archive.listEntries(mailbox, { limit: 1_000 });
      return entries.filter((entry) => entry.folderId === folder).map((entry) => entry.item);
    },
    expectMail: async (_mailbox, item, mail) => {
      expect((await bytesOf(await archive.openMail(item))).equals(mail)).toBe(true);
    },
    close,
  };
});

it('names the quarantine mailbox, and leaves inactive mailboxes out', async () => {
  const { archive, database, close } = await testArchive();
  const target = archiveTarget(archive);
  const quarantine = await archive.requireMailbox(archive.quarantine.address);
  expect(await target.resolveMailbox('quarantine')).toBe(quarantine.id);
  await archive.createMailbox('leaver@corp.example');
  await database.pool.query(
    "update mailbox.mailbox set state = 'inactive' where address = 'leaver@corp.example'",
  );
  expect(await target.resolveMailbox('leaver@corp.example')).toBeUndefined();
  const many = await target.resolveMailboxes?.(['leaver@corp.example', 'quarantine']);
  expect([...(many ?? [])]).toEqual([['quarantine', quarantine.id]]);
  await close();
});
