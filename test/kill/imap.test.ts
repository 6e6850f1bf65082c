import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { serviceFolder } from '#core/item.ts';
import { missingDovecot, startDovecot } from '../support/imap/dovecot.ts';
import { checkMailbox, pauseBetweenLooks } from '../support/imap/dovecotTarget.ts';
import { itemOf, readFolder } from '../support/imap/mailboxReader.ts';
import { manyItems } from '../support/manyItems.ts';
import { runAndKill } from './runAndKill.ts';

const missing = missingDovecot();
if (missing !== undefined) console.warn(`Delivery to Dovecot is not killed: ${missing}.`);
const program = path.resolve(import.meta.dirname, '../support/imap/deliverProcess.ts');
const mailbox = 'alice@corp.example';
const count = 200;

describe.skipIf(missing !== undefined)('Dovecot (needs root on Debian)', () => {
  test('each item is in the mailbox once, however often the delivery is killed', async () => {
    const dovecot = await startDovecot({ users: [mailbox, checkMailbox] });
    const args = [
      `${dovecot.port}`,
      dovecot.passwords.master,
      path.join(dovecot.folder, 'receipts'),
      mailbox,
    ];
    const mails = async (): Promise<readonly string[]> =>
      (
        await readFolder(
          dovecot.port,
          { user: mailbox, pass: dovecot.passwords.user },
          serviceFolder.whatsapp,
        )
      ).map(({ source }) => itemOf(source));
    try {
      const seen: number[] = [];
      for (let kills = 0; kills < 5; kills++) {
        const looking = kills === 0 ? 0 : pauseBetweenLooks;
        await runAndKill(program, [...args, `${count}`], looking + Math.random() * 100);
        seen.push((await mails()).length);
      }
      const finished = await runAndKill(program, [...args, `${count}`]);
      expect(finished).toBe(0);
      expect(seen.some((number) => number > 0 && number < count)).toBe(true);
      const ids = manyItems(count).map(({ id }): string => id);
      expect((await mails()).toSorted()).toEqual(ids.toSorted());
    } finally {
      await dovecot.remove();
    }
  });
});
