import { expect } from 'vitest';
import { memoryTarget } from '#targets/memory/target.ts';
import { targetSuite } from '../../../test/suites/target.ts';

targetSuite('memory', 'keeps-mails', async () => {
  const target = memoryTarget(['alice@corp.example', 'bob@corp.example']);
  return {
    target,
    itemsIn: async (mailbox, folder) =>
      [...(target.store.mailboxes.get(mailbox)?.entries.values() ?? [])]
        .filter((entry) => entry.folder === folder)
        .map((entry) => entry.item),
    expectMail: async (mailbox, item, mail) => {
      expect(target.store.mailboxes.get(mailbox)?.entries.has(item)).toBe(true);
      expect(target.store.mails.get(item)?.equals(mail)).toBe(true);
    },
    close: async () => {},
  };
});
