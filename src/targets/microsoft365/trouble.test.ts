import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { AttachmentId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import type { DeliveryContext, PlaceResult, Target } from '#core/target.ts';
import { makeItem } from '../../../test/mail/items.ts';
import { contextOf, deliveryOf } from '../../../test/mailbox/archive.ts';
import { steppedClock } from '../../../test/support/graph/clock.ts';
import { memoryReceipts } from '../../../test/support/memoryReceipts.ts';
import { type TestTenant, testTenant } from '../../../test/support/microsoft365.ts';

const alice = 'alice@corp.example';
const bob = 'bob@corp.example';
const megabyte = 1_048_576;

let tenant: TestTenant;
afterEach(async () => {
  expect(tenant.graph.failures).toEqual([]);
  await tenant.graph.close();
});

type Options = Parameters<typeof testTenant>[1];

async function opened(options: Options = {}): Promise<Target> {
  tenant = await testTenant([alice, bob], options);
  return tenant.open({ receipts: memoryReceipts() });
}

function itemWith(contents: readonly Buffer[]): Item {
  const attachments = contents.map(
    (content, index): Attachment => ({
      id: `attachment-${index}` as AttachmentId,
      fileName: `drawing ${index}.pdf`,
      mimeType: 'application/pdf',
      kind: 'document',
      status: 'available',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }),
  );
  return makeItem({ attachments, content: { type: 'document' } });
}

function withContents(contents: readonly Buffer[]): DeliveryContext {
  return contextOf(
    undefined,
    Object.fromEntries(contents.map((content, index) => [`attachment-${index}`, content])),
  );
}

async function deliver(
  target: Target,
  item: Item,
  context = contextOf(),
  address = alice,
): Promise<PlaceResult | undefined> {
  const mailbox = await target.resolveMailbox(address);
  if (mailbox === undefined) throw new Error(`no mailbox ${address}`);
  const folder = await target.ensureFolder(mailbox, serviceFolder.whatsapp);
  return (await target.deliver([deliveryOf(item, [{ mailbox, folder }])], context))[0];
}

const sizes = (address = alice) =>
  tenant.graph
    .mailbox(address)
    .messages()
    .map(({ attachments }) => attachments.map(({ size }) => size));

it('counts the files of a message beyond the first page', async () => {
  const target = await opened();
  const contents = Array.from({ length: 25 }, (_, index) => randomBytes(1_000 + index));
  tenant.graph.loseNextAnswer({ method: 'POST', path: /\/messages/ });
  expect(await deliver(target, itemWith(contents), withContents(contents))).toMatchObject({
    reference: expect.any(String),
  });
  expect(sizes()).toEqual([contents.map(({ length }) => length)]);
});

it('leaves nothing of a message whose large file is another one than it was made for', async () => {
  const target = await opened();
  const content = randomBytes(7 * megabyte);
  const item = itemWith([content]);
  const changed = withContents([randomBytes(content.length)]);
  await expect(deliver(target, item, changed)).rejects.toMatchObject({ code: 'blob-broken' });
  expect(sizes()).toEqual([]);
  await deliver(target, item, withContents([content]));
  expect(sizes()).toEqual([[content.length]]);
});

it('begins a file anew whose upload session has run out', async () => {
  const clock = steppedClock(new Date());
  const target = await opened({ clock, uploadLifetimeMs: 1_000 });
  const content = randomBytes(7 * megabyte);
  let reads = 0;
  async function* slowly(): AsyncGenerator<Buffer> {
    yield content.subarray(0, 4 * megabyte);
    if (reads++ === 0) clock.advance(2_000);
    yield content.subarray(4 * megabyte);
  }
  const context = { ...contextOf(), readAttachment: async () => Readable.from(slowly()) };
  await deliver(target, itemWith([content]), context);
  expect(sizes()).toEqual([[content.length]]);
  expect(reads).toBe(2);
});

it('keeps one of two messages, when the first was made after it was looked for', async () => {
  tenant = await testTenant([alice, bob], { latencyMs: 400 });
  const target = tenant.open({ receipts: memoryReceipts(), patience: { answer: 800 } });
  tenant.graph.fault({ method: 'POST', path: /\/messages/ }, { kind: 'delayed', milliseconds: 1_200 });
  const item = itemWith([]);
  await deliver(target, item);
  expect([...tenant.graph.mailbox(alice).countBy('ArchiveItemId')]).toEqual([[item.id, 1]]);
  expect(tenant.graph.log.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
}, 15_000);

it('tells a mailbox out of scope from an application that may open none', async () => {
  const scope = [alice, bob];
  const word = randomBytes(12).toString('hex');
  const application = {
    clientId: 'archive',
    clientSecrets: [word],
    roles: ['Mail.ReadWrite', 'User.Read.All'],
  };
  tenant = await testTenant([alice, bob], { applications: [{ ...application, scope }] });
  const values = { credential: 'client-secret', 'client-secret': word };
  const target = tenant.open({ receipts: memoryReceipts(), values });
  await deliver(target, itemWith([]), contextOf(), bob);
  await deliver(target, makeItem({ nativeId: 'before' }));
  scope.splice(0, 1);
  expect(await deliver(target, makeItem({ nativeId: 'after' }))).toMatchObject({
    failure: { code: 'mailbox-unknown' },
  });
  expect(await deliver(target, makeItem({ nativeId: 'after' }), contextOf(), bob)).toMatchObject({
    reference: expect.any(String),
  });
  scope.splice(0);
  await expect(deliver(target, makeItem({ nativeId: 'after' }))).rejects.toMatchObject({
    code: 'target-sign-in',
  });
});

it('says that the file of a federated token cannot be read', async () => {
  await opened();
  const values = { credential: 'federated', 'token-file': '/nowhere/token' };
  const target = tenant.open({ receipts: memoryReceipts(), values });
  await expect(target.check()).rejects.toMatchObject({
    code: 'target-sign-in',
    details: { code: 'TokenFileUnreadable' },
  });
});

it('leaves nothing of a proof whose answer was lost', async () => {
  const target = await opened();
  tenant.graph.loseNextAnswer({ method: 'POST', path: /\/messages/ });
  const steps = await Array.fromAsync(target.prove?.(alice, contextOf().signal) ?? []);
  expect(steps.at(-1)).toMatchObject({ code: 'request', outcome: 'failed' });
  expect(tenant.graph.mailbox(alice).messages()).toEqual([]);
});
