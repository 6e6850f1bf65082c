import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveMailboxes } from '#connector/resolveMailboxes.ts';
import type { FailureCode } from '#core/failure.ts';
import type { AttachmentId, FolderId, ItemId, MailboxId, RunId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import {
  type AttachmentReader,
  type Delivery,
  type DeliveryContext,
  isRefusal,
  type Place,
  type Receipt,
  type Target,
} from '#core/target.ts';
import { readFixture, wholeMail } from '../mail/fixtures.ts';
import { makeItem } from '../mail/items.ts';
import { contextOf, deliveryOf } from '../mailbox/archive.ts';

/** A target with the mailboxes alice@corp.example and bob@corp.example, and a look inside. */
export interface TargetUnderTest {
  readonly target: Target;
  /** The items of a folder in order of delivery. */
  itemsIn(mailbox: MailboxId, folder: FolderId): Promise<readonly ItemId[]>;
  /** Expects that a mailbox shows an item as its mail is, byte by byte where the target keeps bytes. */
  expectMail(mailbox: MailboxId, item: ItemId, mail: Buffer): Promise<void>;
  /** When the mailbox says that an item was received. */
  receivedAt?(mailbox: MailboxId, item: ItemId): Promise<Date>;
  /** Of targets outside. */
  readonly server?: ServerUnderTest;
  close(): Promise<void>;
}

/** A target outside, and what can be done to its server. */
export interface ServerUnderTest {
  /** The server takes the next mail and its answer is lost, with all that follows. */
  loseNextAnswer(): void | Promise<void>;
  /** The target as another process opens it: same receipts, same server. */
  reopen(): Promise<Target>;
  /** Size of an attachment in bytes that alice's mailbox does not take. */
  readonly tooLarge: number;
  /** What becomes of an item with such an attachment: refused, or delivered with a note in place of the attachment. */
  readonly largeItem: 'refused' | 'noted';
  /** Begins a trouble of alice's mailbox or of the server, and gives back how it ends. */
  readonly troubles: Readonly<Partial<Record<FailureCode, () => Promise<() => Promise<void>>>>>;
}

/**
 * What every target promises: each adapter's test runs it.
 * @param kind a target that keeps mails itself takes a batch whole or not at all, and needs the mail of a known item no more
 */
export function targetSuite(
  name: string,
  kind: 'keeps-mails' | 'server',
  open: () => Promise<TargetUnderTest>,
): void {
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

    /** Delivers, and expects that every place took it. */
    async function deliver(
      batch: readonly Delivery[],
      context: DeliveryContext = contextOf(),
      target: Target = under.target,
    ): Promise<readonly Receipt[]> {
      const results = await target.deliver(batch, context);
      return results.map((result) => {
        if (isRefusal(result)) throw result.failure;
        return result;
      });
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
      // A server outside is asked for each of them, and takes its time for those it does not know.
      const length = kind === 'server' ? 20 : 12_000;
      const strangers = Array.from({ length }, (_, index) => `nobody${index}@corp.example`);
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
      const receipts = await deliver(deliveries, contextOf('run-a'));
      expect(receipts.map(({ itemId, mailbox, run }) => [itemId, mailbox, run])).toEqual(
        items.flatMap(({ id }) => [
          [id, alice?.mailbox, 'run-a'],
          [id, bob?.mailbox, 'run-a'],
        ]),
      );
      expect(new Set(receipts.map(({ mailbox, reference }) => `${mailbox} ${reference}`)).size).toBe(
        receipts.length,
      );
      for (const { item, mail } of deliveries) {
        for (const place of places(alice, bob)) await expectMail(place, { item, mail }, readFixture);
      }
    });

    it('delivers once, and receipts name the run that did', async () => {
      const item = newItem();
      const delivery = deliveryOf(item, places(alice));
      const [first] = await deliver([delivery], contextOf('run-b'));
      const [again] = await deliver([delivery], contextOf('run-c'));
      expect(again).toEqual({ ...first, run: 'run-b' as RunId });
      expect(await count(item)).toBe(1);
    });

    it('takes one item twice in a batch for one', async () => {
      const item = newItem();
      const receipts = await deliver(
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
          return deliver(
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

    it.each([
      ['small', 1_000],
      ['large', 1_500_000],
      ['empty', 0],
    ])('keeps the exact bytes of a %s attachment', async (_size, length) => {
      const content = randomBytes(length);
      const item = withAttachment(content);
      const delivery = deliveryOf(item, places(alice));
      const context = { ...contextOf(), readAttachment: readerOf(item, content) };
      await deliver([delivery], context);
      await expectMail(alice, delivery, readerOf(item, content));
    });

    it('leaves nothing of an item whose attachment is broken, and delivers on the next attempt', async () => {
      const content = randomBytes(400_000);
      const [plain, broken] = [newItem(), withAttachment(content)];
      const batch = [plain, broken].map((item) => deliveryOf(item, places(alice)));
      await expect(deliver(batch, contextOf())).rejects.toThrow('no attachment');
      const changed = { ...contextOf(), readAttachment: readerOf(broken, randomBytes(400_000)) };
      await expect(deliver(batch, changed)).rejects.toMatchObject({ code: 'blob-broken' });
      expect(await count(broken)).toBe(0);
      if (under.server === undefined) expect(await count(plain)).toBe(0);
      const whole = { ...contextOf(), readAttachment: readerOf(broken, content) };
      expect(await deliver(batch, whole)).toHaveLength(2);
      expect([await count(plain), await count(broken)]).toEqual([1, 1]);
    });

    it('keeps the order of the batch', async () => {
      const items = Array.from({ length: 30 }, (_, second) =>
        newItem({ occurredAt: new Date(Date.UTC(2026, 2, 3, 10, 0, second)).toISOString() }),
      );
      await deliver(
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

    if (kind === 'keeps-mails') {
      it('puts a known item into a further mailbox without its mail', async () => {
        const item = newItem();
        const delivery = deliveryOf(item, places(alice));
        await deliver([delivery], contextOf('run-d'));
        const receipts = await deliver(
          [{ ...delivery, mail: null, places: places(alice, bob) }],
          contextOf('run-e'),
        );
        expect(receipts.map(({ run }) => run)).toEqual(['run-d', 'run-e']);
        await expectMail(bob, delivery, readFixture);
      });

      it('refuses a redelivery of what it does not have', async () => {
        const delivery = { ...deliveryOf(newItem(), places(alice)), mail: null };
        await expect(under.target.deliver([delivery], contextOf())).rejects.toMatchObject({
          code: 'not-found',
        });
      });
    }

    if (kind === 'server') {
      it('delivers a mail that holds the date of the event', async () => {
        const item = newItem();
        await deliver([deliveryOf(item, places(alice))]);
        const received = await under.receivedAt?.(alice?.mailbox ?? ('' as MailboxId), item.id);
        const second = Math.floor(Date.parse(item.occurredAt) / 1_000) * 1_000;
        expect(Math.floor((received?.getTime() ?? 0) / 1_000) * 1_000).toBe(second);
      });

      it('finds what came through when the answer was lost, also in another process', async () => {
        const items = Array.from({ length: 4 }, () => newItem());
        const batch = items.map((item) => deliveryOf(item, places(alice, bob)));
        await server().loseNextAnswer();
        await deliver(batch, contextOf('run-lost')).catch(() => undefined);
        const other = await server().reopen();
        const receipts = await deliver(batch, contextOf('run-after'), other);
        await other.close?.();
        expect(receipts).toHaveLength(8);
        for (const item of items) expect(await count(item)).toBe(1);
        const here = receipts.filter(({ mailbox }) => mailbox === alice?.mailbox);
        expect(here.some(({ run }) => run === 'run-lost')).toBe(true);
      });

      it('delivers what is too large for a mailbox with a note, or refuses it alone', async () => {
        const content = randomBytes(server().tooLarge);
        const [large, plain] = [withAttachment(content), newItem()];
        const context = { ...contextOf(), readAttachment: readerOf(large, content) };
        const batch = [large, plain].map((item) => deliveryOf(item, places(alice)));
        const [first, second] = await under.target.deliver(batch, context);
        expect(second).toMatchObject({ itemId: plain.id, run: context.run });
        if (server().largeItem === 'noted') {
          expect(first).toMatchObject({ itemId: large.id, note: expect.any(String) });
          expect(await count(large)).toBe(1);
        } else {
          expect(first).toMatchObject({ itemId: large.id, failure: { code: 'item-too-large' } });
          expect(await count(large)).toBe(0);
        }
      });

      it('names each trouble by its code, and delivers once it is over', async () => {
        const troubles = Object.entries(server().troubles);
        expect(troubles.length).toBeGreaterThan(0);
        for (const [code, begin] of troubles) {
          const item = newItem();
          const batch = [deliveryOf(item, places(alice))];
          const end = await begin();
          await expect(deliver(batch), code).rejects.toMatchObject({ code });
          await end();
          await deliver(batch);
          expect(await count(item), code).toBe(1);
        }
      });
    }

    function server(): ServerUnderTest {
      if (under.server === undefined) throw new Error('the target under test has no server');
      return under.server;
    }

    async function expectMail(
      place: Place | undefined,
      { item, mail }: Pick<Delivery, 'item' | 'mail'>,
      read: AttachmentReader,
    ): Promise<void> {
      if (mail === null || place === undefined) throw new Error('a delivery without mail or place');
      await under.expectMail(place.mailbox, item.id, await wholeMail(mail, read));
    }

    async function count(item: Item): Promise<number> {
      const listed = await under.itemsIn(
        alice?.mailbox ?? ('' as MailboxId),
        alice?.folder ?? ('' as FolderId),
      );
      return listed.filter((id) => id === item.id).length;
    }
  });
}
