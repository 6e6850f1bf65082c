import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeTelemessage } from '#sources/telemessage/source.ts';
import { temporaryFolder } from '../support/folder.ts';
import { chatMail, deliveryZip, manifestOf, put, sendMail, zipName } from '../support/telemessage/deliver.ts';
import { openAll, openTestSite, type TestSite } from './support.ts';

const waiting = { timeout: 20_000, interval: 50 };
const source = makeTelemessage({ look: 20, settled: 40, manifest: 200 });
const delivered = path.resolve(import.meta.dirname, '../../fixtures/telemessage/delivered');

let bench: TestSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let port: number;
let stop: AbortController;
let running: Promise<void>;

beforeAll(async () => {
  folder = await temporaryFolder();
  bench = await openTestSite(() => ({ sources: [source], grants: { folders: [folder.path] } }));
  await bench.site.addUser({ email: 'alice@corp.example', displayName: 'Alice Chen' });
  await bench.site.addUser({ email: 'bob@corp.example', phones: ['+447700900123'] });
  port = await freePort();
  await bench.site.captures.add({
    source: 'telemessage',
    name: 'Capture Mobile',
    values: { service: 'whatsapp', folder: folder.path, smtpPort: String(port) },
  });
  start();
});
afterAll(async () => {
  await halt();
  await bench.close();
  await folder[Symbol.asyncDispose]();
});

function start(): void {
  stop = new AbortController();
  running = bench.site.captures.run(stop.signal);
}

async function halt(): Promise<void> {
  stop.abort();
  await running;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

const items = async () => (await openAll(bench)).items;
const sent = (mail: Buffer) => vi.waitFor(() => sendMail(mail, { port }), waiting);

test('mails and ZIPs become sealed items of registered users, once, also after a restart', async () => {
  expect(await sent(chatMail('one', 'by mail'))).toMatch(/^250/);
  expect(await items()).toMatchObject([
    {
      nativeId: 'one@capture.example',
      direction: 'internal',
      sender: { phone: '+447700900123', email: 'bob@corp.example', internal: true },
      recipients: [{ email: 'alice@corp.example', internal: true, resolution: 'asserted' }],
    },
  ]);

  const mails = {
    'one.eml': chatMail('one', 'by mail'),
    'media.eml': await readFile(path.join(delivered, 'group-media.eml')),
    'page.eml': await readFile(path.join(delivered, 'no-mail.eml')),
  };
  await put(
    folder.path,
    zipName(1),
    await deliveryZip(mails, manifestOf([...Object.keys(mails), 'gone.eml'])),
  );
  await vi.waitFor(async () => expect(await items()).toHaveLength(5), waiting);
  const kinds = (await items()).map(({ kind }) => kind).toSorted();
  expect(kinds).toEqual(['gap', 'gap', 'message', 'message', 'system']);
  const media = (await items()).find(({ conversation }) => conversation.title === 'Project Alpha');
  expect(media?.attachments.map(({ status }) => status)).toEqual(['available', 'available']);

  await halt();
  start();
  await put(folder.path, zipName(2), await deliveryZip(mails));
  await sent(chatMail('one', 'by mail'));
  await sent(chatMail('two', 'after the restart'));
  await vi.waitFor(async () => expect(await items()).toHaveLength(6), waiting);
  expect((await items()).at(-1)).toMatchObject({ content: { text: 'after the restart' } });
});

test('a broken ZIP raises an alarm at the site, and its settling is seen', async () => {
  const zip = await deliveryZip({ 'three.eml': chatMail('three', 'whole again') });
  await put(folder.path, zipName(3), zip.subarray(0, 100));
  const alarms = async () => (await bench.site.captures.alarms()).map(({ code }) => code);
  await vi.waitFor(async () => expect(await alarms()).toEqual(['broken-zip']), waiting);
  await put(folder.path, zipName(3), zip);
  await vi.waitFor(async () => expect(await alarms()).toEqual([]), waiting);
  expect((await items()).at(-1)).toMatchObject({ content: { text: 'whole again' } });
});

test('settings that cannot be are refused by the site, naming the field', async () => {
  const add = (values: Record<string, string>) =>
    bench.site.captures.add({
      source: 'telemessage',
      name: 'Another',
      values: { service: 'wechat', ...values },
    });
  await expect(add({ folder: '/' })).rejects.toMatchObject({
    code: 'capture-settings',
    details: { field: 'folder' },
  });
  await expect(add({ smtpPort: '2525', smtpHost: '0.0.0.0' })).rejects.toMatchObject({
    code: 'cleartext-refused',
  });
});
