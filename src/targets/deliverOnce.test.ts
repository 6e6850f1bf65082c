import { expect, it } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { FolderId, ItemId, MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { DeliveryContext, Place } from '#core/target.ts';
import { deliverOnce, type MailboxDoor, type Sending } from '#targets/deliverOnce.ts';
import { makeItem } from '../../test/mail/items.ts';
import { contextOf, deliveryOf } from '../../test/mailbox/archive.ts';
import { memoryReceipts } from '../../test/support/memoryReceipts.ts';

const place = (name: string): Place => ({ mailbox: name as MailboxId, folder: 'folder' as FolderId });
const [alice, bob] = [place('alice'), place('bob')] as const;
const items = [1, 2, 3].map((number) => makeItem({ nativeId: `once-${number}` }));
const batch = items.map((item) => deliveryOf(item, [alice, bob]));

/** A mail server of two mailboxes that can lose its answers. */
function server() {
  const mails: string[] = [];
  const receiptOf = ({ delivery, place: { mailbox }, run }: Sending) => ({
    itemId: delivery.item.id,
    mailbox,
    run,
    reference: `${mailbox}/${delivery.item.id}`,
  });
  const trouble: { answerLost: boolean; refused: ItemId | undefined; looked: number } = {
    answerLost: false,
    refused: undefined,
    looked: 0,
  };
  const door: MailboxDoor = {
    lookFor: async (mailbox, _folder, wanted) => {
      trouble.looked += wanted.length;
      return wanted.filter(({ delivery }) => mails.includes(`${mailbox} ${delivery.item.id}`)).map(receiptOf);
    },
    send: async (mailbox, _folder, sendings, _context, tell) => {
      for (const sending of sendings) {
        const { id } = sending.delivery.item;
        if (trouble.refused === id) {
          const failure = new Failure('item-too-large', say`It is large.`, say`Make it smaller.`);
          await tell([{ itemId: id, mailbox, failure }]);
          continue;
        }
        mails.push(`${mailbox} ${id}`);
        if (trouble.answerLost) throw new Failure('target-answer', say`The line broke.`, say`Wait.`);
        await tell([receiptOf(sending)]);
      }
    },
  };
  return { mails, trouble, door };
}

const run = (name: string): DeliveryContext => contextOf(name);

it('sends each item to each mailbox once, and gives the first receipts again', async () => {
  const { mails, door, trouble } = server();
  const deliver = deliverOnce({ receipts: memoryReceipts(), door, mailboxesAtOnce: 2 });
  const first = await deliver(batch, run('run-1'));
  expect(await deliver(batch, run('run-2'))).toEqual(first);
  expect(mails.toSorted()).toEqual([...new Set(mails)].sort());
  expect(mails).toHaveLength(6);
  expect(trouble.looked).toBe(0);
});

it('looks for what may have come through before it sends again, under the run that began', async () => {
  const { mails, door, trouble } = server();
  const receipts = memoryReceipts();
  trouble.answerLost = true;
  const broken = deliverOnce({ receipts, door, mailboxesAtOnce: 1 });
  await expect(broken(batch, run('run-1'))).rejects.toMatchObject({ code: 'target-answer' });
  expect(mails).toHaveLength(1);
  trouble.answerLost = false;
  const results = await deliverOnce({ receipts, door, mailboxesAtOnce: 1 })(batch, run('run-2'));
  expect(mails).toHaveLength(6);
  expect(new Set(mails).size).toBe(6);
  expect(trouble.looked).toBe(3);
  expect(results[0]).toMatchObject({ itemId: items[0]?.id, mailbox: 'alice', run: 'run-1' });
  expect(results[1]).toMatchObject({ itemId: items[0]?.id, mailbox: 'bob', run: 'run-2' });
});

it('tells a refusal, and sends that item when it is asked for again', async () => {
  const { mails, door, trouble } = server();
  const deliver = deliverOnce({ receipts: memoryReceipts(), door, mailboxesAtOnce: 2 });
  trouble.refused = items[1]?.id;
  const results = await deliver(batch, run('run-1'));
  expect(results.map((result) => 'failure' in result)).toEqual([false, false, true, true, false, false]);
  trouble.refused = undefined;
  await deliver(batch, run('run-2'));
  expect(mails).toHaveLength(6);
  expect(trouble.looked).toBe(0);
});

it('sends nothing again where it could not look for what may have come through', async () => {
  const { mails, door, trouble } = server();
  const receipts = memoryReceipts();
  const deliver = deliverOnce({ receipts, door, mailboxesAtOnce: 1 });
  trouble.answerLost = true;
  await expect(deliver(batch, run('run-1'))).rejects.toMatchObject({ code: 'target-answer' });
  trouble.answerLost = false;
  const failure = new Failure('mailbox-unknown', say`It does not open.`, say`Wait.`);
  const blind: MailboxDoor = {
    ...door,
    lookFor: async (mailbox, _folder, wanted) =>
      wanted.map(({ delivery }) => ({ itemId: delivery.item.id, mailbox, failure })),
  };
  const results = await deliverOnce({ receipts, door: blind, mailboxesAtOnce: 1 })(batch, run('run-2'));
  expect(results[0]).toMatchObject({ failure: { code: 'mailbox-unknown' } });
  await deliver(batch, run('run-3'));
  expect(mails).toHaveLength(6);
  expect(new Set(mails).size).toBe(6);
});

it('serves calls for one mailbox one after the other', async () => {
  const { mails, door } = server();
  const deliver = deliverOnce({ receipts: memoryReceipts(), door, mailboxesAtOnce: 2 });
  const all = await Promise.all(['run-1', 'run-2', 'run-3'].map((name) => deliver(batch, run(name))));
  expect(mails).toHaveLength(6);
  expect(all[1]).toEqual(all[0]);
  expect(all[2]).toEqual(all[0]);
});
