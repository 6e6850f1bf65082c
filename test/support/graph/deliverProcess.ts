import { Readable } from 'node:stream';
import type { MailboxId } from '../../../src/core/ids.ts';
import { serviceFolder } from '../../../src/core/item.ts';
import { isRefusal } from '../../../src/core/target.ts';
import { contextOf, deliveryOf } from '../../mailbox/archive.ts';
import { fileReceipts } from '../fileReceipts.ts';
import { largeContent, manyItems } from '../manyItems.ts';
import { openTarget } from '../microsoft365.ts';

/** Delivers the items of `manyItems` in small batches, until it is done or killed. SETTINGS RECEIPTS ADDRESS COUNT */
const [settings = '', file = '', address = '', count = ''] = process.argv.slice(2);
const target = openTarget({ values: JSON.parse(settings), receipts: fileReceipts(file) });
const mailbox = (await target.resolveMailbox(address)) as MailboxId;
const folder = await target.ensureFolder(mailbox, serviceFolder.whatsapp);
const deliveries = manyItems(Number(count)).map((item) => deliveryOf(item, [{ mailbox, folder }]));
const context = { ...contextOf(), readAttachment: async () => Readable.from([largeContent]) };
process.stdout.write('begins\n');
for (let at = 0; at < deliveries.length; at += 20) {
  const results = await target.deliver(deliveries.slice(at, at + 20), context);
  for (const result of results) if (isRefusal(result)) throw result.failure;
}
