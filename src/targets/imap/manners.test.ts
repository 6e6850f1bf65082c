import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import type { AttachmentId, MailboxId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import type { DeliveryContext, PlaceResult, Target } from '#core/target.ts';
import { makeItem } from '../../../test/mail/items.ts';
import { contextOf, deliveryOf } from '../../../test/mailbox/archive.ts';
import { dovecotTarget } from '../../../test/support/imap/dovecotTarget.ts';
import {
  type Manners,
  type ScriptedServer,
  startScriptedServer,
} from '../../../test/support/imap/scriptedServer.ts';

const alice = 'alice@corp.example' as MailboxId;
const folderName = serviceFolder.whatsapp;
const usual = ['IMAP4rev1', 'AUTH=PLAIN', 'LITERAL+', 'NAMESPACE', 'MULTIAPPEND', 'UIDPLUS'];
const closing: (() => Promise<unknown> | undefined)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function house(
  manners: Manners,
  over: Readonly<Record<string, string>> = {},
): Promise<{ server: ScriptedServer; target: Target }> {
  const server = await startScriptedServer(manners);
  const target = dovecotTarget({ passwords: { user: '', master: 'pw' } }, { port: server.port, ...over });
  closing.push(
    () => target.close?.(),
    () => server.close(),
  );
  return { server, target };
}

async function deliver(
  target: Target,
  items: readonly Item[],
  context: DeliveryContext = contextOf(),
): Promise<readonly PlaceResult[]> {
  const folder = await target.ensureFolder(alice, folderName);
  return target.deliver(
    items.map((item) => deliveryOf(item, [{ mailbox: alice, folder }])),
    context,
  );
}

const someItems = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => makeItem({ nativeId: `manners-${index}` }));

const contents = [Buffer.alloc(2_000_000, 'large'), Buffer.alloc(30_000, 'small')];
const context = (): DeliveryContext => ({
  ...contextOf(),
  readAttachment: async (id) => Readable.from([contents[Number(id)]]),
});
function itemWith(...indexes: number[]): Item {
  const attachments = indexes.map(
    (index): Attachment => ({
      id: `${index}` as AttachmentId,
      fileName: `${index}.pdf`,
      mimeType: 'application/pdf',
      kind: 'document',
      status: 'available',
      size: contents[index]?.length ?? 0,
      sha256: createHash('sha256')
        .update(contents[index] ?? '')
        .digest('hex'),
    }),
  );
  return makeItem({ nativeId: `with-${indexes}`, attachments, content: { type: 'document' } });
}

test('a server with neither MULTIAPPEND nor UIDPLUS, and folders below INBOX', async () => {
  const capabilities = ['IMAP4rev1', 'AUTH=PLAIN', 'NAMESPACE'];
  const { server, target } = await house({ capabilities, prefix: 'INBOX.', delimiter: '.' });
  const items = someItems(3);
  const results = await deliver(target, items);
  expect([...server.folders.keys()]).toEqual([`INBOX.${folderName}`]);
  expect([...server.subscribed]).toEqual([`INBOX.${folderName}`]);
  expect(results.map((result) => 'reference' in result && result.reference)).toEqual(
    [1, 2, 3].map((uid) => `INBOX.${folderName};1700000001;${uid}`),
  );
  expect(await deliver(target, items)).toEqual(results);
  expect(server.commands.filter((line) => line.startsWith('APPEND'))).toHaveLength(3);
});

test('several go with one command where the server has MULTIAPPEND, and it asks for large literals only', async () => {
  const { server, target } = await house({ capabilities: usual });
  await deliver(target, someItems(150));
  expect(server.commands.filter((line) => line.startsWith('APPEND'))).toHaveLength(2);
  expect(server.folders.get(folderName)).toHaveLength(150);
});

test('a folder that went away is made again', async () => {
  const { server, target } = await house({});
  const [first, second] = someItems(2);
  await deliver(target, first === undefined ? [] : [first]);
  server.folders.clear();
  const place = { mailbox: alice, folder: folderName as never };
  await target.deliver(second === undefined ? [] : [deliveryOf(second, [place])], contextOf());
  expect(server.folders.get(folderName)).toHaveLength(1);
});

test.each([
  ['[LIMIT] too many changes', 'target-throttled'],
  ['[INUSE] another session has it', 'target-throttled'],
  ['[UNAVAILABLE] the back end is away', 'target-unreachable'],
])('NO %s ends the batch for this mailbox: %s', async (answer, code) => {
  const manners: { append: Manners['append'] } = { append: () => answer };
  const { server, target } = await house(manners);
  const items = someItems(120);
  const results = await deliver(target, items);
  expect(results.map((result) => 'failure' in result && result.failure.code)).toEqual(items.map(() => code));
  expect(server.commands.filter((line) => line.startsWith('APPEND'))).toHaveLength(1);
  manners.append = undefined;
  const again = await deliver(target, items);
  expect(again.every((result) => 'reference' in result)).toBe(true);
  expect(server.folders.get(folderName)).toHaveLength(120);
});

test.each([
  ['[TOOBIG] no', 'item-too-large'],
  ['[LIMIT] Requested allocation size is too large', 'item-too-large'],
  ['Message size exceeds the fixed limit', 'item-too-large'],
  ['[OVERQUOTA] full', 'mailbox-full'],
  ['Mailbox is full', 'mailbox-full'],
  ['[CANNOT] a mail of this kind', 'target-answer'],
])('NO %s to a whole batch is of the guilty item alone: %s', async (answer, code) => {
  const guilty = makeItem({ nativeId: 'guilty', content: { type: 'text', text: 'guilty' } });
  const append = (mails: readonly Buffer[]) =>
    mails.some((mail) => mail.includes('guilty')) ? answer : undefined;
  const { server, target } = await house({ append });
  const [one, two] = someItems(2);
  const results = await deliver(
    target,
    [one, guilty, two].filter((item) => item !== undefined),
  );
  expect(results.map((result) => ('failure' in result ? result.failure.code : 'there'))).toEqual([
    'there',
    code,
    'there',
  ]);
  expect(server.folders.get(folderName)).toHaveLength(2);
});

test.each([
  ['of the server', { capabilities: [...usual, 'APPENDLIMIT=100000'] }, {}],
  ['of the folder', { capabilities: [...usual, 'APPENDLIMIT'], folderLimit: 100_000 }, {}],
  ['of the settings', {}, { 'size-limit': '100000' }],
  [
    'that is told when a mail comes',
    {
      append: (mails: readonly Buffer[]) =>
        mails.some(({ length }) => length > 100_000) ? '[TOOBIG] no' : undefined,
    },
    {},
  ],
])('the size limit %s: the largest attachments stay in the archive', async (_of, manners, over) => {
  const { server, target } = await house(manners as Manners, over as Record<string, string>);
  const [result] = await deliver(target, [itemWith(0, 1)], context());
  expect(result).toMatchObject({ note: expect.stringContaining('One attachment of {0} bytes is left out') });
  const mail = server.folders.get(folderName)?.[0]?.toString() ?? '';
  expect(mail).toContain('https://archive.corp.example/items/');
  expect(mail).toContain(Buffer.alloc(57, 'small').toString('base64'));
  expect(mail.length).toBeLessThan(100_000);
});

test('a large mail is not sent where the quota has no room for it', async () => {
  const { server, target } = await house({ capabilities: [...usual, 'QUOTA'], quota: [900, 1_000] });
  const [first, second] = await deliver(target, [itemWith(0), itemWith(1)], context());
  expect(first).toMatchObject({ failure: { code: 'mailbox-full' } });
  expect(second).toMatchObject({ reference: expect.any(String) });
  expect(server.commands.filter((line) => line.startsWith('APPEND'))).toHaveLength(1);
});

test('a folder name that the server would take for two is told', async () => {
  const { target } = await house({ delimiter: '.' }, { 'whatsapp-folder': 'Archive v1.0' });
  await expect(target.ensureFolder(alice, folderName)).rejects.toMatchObject({ code: 'target-settings' });
});

test('who may sign in, but not for this mailbox, is told apart by the code', async () => {
  const signIn = (response: string) =>
    response.startsWith('alice') ? '[AUTHORIZATIONFAILED] not for this one' : undefined;
  const { target } = await house({ signIn }, { 'sign-in': 'authzid' });
  expect(await target.resolveMailbox(alice)).toBeUndefined();
  const place = { mailbox: alice, folder: folderName as never };
  const [result] = await target.deliver([deliveryOf(makeItem(), [place])], contextOf());
  expect(result).toMatchObject({ failure: { code: 'mailbox-unknown' } });
});

test.each(['a*other@corp.example', 'a\0other\0word@corp.example', 'a b@corp.example'])(
  'an address that would sign in as somebody else is no mailbox: %j',
  async (address) => {
    const { server, target } = await house({});
    expect(await target.resolveMailbox(address)).toBeUndefined();
    expect(server.commands).toEqual([]);
  },
);
