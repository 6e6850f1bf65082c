import { memoryTarget } from '#targets/memory/target.ts';
import { targetSuite } from '../../../test/suites/target.ts';

targetSuite('memory', async () => {
  const target = memoryTarget(['alice@corp.example', 'bob@corp.example']);
  return {
    target,
    itemsIn: async (mailbox, folder) =>
      [...(target.store.mailboxes.get(mailbox)?.entries.values() ?? [])]
        .filter((entry) => entry.folder === folder)
        .map((entry) => entry.item),
    mailOf: async (mailbox, item) => {
      const there = target.store.mailboxes.get(mailbox)?.entries.has(item) === true;
      return there ? (target.store.mails.get(item) ?? Buffer.alloc(0)) : Buffer.alloc(0);
    },
    close: async () => {},
  };
});
