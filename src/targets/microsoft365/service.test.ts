import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { AttachmentId, MailboxId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import { isRefusal, type Place, type Target } from '#core/target.ts';
import { makeItem } from '../../../test/mail/items.ts';
import { contextOf, deliveryOf } from '../../../test/mailbox/archive.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { memoryReceipts } from '../../../test/support/memoryReceipts.ts';
import { openTarget, type TestTenant, testTenant } from '../../../test/support/microsoft365.ts';

const alice = 'alice@corp.example';
const bob = 'bob@corp.example';
let tenant: TestTenant | undefined;
let made = 0;

afterEach(async () => {
  await tenant?.graph.close();
  expect(tenant?.graph.failures ?? []).toEqual([]);
  tenant = undefined;
});

async function tenantOf(
  ...options: Parameters<typeof testTenant> extends [unknown, ...infer Rest] ? Rest : never
) {
  tenant = await testTenant([alice, bob], ...options);
  return tenant;
}

async function placeOf(target: Target, address = alice): Promise<Place> {
  const mailbox = (await target.resolveMailbox(address)) as MailboxId;
  return { mailbox, folder: await target.ensureFolder(mailbox, serviceFolder.whatsapp) };
}

function itemWith(content?: Buffer): Item {
  made += 1;
  if (content === undefined) return makeItem({ nativeId: `service-${made}` });
  const attachment: Attachment = {
    id: `file-${made}` as AttachmentId,
    fileName: 'film.mp4',
    mimeType: 'video/mp4',
    kind: 'video',
    status: 'available',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  return makeItem({ nativeId: `service-${made}`, attachments: [attachment], content: { type: 'video' } });
}

async function deliver(target: Target, item: Item, place: Place, content?: Buffer) {
  const readAttachment = async () => Readable.from(content === undefined ? [] : [content]);
  const [result] = await target.deliver([deliveryOf(item, [place])], { ...contextOf(), readAttachment });
  return result;
}

const filesOf = (address = alice) => tenant?.graph.mailbox(address).messages().at(-1)?.attachments ?? [];

it('uploads a large attachment in ranges, whatever answers are lost', async () => {
  const { graph, open } = await tenantOf();
  const target = open({ receipts: memoryReceipts() });
  const place = await placeOf(target);
  const content = randomBytes(8_000_000);
  graph.loseNextAnswer({ method: 'PUT' });
  graph.loseNextAnswer({ method: 'POST', path: /createUploadSession/ });
  graph.failNext({ method: 'PUT' }, 503, 0);
  const result = await deliver(target, itemWith(content), place, content);
  expect(result).not.toHaveProperty('failure');
  expect(result).not.toHaveProperty('note');
  expect(filesOf()).toMatchObject([
    { size: content.length, sha256: createHash('sha256').update(content).digest('hex') },
  ]);
});

it('knows the last range as come in, though its answer was lost', async () => {
  const { graph, open } = await tenantOf();
  const target = open({ receipts: memoryReceipts() });
  const place = await placeOf(target);
  const content = randomBytes(3_500_000);
  graph.loseNextAnswer({ method: 'PUT', path: /AttachmentSessions/ });
  graph.loseNextAnswer({ method: 'PUT', path: /AttachmentSessions/ });
  expect(await deliver(target, itemWith(content), place, content)).not.toHaveProperty('failure');
  expect(filesOf()).toHaveLength(1);
});

it('leaves large attachments in the archive where a cloud has no upload of them', async () => {
  const { open } = await tenantOf({ cloud: 'gcchigh' });
  const target = open({
    receipts: memoryReceipts(),
    values: { cloud: 'gcc-high', 'folder-visibility': 'hidden' },
  });
  const place = await placeOf(target);
  const content = randomBytes(3_200_000);
  const item = itemWith(content);
  expect(await deliver(target, item, place, content)).toMatchObject({ note: expect.any(String) });
  const [message] = tenant?.graph.mailbox(alice).messages() ?? [];
  expect(message?.attachments).toEqual([]);
  const text = JSON.stringify(message?.given.body);
  expect(text).toContain('film.mp4');
  expect(text).toContain(item.attachments[0]?.sha256);
  expect(text).toContain(`https://archive.corp.example/items/${item.id}`);
});

it('does without header fields where a cloud does not keep them', async () => {
  const { open } = await tenantOf({ cloud: 'china' });
  const target = open({ receipts: memoryReceipts(), values: { cloud: 'china' } });
  expect(await deliver(target, itemWith(), await placeOf(target))).not.toHaveProperty('failure');
});

it('makes a hidden folder where that is wanted, and finds it again', async () => {
  const { graph, open } = await tenantOf();
  const target = open({ receipts: memoryReceipts(), values: { 'folder-visibility': 'hidden' } });
  const first = await placeOf(target);
  expect(graph.mailbox(alice).folders).toMatchObject([{ displayName: 'WhatsApp Archiver', hidden: true }]);
  expect(await placeOf(open({ receipts: memoryReceipts() }))).toEqual(first);
});

it('keeps to the folder when its user renames it', async () => {
  const { graph, open } = await tenantOf();
  const target = open({ receipts: memoryReceipts() });
  const place = await placeOf(target);
  graph.mailbox(alice).changeFolder('WhatsApp Archiver', { displayName: 'Chats' });
  expect(await deliver(target, itemWith(), place)).not.toHaveProperty('failure');
  expect(graph.mailbox(alice).messages('Chats')).toHaveLength(1);
});

it('completes or replaces what a kill has left without its attachment', async () => {
  const { graph, open } = await tenantOf();
  const receipts = memoryReceipts();
  const target = open({ receipts });
  const place = await placeOf(target);
  const content = randomBytes(3_300_000);
  const item = itemWith(content);
  const ended = new AbortController();
  const stopped = target.deliver([deliveryOf(item, [place])], {
    ...contextOf(),
    signal: ended.signal,
    // Killed when the message is there and its attachment is not.
    readAttachment: async () => {
      ended.abort(new Error('killed'));
      return Readable.from([content]);
    },
  });
  await expect(stopped).rejects.toThrow();
  expect(
    graph
      .mailbox(alice)
      .messages()
      .map(({ attachments }) => attachments.length),
  ).toEqual([0]);
  expect(await deliver(open({ receipts }), item, place, content)).not.toHaveProperty('failure');
  expect(
    graph
      .mailbox(alice)
      .messages()
      .map(({ attachments }) => attachments.length),
  ).toEqual([1]);
});

it('tells what users have removed, not what they have moved', async () => {
  const { graph, open } = await tenantOf();
  const target = open({ receipts: memoryReceipts() });
  const place = await placeOf(target);
  const items = [itemWith(), itemWith(), itemWith()];
  const results = await target.deliver(
    items.map((item) => deliveryOf(item, [place])),
    contextOf(),
  );
  const delivered = results.flatMap((result) =>
    isRefusal(result) ? [] : [{ ...result, folder: place.folder }],
  );
  const [first, second] = delivered;
  graph.mailbox(alice).moveToDeleted(first?.reference ?? '');
  graph.mailbox(alice).remove(second?.reference ?? '');
  const vanished = await target.findVanished?.(place.mailbox, delivered, new AbortController().signal);
  expect(vanished).toEqual([second?.itemId]);
});

it('signs in by a token of another issuer, and by a word', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const federated = {
    issuer: 'https://issuer.example',
    subject: 'archive',
    audience: 'api://AzureADTokenExchange',
  };
  const word = randomBytes(12).toString('hex');
  const { values, open } = await tenantOf({
    applications: [
      {
        clientId: 'archive',
        roles: ['Mail.ReadWrite'],
        scope: [alice],
        clientSecrets: [word],
        federated: [{ ...federated, publicKey }],
      },
    ],
  });
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'token');
  const seconds = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: federated.issuer,
    sub: federated.subject,
    aud: federated.audience,
    exp: seconds + 600,
  };
  const text = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  await writeFile(file, `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}\n`);
  for (const more of [
    { credential: 'federated', 'token-file': file },
    { credential: 'client-secret', 'client-secret': word },
  ]) {
    const target = openTarget({ receipts: memoryReceipts(), values: { ...values, ...more } });
    await target.check();
    // RBAC for Applications lets it into this mailbox alone, and it may not read the directory.
    expect(await target.resolveMailbox(alice)).toBeDefined();
    expect(await target.resolveMailbox(bob)).toBeUndefined();
  }
  await expect(open({ receipts: memoryReceipts() }).check()).rejects.toMatchObject({
    code: 'target-sign-in',
  });
});

it('proves a mailbox, and leaves nothing in it', async () => {
  const { graph, open } = await tenantOf();
  const steps = await Array.fromAsync(
    open({ receipts: memoryReceipts() }).prove?.(alice, new AbortController().signal) ?? [],
  );
  expect(steps.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual([
    'sign-in passed',
    'permission passed',
    'mailbox passed',
    'folder passed',
    'written passed',
    'no-draft passed',
    'date-kept passed',
    'message-id-kept passed',
    'class-kept passed',
    'headers-kept passed',
    'file-kept passed',
    'found-again passed',
    'removed passed',
  ]);
  expect(graph.mailbox(alice).messages()).toEqual([]);
  const strangers = await Array.fromAsync(
    open({ receipts: memoryReceipts() }).prove?.('stranger@corp.example', new AbortController().signal) ?? [],
  );
  expect(strangers.at(-1)).toMatchObject({ code: 'mailbox', outcome: 'failed' });
});

it.each([
  ['tenant', ''],
  ['credential', 'password'],
  ['certificate', 'none'],
  ['whatsapp-class', 'Note; drop'],
  ['size-limit', '200000000'],
  ['graph-url', 'http://graph.example'],
  ['cloud', 'moon'],
])('refuses a setting %s that cannot be', async (name, value) => {
  await tenantOf();
  const values = {
    tenant: 'corp.example',
    'client-id': 'archive',
    credential: 'certificate',
    certificate: tenant?.values.certificate ?? '',
    [name]: value,
  };
  expect(() => openTarget({ receipts: memoryReceipts(), values })).toThrow(
    expect.objectContaining({ code: 'target-settings', message: expect.stringContaining(name) }),
  );
});
