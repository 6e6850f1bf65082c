import { Readable } from 'node:stream';
import type { MailboxId } from '../../../src/core/ids.ts';
import { serviceFolder } from '../../../src/core/item.ts';
import { isRefusal } from '../../../src/core/target.ts';
import { contextOf, deliveryOf } from '../../mailbox/archive.ts';
import { fileReceipts } from '../fileReceipts.ts';
import { largeContent, manyItems } from '../manyItems.ts';
import { dovecotTarget } from './dovecotTarget.ts';

/** Delivers the items of `manyItems` in small batches, until it is done or killed. PORT PASSWORD RECEIPTS MAILBOX COUNT */
const [port = '', master = '', file = '', mailbox = '', count = ''] = process.argv.slice(2);
const target = dovecotTarget(
  { passwords: { user: '', master } },
  { port: Number(port), receipts: fileReceipts(file) },
);
const folder = await target.ensureFolder(mailbox as MailboxId, serviceFolder.whatsapp);
const deliveries = manyItems(Number(count)).map((item) =>
  deliveryOf(item, [{ mailbox: mailbox as MailboxId, folder }]),
);
const context = { ...contextOf(), readAttachment: async () => Readable.from([largeContent]) };
process.stdout.write('begins\n');
for (let at = 0; at < deliveries.length; at += 20) {
  const results = await target.deliver(deliveries.slice(at, at + 20), context);
  for (const result of results) if (isRefusal(result)) throw result.failure;
}
await target.close?.();
