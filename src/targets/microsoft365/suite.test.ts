import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { ItemId, MailboxId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import { parseMail } from '#mail/parse.ts';
import { targetSuite } from '../../../test/suites/target.ts';
import type { SeenMessage } from '../../../test/support/graph/mailboxView.ts';
import { memoryReceipts } from '../../../test/support/memoryReceipts.ts';
import { testTenant } from '../../../test/support/microsoft365.ts';

const limit = 4_000_000;

targetSuite('microsoft365', 'server', async () => {
  const { graph, open } = await testTenant(['alice@corp.example', 'bob@corp.example']);
  const receipts = memoryReceipts();
  const opened = () => open({ receipts, values: { 'size-limit': `${limit}` }, patience: { total: 400 } });
  const target = opened();
  const itemOf = ({ properties }: SeenMessage): ItemId =>
    Object.entries(properties).find(([name]) => name.endsWith(' Name ArchiveItemId'))?.[1] as ItemId;
  const find = (mailbox: MailboxId, item: ItemId) =>
    graph
      .mailbox(mailbox)
      .messages(serviceFolder.whatsapp)
      .find((message) => itemOf(message) === item);
  return {
    target,
    // A mailbox of Microsoft 365 shows its messages in the order of their dates.
    itemsIn: async (mailbox) =>
      graph
        .mailbox(mailbox)
        .messages(serviceFolder.whatsapp)
        .toSorted((one, other) => one.received.getTime() - other.received.getTime())
        .map(itemOf),
    expectMail: async (mailbox, item, mail) => expectSame(find(mailbox, item), mail),
    receivedAt: async (mailbox, item) => find(mailbox, item)?.received ?? new Date(0),
    server: {
      loseNextAnswer: () => graph.loseNextAnswer({ method: 'POST', path: /\/messages/ }),
      reopen: async () => opened(),
      tooLarge: limit,
      largeItem: 'noted',
      troubles: troublesOf(graph),
    },
    close: async () => {
      await graph.close();
      expect(graph.failures).toEqual([]);
    },
  };
});

/** What a mail says, whatever form it has. */
function expectSame(message: SeenMessage | undefined, bytes: Buffer): void {
  if (message === undefined) throw new Error('no such message');
  const mail = parseMail(bytes);
  const given = message.given as {
    body: { content: string };
    from: { emailAddress: { address: string; name?: string } };
    toRecipients: { emailAddress: { address: string; name?: string } }[];
    internetMessageHeaders: { name: string; value: string }[];
  };
  const plain = ({ emailAddress: { address, name = '' } }: (typeof given)['from']) => ({ address, name });
  expect(message).toMatchObject({
    isDraft: false,
    isRead: true,
    subject: mail.subject,
    internetMessageId: mail.messageId,
  });
  expect(message.properties['String 0x1a']).toBe('IPM.ExternalData.WhatsAppArchiver');
  expect(given.body.content.replaceAll('\r\n', '\n').trimEnd()).toBe(mail.text.trimEnd());
  expect(plain(given.from)).toEqual(mail.from[0]);
  expect(given.toRecipients.map(plain)).toEqual(mail.to);
  expect(Math.floor(message.received.getTime() / 1_000)).toBe(
    Math.floor((mail.date?.getTime() ?? 0) / 1_000),
  );
  expect(given.internetMessageHeaders).toHaveLength(5);
  expect(message.attachments.map(({ name, sha256, size }) => ({ name, sha256, size }))).toEqual(
    mail.attachments.map(({ fileName, content }) => ({
      name: fileName,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  );
}

type Fake = Awaited<ReturnType<typeof testTenant>>['graph'];

function troublesOf(graph: Fake) {
  return {
    'mailbox-full': async () => {
      graph.mailbox('alice@corp.example').fill();
      return async () => graph.mailbox('alice@corp.example').makeRoom(1_000_000_000);
    },
    'mailbox-unknown': async () => {
      const end = graph.suspendMailbox('alice@corp.example');
      return async () => end();
    },
    'target-sign-in': async () => {
      const end = graph.suspendApplications();
      return async () => end();
    },
    'target-unreachable': async () => {
      graph.setFaults({ seed: 1, refused: 1 });
      return async () => graph.setFaults(undefined);
    },
  };
}
