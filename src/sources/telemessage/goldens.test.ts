import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { AttachmentId } from '#core/ids.ts';
import { type Item, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { composeMail } from '#mail/compose.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import { deliveryLimits } from '#sources/telemessage/limits.ts';
import { captureMail } from '#sources/telemessage/mail.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import { wholeMail } from '../../../test/mail/fixtures.ts';
import { archiveDomain } from '../../../test/mail/items.ts';
import { deliveredAt } from '../../../test/support/telemessage/running.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/telemessage');
const delivered = (await readdir(path.join(folder, 'delivered'))).map((file) => file.replace('.eml', ''));
const cases = (await readdir(folder))
  .filter((file) => file.endsWith('.native.json'))
  .map((file) => file.replace('.native.json', ''));

/** Ids of attachments are made anew for each capture; here they are numbers. */
function withPlainIds(event: DeliveryEvent): DeliveryEvent {
  if (event.type !== 'mail') return event;
  const id = (index: number) => `00000000-0000-7000-8000-00000000000${index + 1}` as AttachmentId;
  return { ...event, attachments: event.attachments.map((one, index) => ({ ...one, id: id(index) })) };
}

async function captureFixture(name: string) {
  const bytes = await readFile(path.join(folder, 'delivered', `${name}.eml`));
  return captureMail(bytes, {
    service: name.startsWith('wechat') ? 'wechat' : 'whatsapp',
    delivery: { by: 'zip', zip: '202603020000-TeleMessage_1_20260303010000.zip', file: `${name}.eml` },
    now: deliveredAt,
    limits: deliveryLimits,
  });
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(path.join(folder, file), 'utf8')) as T;
}

test.each(delivered)('the delivered mail %s gives its native events', async (name) => {
  const events = (await captureFixture(name)).map(({ native }) => withPlainIds(native));
  for (const [index, event] of events.entries())
    expect(event).toEqual(await readJson(`${index === 0 ? name : `${name}-${index}`}.native.json`));
  expect(existsSync(path.join(folder, `${name}-${events.length}.native.json`))).toBe(false);
});

test.each(cases)('the native event %s gives its item, and that its mail', async (name) => {
  const draft = convertDelivery(await readJson<DeliveryEvent>(`${name}.native.json`));
  const completed = { nativeId: '', ...draft, direction: 'in' } satisfies Omit<Item, 'id'>;
  const item = parseItem({ ...completed, id: itemIdOf(completed) });
  expect(item).toEqual(await readJson(`${name}.item.json`));
  const mail = await wholeMail(composeMail(item, { archiveDomain }), async (id) =>
    Readable.from([await contentOf(name, id)]),
  );
  expect(mail.toString('latin1')).toBe(await readFile(path.join(folder, `${name}.eml`), 'latin1'));
});

/** The attachment as it was cut out of the delivered mail, by its number. */
async function contentOf(name: string, id: string): Promise<Buffer> {
  const [captured] = await captureFixture(name);
  const content = captured?.attachments[Number(id.at(-1)) - 1];
  return content === undefined ? Buffer.alloc(0) : buffer(await content.open());
}
