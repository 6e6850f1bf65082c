import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { AttachmentId } from '#core/ids.ts';
import { deliveryLimits } from '#sources/telemessage/limits.ts';
import { captureMail } from '#sources/telemessage/mail.ts';
import type { DeliveryEvent, MailEvent } from '#sources/telemessage/native.ts';
import type { TelemessageSettings } from '#sources/telemessage/settings.ts';
import { makeTelemessage } from '#sources/telemessage/source.ts';
import { type Origin, sourceSuite } from '../../../test/suites/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { deliveryZip, manifestOf, put, zipName } from '../../../test/support/telemessage/deliver.ts';
import { deliveredAt } from '../../../test/support/telemessage/running.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/telemessage');
const files = await readdir(path.join(folder, 'delivered'));
const mails = new Map(
  await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(folder, 'delivered', file))] as const),
  ),
);

/** Ids of attachments are made anew for each capture; here they are numbers. */
function withPlainIds(event: DeliveryEvent): DeliveryEvent {
  if (event.type !== 'mail') return event;
  const id = (index: number) => `00000000-0000-7000-8000-00000000000${index + 1}` as AttachmentId;
  return { ...event, attachments: event.attachments.map((one, index) => ({ ...one, id: id(index) })) };
}

async function eventsOf(file: string): Promise<DeliveryEvent[]> {
  const captured = await captureMail(mails.get(file) ?? Buffer.alloc(0), {
    service: file.startsWith('wechat') ? 'wechat' : 'whatsapp',
    delivery: { by: 'zip', zip: zipName(1), file },
    now: deliveredAt,
    limits: deliveryLimits,
  });
  return captured.map(({ native }) => withPlainIds(native));
}

test.each(files)('the delivered mail %s gives its native events', async (file) => {
  const name = file.replace('.eml', '');
  const events = await eventsOf(file);
  for (const [index, event] of events.entries()) {
    const golden = path.join(folder, `${index === 0 ? name : `${name}-${index}`}.native.json`);
    expect(event).toEqual(JSON.parse(await readFile(golden, 'utf8')));
  }
  expect(existsSync(path.join(folder, `${name}-${events.length}.native.json`))).toBe(false);
});

/** A folder with all of them in one ZIP, one more in its manifest, and another ZIP. */
async function deliveries(): Promise<Origin<TelemessageSettings>> {
  const temporary = await temporaryFolder();
  const all = Object.fromEntries(mails);
  const first = files.slice(0, 2);
  await put(temporary.path, zipName(1), await deliveryZip(all, manifestOf([...files, 'gone.eml'])));
  // Its mails are known by their content, whichever ZIP they are in.
  const some = Object.fromEntries(first.map((file) => [file, all[file] ?? '']));
  await put(temporary.path, zipName(2), await deliveryZip(some));
  const events = await Promise.all(files.map(eventsOf));
  return {
    settings: { service: 'whatsapp', folder: temporary.path, mailBytes: deliveryLimits.mailBytes },
    // With the gaps for the missing file and for the count.
    events: events.flat().length + 2,
    close: () => temporary[Symbol.asyncDispose](),
  };
}

const bare: MailEvent = {
  type: 'mail',
  service: 'whatsapp',
  delivery: { by: 'smtp', from: '', to: [] },
  sha256: '0'.repeat(64),
  capturedAt: deliveredAt.toISOString(),
  raw: { encoding: 'utf8', data: 'x' },
  attachments: [],
};
const nobody = { from: [], to: [], cc: [], headers: [] };

sourceSuite({
  source: makeTelemessage({ look: 10, settled: 20, manifest: 100 }),
  kinds: ['gap', 'message', 'system'],
  odd: [
    bare,
    { ...bare, mail: nobody },
    { ...bare, mail: { ...nobody, from: [{ name: '', address: '' }], date: '99 Foo 9999 99:99' } },
    { ...bare, mail: { ...nobody, from: [{ name: ' ', address: '@' }], subject: 'Re: \ud800' } },
    { ...bare, mail: { ...nobody, from: [{ name: 'A', address: 'a@b' }], messageId: '\0' }, threadLength: 0 },
    {
      type: 'thread-message',
      of: { ...bare, mail: nobody },
      message: {
        index: 1,
        at: deliveredAt.toISOString(),
        precision: 'minute',
        author: { name: '', address: '' },
        text: '',
        lines: '',
      },
    },
    {
      type: 'gap',
      service: 'wechat',
      capturedAt: deliveredAt.toISOString(),
      zip: '',
      sha256: '',
      reason: 'count',
    },
  ],
  origin: deliveries,
});
