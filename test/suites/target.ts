import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveMailboxes } from '#connector/resolveMailboxes.ts';
import type { AttachmentId, FolderId, ItemId, MailboxId, RunId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import type { AttachmentReader, Place, Target } from '#core/target.ts';
import { wholeMail } from '../mail/fixtures.ts';
import { makeItem } from '../mail/items.ts';
import { contextOf, deliveryOf } from '../mailbox/archive.ts';

/** A target with the mailboxes alice@corp.example and bob@corp.example, and a look inside. */
export interface TargetUnderTest {
  readonly target: Target;
  /** The items of a folder in order of delivery. */
  itemsIn(mailbox: MailboxId, folder: FolderId): Promise<readonly ItemId[]>;
  /** The bytes that a mailbox shows of an item. */
  mailOf(mailbox: MailboxId, item: ItemId): Promise<Buffer>;
  close(): Promise<void>;
}

/** What every target promises: each adapter's test runs it. */
export function targetSuite(name: string, open: () => Promise<TargetUnderTest>): void {
  describe(`target ${name}`, () => {
    let under: TargetUnderTest;
    let [alice, bob]: Place[] = [];
    let made = 0;

    beforeAll(async () => {
      under = await open();
      alice = await placeOf('alice@corp.example');
      bob = await placeOf('bob@corp.example');
    });
    afterAll(() => under.close());

    async function placeOf(address: string): Promise<Place> {
      const mailbox = await under.target.resolveMailbox(address);
      if (mailbox === undefined) throw new Error(`no mailbox ${address}`);
      return { mailbox, folder: await under.target.ensureFolder(mailbox, serviceFolder.whatsapp) };
    }

    function places(...some: (Place | undefined)[]): Place[] {
      return some.filter((place) => place !== undefined);
    }

    function newItem(over: Parameters<typeof makeItem>[0] = {}): Item {
      made += 1;
      return makeItem({ nativeId: `suite-${made}`, ...over });
    }

    function withAttachment(content: Buffer): Item {
      const attachment: Attachment = {
        id: `attachment-${made}` as AttachmentId,
        fileName: 'drawing.pdf',
        mimeType: 'application/pdf',
        kind: 'document',
        status: 'available',
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
      return newItem({ attachments: [attachment], content: { type: 'document' } });
    }

    const readerOf =
      (item: Item, content: Buffer): AttachmentReader =>
      (id) =>
        contextOf('', { [item.attachments[0]?.id ?? '']: content }).readAttachment(id);

    it('has a name, and says that it can be written', async () => {
      expect(under.target.spec.name).toBe(name);
      await under.target.check();
    });

    it('resolves addresses in any case, and never makes a mailbox', async () => {
      expect(await under.target.resolveMailbox('ALICE@corp.example')).toBe(alice?.mailbox);
      expect(await under.target.resolveMailbox('nobody@corp.example')).toBeUndefined();
      expect(await under.target.resolveMailbox('nobody@corp.example')).toBeUndefined();
    });

    it('resolves many addresses as it resolves each', async () => {
      const known = ['alice@corp.example', 'ALICE@corp.example', 'bob@corp.example'];
      const strangers = Array.from({ length: 12_000 }, (_, index) => `nobody${index}@corp.example`);
      const found = await resolveMailboxes(under.target, [...strangers, ...known]);
      expect([...found.keys()].sort()).toEqual(known.toSorted());
      for (const address of known)
        expect(found.get(address)).toBe(await under.target.resolveMailbox(address));
      expect((await resolveMailboxes(under.target, [])).size).toBe(0);
    });

    it('makes a folder once, also when asked for at the same moment', async () => {
      const mailbox = alice?.mailbox ?? ('' as MailboxId);
      const folders = await Promise.all(
        Array.from({ length: 5 }, () => under.target.ensureFolder(mailbox, serviceFolder.wechat)),
      );
      folders.push(await under.target.ensureFolder(mailbox, serviceFolder.wechat));
      expect(new Set(folders).size).toBe(1);
      expect(folders[0]).not.toBe(alice?.folder);
    });

    it('delivers exact bytes to several mailboxes, with receipts in order', async () => {
      const items = [newItem(), newItem({ content: { type: 'text', text: '下午三点的会议' } })];
      const deliveries = items.map((item) => deliveryOf(item, places(alice, bob)));
      const receipts = await under.target.deliver(deliveries, contextOf('run-a'));
      expect(receipts.map(({ itemId, mailbox, run }) => [itemId, mailbox, run])).toEqual(
        items.flatMap(({ id }) => [
          [id, alice?.mailbox, 'run-a'],
          [id, bob?.mailbox, 'run-a'],
        ]),
      );
      expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(receipts.length);
      for (const { item, mail } of deliveries) {
        const expected = mail && (await wholeMail(mail));
        for (const place of places(alice, bob))
          expect(await under.mailOf(place.mailbox, item.id)).toEqual(expected);
      }
    });

    it('delivers once, and receipts name the run that did', async () => {
      const item = newItem();
      const delivery = deliveryOf(item, places(alice));
      const [first] = await under.target.deliver([delivery], contextOf('run-b'));
      const [again] = await under.target.deliver([delivery], contextOf('run-c'));
      expect(again).toEqual({ ...first, run: 'run-b' as RunId });
      expect(await count(item)).toBe(1);
    });

    it('takes one item twice in a batch for one', async () => {
      const item = newItem();
      const receipts = await under.target.deliver(
        [deliveryOf(item, places(alice)), deliveryOf(item, places(alice, bob))],
        contextOf(),
      );
      expect(receipts).toHaveLength(3);
      expect(receipts[0]).toEqual(receipts[1]);
      expect(await count(item)).toBe(1);
    });

    it('delivers once when several deliver the same at the same moment', async () => {
      const items = Array.from({ length: 20 }, () => newItem());
      const runs = await Promise.all(
        ['run-1', 'run-2', 'run-3'].map((run, index) => {
          const order = index === 1 ? items.toReversed() : items;
          return under.target.deliver(
            order.map((item) => deliveryOf(item, places(alice, bob))),
            contextOf(run),
          );
        }),
      );
      for (const item of items) expect(await count(item)).toBe(1);
      const of = (receipts: (typeof runs)[number] | undefined) =>
        new Map(receipts?.map((receipt) => [`${receipt.itemId} ${receipt.mailbox}`, receipt]));
      expect(of(runs[1])).toEqual(of(runs[0]));
      expect(of(runs[2])).toEqual(of(runs[0]));
    });

    it('puts a known item into a further mailbox without its mail', async () => {
      const item = newItem();
      const delivery = deliveryOf(item, places(alice));
      await under.target.deliver([delivery], contextOf('run-d'));
      const receipts = await under.target.deliver(
        [{ ...delivery, mail: null, places: places(alice, bob) }],
        contextOf('run-e'),
      );
      expect(receipts.map(({ run }) => run)).toEqual(['run-d', 'run-e']);
      expect(delivery.mail && (await wholeMail(delivery.mail))).toEqual(
        await under.mailOf(bob?.mailbox ?? ('' as MailboxId), item.id),
      );
    });

    it('refuses a redelivery of what it does not have', async () => {
      const delivery = { ...deliveryOf(newItem(), places(alice)), mail: null };
      await expect(under.target.deliver([delivery], contextOf())).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    it.each([
      ['small', 1_000],
      ['large', 1_500_000],
      ['empty', 0],
    ])('keeps the exact bytes of a %s attachment', async (_size, length) => {
      const content = randomBytes(length);
      const item = withAttachment(content);
      const delivery = deliveryOf(item, places(alice));
      const context = { ...contextOf(), readAttachment: readerOf(item, content) };
      await under.target.deliver([delivery], context);
      const mail = await under.mailOf(alice?.mailbox ?? ('' as MailboxId), item.id);
      expect(delivery.mail && (await wholeMail(delivery.mail, readerOf(item, content)))?.equals(mail)).toBe(
        true,
      );
    });

    it('promises nothing when it fails, and delivers on the next attempt', async () => {
      const content = randomBytes(400_000);
      const [plain, broken] = [newItem(), withAttachment(content)];
      const batch = [plain, broken].map((item) => deliveryOf(item, places(alice)));
      await expect(under.target.deliver(batch, contextOf())).rejects.toThrow('no attachment');
      expect(await count(plain)).toBe(0);
      const changed = { ...contextOf(), readAttachment: readerOf(broken, randomBytes(400_000)) };
      await expect(under.target.deliver(batch, changed)).rejects.toMatchObject({ code: 'blob-broken' });
      const whole = { ...contextOf(), readAttachment: readerOf(broken, content) };
      expect(await under.target.deliver(batch, whole)).toHaveLength(2);
      expect([await count(plain), await count(broken)]).toEqual([1, 1]);
    });

    it('keeps the order of the batch', async () => {
      const items = Array.from({ length: 30 }, () => newItem());
      await under.target.deliver(
        items.map((item) => deliveryOf(item, places(bob))),
        contextOf(),
      );
      const listed = await under.itemsIn(bob?.mailbox ?? ('' as MailboxId), bob?.folder ?? ('' as FolderId));
      const ids = items.map(({ id }) => id);
      expect(listed.filter((id) => ids.includes(id))).toEqual(ids);
    });

    it('stops when told to', async () => {
      const signal = AbortSignal.abort(new Error('stopped'));
      const item = newItem();
      await expect(
        under.target.deliver([deliveryOf(item, places(alice))], { ...contextOf(), signal }),
      ).rejects.toThrow('stopped');
      expect(await count(item)).toBe(0);
    });

    async function count(item: Item): Promise<number> {
      const listed = await under.itemsIn(
        alice?.mailbox ?? ('' as MailboxId),
        alice?.folder ?? ('' as FolderId),
      );
      return listed.filter((id) => id === item.id).length;
    }
  });
}
