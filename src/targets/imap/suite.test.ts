import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { ItemId, MailboxId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import { targetSuite } from '../../../test/suites/target.ts';
import { type Dovecot, missingDovecot, startDovecot } from '../../../test/support/imap/dovecot.ts';
import { checkMailbox, dovecotTarget } from '../../../test/support/imap/dovecotTarget.ts';
import { type LossyProxy, startLossyProxy } from '../../../test/support/imap/lossyProxy.ts';
import { itemOf, readFolder, type SeenMail } from '../../../test/support/imap/mailboxReader.ts';
import { memoryReceipts } from '../../../test/support/memoryReceipts.ts';

const missing = missingDovecot();
if (missing !== undefined) console.warn(`The IMAP target is not tested against Dovecot: ${missing}.`);
const users = ['alice@corp.example', 'bob@corp.example', checkMailbox];
const sizeLimit = 3_000_000;

describe.skipIf(missing !== undefined)('Dovecot (needs root on Debian)', () => {
  targetSuite('imap', 'server', async () => {
    const dovecot = await startDovecot({ users });
    const proxy = await startLossyProxy(dovecot.port);
    const receipts = memoryReceipts();
    const open = () =>
      dovecotTarget(dovecot, {
        port: proxy.port,
        receipts,
        'size-limit': `${sizeLimit}`,
        'mailboxes-at-once': '8',
      });
    const target = open();
    const mailsOf = (mailbox: MailboxId) =>
      readFolder(dovecot.port, { user: mailbox, pass: dovecot.passwords.user }, serviceFolder.whatsapp);
    const mailOf = async (mailbox: MailboxId, item: ItemId): Promise<SeenMail | undefined> =>
      (await mailsOf(mailbox)).find(({ source }) => itemOf(source) === item);
    return {
      target,
      itemsIn: async (mailbox) => (await mailsOf(mailbox)).map(({ source }) => itemOf(source) as ItemId),
      expectMail: async (mailbox, item, mail) => {
        expect((await mailOf(mailbox, item))?.source.equals(mail)).toBe(true);
      },
      receivedAt: async (mailbox, item) => (await mailOf(mailbox, item))?.date ?? new Date(0),
      server: {
        loseNextAnswer: () => proxy.loseAnswerWith('APPENDUID'),
        reopen: async () => open(),
        tooLarge: sizeLimit,
        largeItem: 'noted',
        troubles: troublesOf(dovecot, proxy),
      },
      close: async () => {
        await target.close?.();
        await proxy.close();
        await dovecot.remove();
      },
    };
  });
});

/** A change counts for sign-ins, so connections that are open are broken off. */
function troublesOf(dovecot: Dovecot, proxy: LossyProxy) {
  const changed = (change: () => Promise<void>) => async () => {
    await change();
    proxy.cut();
    await pause(20);
  };
  const trouble = (begin: () => Promise<void>, end: () => Promise<void>) => async () => {
    await changed(begin)();
    return changed(end);
  };
  const everyone = Object.fromEntries(users.map((user) => [user, {}]));
  const { 'alice@corp.example': _alice, ...others } = everyone;
  const all = () => dovecot.setUsers(everyone);
  return {
    'mailbox-full': trouble(() => dovecot.setUsers({ ...everyone, 'alice@corp.example': { quota: 1 } }), all),
    'mailbox-unknown': trouble(() => dovecot.setUsers(others), all),
    'target-sign-in': trouble(
      () => dovecot.setMasterPassword('another'),
      () => dovecot.setMasterPassword(dovecot.passwords.master),
    ),
    'target-unreachable': trouble(dovecot.stop, dovecot.start),
  };
}
