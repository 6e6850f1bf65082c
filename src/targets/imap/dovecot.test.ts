import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AttachmentId, FolderId, ItemId, MailboxId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import { isRefusal, type Receipt, type Target } from '#core/target.ts';
import { messageIdOf } from '#mail/messageId.ts';
import { wholeMail } from '../../../test/mail/fixtures.ts';
import { archiveDomain, makeGroupItem, makeItem } from '../../../test/mail/items.ts';
import { contextOf, deliveryOf } from '../../../test/mailbox/archive.ts';
import { type Dovecot, missingDovecot, startDovecot } from '../../../test/support/imap/dovecot.ts';
import { checkMailbox, dovecotTarget } from '../../../test/support/imap/dovecotTarget.ts';
import { readFolder } from '../../../test/support/imap/mailboxReader.ts';
import { missingPython, readWithPython } from '../../../test/support/imap/pythonClient.ts';

const missing = missingDovecot() ?? missingPython();
if (missing !== undefined) console.warn(`The IMAP target is not tested against Dovecot: ${missing}.`);
const names = ['ways', 'year', 'foreign', 'vanished', 'proof'].map((name) => `${name}@corp.example`);
const address = (name: string): MailboxId => `${name}@corp.example` as MailboxId;
const never = new AbortController().signal;

describe.skipIf(missing !== undefined)('Dovecot (needs root on Debian)', () => {
  let dovecot: Dovecot;
  const targets: Target[] = [];
  beforeAll(async () => {
    dovecot = await startDovecot({ users: [...names, checkMailbox] });
  });
  afterAll(async () => {
    for (const target of targets) await target.close?.();
    await dovecot.remove();
  });

  function open(over: Readonly<Record<string, string>> = {}): Target {
    const target = dovecotTarget(dovecot, { port: dovecot.port, ...over });
    targets.push(target);
    return target;
  }
  const userOf = (mailbox: string) => ({ user: mailbox, pass: dovecot.passwords.user });

  async function deliver(
    target: Target,
    mailbox: MailboxId,
    items: readonly Item[],
    contents: Readonly<Record<string, Buffer>> = {},
  ): Promise<readonly Receipt[]> {
    const [first] = items;
    const folder = await target.ensureFolder(mailbox, serviceFolder[first?.service ?? 'whatsapp']);
    const deliveries = items.map((item) => deliveryOf(item, [{ mailbox, folder }]));
    const context = {
      ...contextOf(),
      readAttachment: async (id: AttachmentId) => Readable.from([contents[id]]),
    };
    const results = await target.deliver(deliveries, context);
    return results.map((result) => {
      if (isRefusal(result)) throw result.failure;
      return result;
    });
  }

  test.each([
    ['a master user over TLS', () => ({ port: `${dovecot.tlsPort}`, security: 'tls' })],
    ['a master user after STARTTLS', () => ({ security: 'starttls' })],
    ['SASL PLAIN on behalf of the user', () => ({ 'sign-in': 'authzid' })],
    [
      'a password for each mailbox',
      () => ({
        'sign-in': 'per-user',
        credentials: `Ways@corp.example: ${dovecot.passwords.user}`,
        'check-mailbox': '',
      }),
    ],
  ])('signs in by %s', async (_way, over) => {
    const target = open({ 'certificate-authority': dovecot.certificate.cert, ...over() });
    await target.check();
    expect(await target.resolveMailbox('Ways@corp.example')).toBe(address('ways'));
    expect(await target.resolveMailbox('nobody@corp.example')).toBeUndefined();
    const item = makeItem({ nativeId: `way-${_way}` });
    expect(await deliver(target, address('ways'), [item])).toHaveLength(1);
  });

  test('a password that is wrong for one mailbox is a refusal of its own', async () => {
    const target = open({
      'sign-in': 'per-user',
      credentials: 'ways@corp.example:wrong',
      'check-mailbox': '',
    });
    const delivery = deliveryOf(makeItem(), [{ mailbox: address('ways'), folder: 'x' as FolderId }]);
    const [result] = await target.deliver([delivery], contextOf());
    expect(result).toMatchObject({ failure: { code: 'target-sign-in' } });
  });

  test('a certificate that nobody vouches for is not accepted', async () => {
    const target = open({ port: `${dovecot.tlsPort}`, security: 'tls' });
    await expect(target.check()).rejects.toMatchObject({ code: 'target-unreachable' });
  });

  test('folders by year, below a folder with a name in any script', async () => {
    const target = open({
      'wechat-folder': 'Архив & Co/微信 – Ü',
      'folder-layout': 'by-year',
      seen: 'false',
    });
    const items = ['2025-12-31T23:59:59.000Z', '2026-01-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z'].map(
      (occurredAt, index) =>
        makeItem({ service: 'wechat', platform: 'wecom', nativeId: `year-${index}`, occurredAt } as never),
    );
    const receipts = await deliver(target, address('year'), items);
    expect(receipts.map(({ reference }) => reference.split(';')[0])).toEqual(
      ['2025', '2026', '2025'].map((year) => `Архив & Co/微信 – Ü/${year}`),
    );
    const [mail] = await readFolder(dovecot.port, userOf(address('year')), 'Архив & Co/微信 – Ü/2026');
    expect(mail?.date).toEqual(new Date('2026-01-01T00:00:00.000Z'));
    expect(mail?.flags.has('\\Seen')).toBe(false);
  });

  test('another mail program sees bytes, dates, threads and attachments as they were delivered', async () => {
    const contents = { plan: Buffer.from('a plan'), picture: Buffer.alloc(300_000, 'picture') };
    const attachments = Object.entries(contents).map(
      ([id, content]): Attachment => ({
        id: id as AttachmentId,
        fileName: id === 'plan' ? 'Bauplan – 图纸 🏗.pdf' : 'photo.jpg',
        mimeType: 'image/jpeg',
        kind: 'image',
        status: 'available',
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }),
    );
    const at = (minute: number): string => `2019-07-14T10:0${minute}:07.000Z`;
    const items = [
      makeGroupItem('Baustelle 上海', { nativeId: 'f1', occurredAt: at(1) }),
      makeItem({ nativeId: 'f2', occurredAt: at(2), content: { type: 'text', text: '下午三点的会议' } }),
      makeGroupItem('Baustelle 上海', {
        nativeId: 'f3',
        occurredAt: at(3),
        attachments,
        content: { type: 'image' },
      }),
      makeItem({ nativeId: 'f4', occurredAt: at(4) }),
    ];
    await deliver(open(), address('foreign'), items, contents);
    const seen = readWithPython(dovecot.port, userOf(address('foreign')), serviceFolder.whatsapp);
    const ids = items.map((item) => messageIdOf(item.id, archiveDomain, item.service));
    expect(seen.mails.map(({ messageId }) => messageId)).toEqual(ids);
    for (const [index, item] of items.entries()) {
      const { mail } = deliveryOf(item, []);
      const bytes = mail && (await wholeMail(mail, async (id) => Readable.from([contents[id as 'plan']])));
      expect(seen.mails[index]?.sha256).toBe(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      );
      expect(seen.mails[index]?.internalDate).toBe(Date.parse(item.occurredAt) / 1_000);
    }
    expect(seen.mails[1]?.text.trim()).toBe('下午三点的会议');
    expect(seen.mails[2]?.subject).toContain('Baustelle 上海');
    expect(seen.mails[2]?.attachments).toEqual(
      attachments.map(({ fileName, sha256 }) => ({ name: fileName, sha256 })),
    );
    const threads = seen.threads.map((thread) => thread.toSorted()).toSorted();
    const expected = [
      [ids[0], ids[2]],
      [ids[1], ids[3]],
    ].map((thread) => thread.toSorted());
    expect(threads).toEqual(expected.toSorted());
    expect(seen.subscribed).toContain(serviceFolder.whatsapp);
  });

  test('finds what vanished, and not what was moved', async () => {
    const target = open();
    const items = Array.from({ length: 30 }, (_, index) => makeItem({ nativeId: `vanished-${index}` }));
    const receipts = await deliver(target, address('vanished'), items);
    const delivered = receipts.map(({ itemId, reference }) => ({
      itemId,
      reference,
      folder: serviceFolder.whatsapp as FolderId,
    }));
    const look = () => target.findVanished?.(address('vanished'), delivered, never);
    expect(await look()).toEqual([]);
    await asUser(address('vanished'), async (client) => {
      await client.mailboxCreate('Mine');
      await client.mailboxOpen(serviceFolder.whatsapp);
      await client.messageMove('3:27', 'Mine', { uid: true });
      await client.messageDelete('1:2', { uid: true });
    });
    expect(await look()).toEqual(items.slice(0, 2).map(({ id }): ItemId => id));
    await asUser(address('vanished'), (client) => client.mailboxDelete(serviceFolder.whatsapp));
    const gone = [...items.slice(0, 2), ...items.slice(27)].map(({ id }) => id);
    expect((await look())?.toSorted()).toEqual(gone.toSorted());
  });

  test('is proved with one mailbox, and leaves nothing there', async () => {
    const steps = await Array.fromAsync(open().prove?.(address('proof'), never) ?? []);
    expect(steps.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(
      ['sign-in', 'folder', 'abilities', 'found-again', 'read-back', 'date-kept', 'removed'].map(
        (code) => `${code} passed`,
      ),
    );
    expect(await readFolder(dovecot.port, userOf(address('proof')), serviceFolder.whatsapp)).toEqual([]);
    const refused = await Array.fromAsync(open().prove?.('nobody@corp.example', never) ?? []);
    expect(refused.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(['sign-in failed']);
  });

  async function asUser(mailbox: MailboxId, work: (client: ImapFlow) => Promise<unknown>): Promise<void> {
    const { port } = dovecot;
    const auth = userOf(mailbox);
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      doSTARTTLS: false,
      auth,
      logger: false,
    });
    await client.connect();
    await work(client);
    await client.logout();
  }
});
