import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openSiteFolder } from '#app/site-entry.ts';
import { siteNodeArguments } from '#app/site-process.ts';
import { personalTexts } from '#i18n/personal/texts.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { zipOf } from '../support/center/exportZip.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/folder.ts';
import { temporaryKeyring } from '../support/keys.ts';
import { exportedChat, fieldOf, visitor, waiting } from './personalHouse.ts';
import { alicePhone, openAll } from './support.ts';

const email = 'alice@corp.example';
const { uploads: said } = personalTexts('en');
const tus = { 'tus-resumable': '1.0.0', accept: 'application/json' };

let database: TemporaryDatabase;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let keyring: Keyring;
let child: ChildProcess | undefined;
beforeAll(async () => {
  database = await temporaryDatabase([]);
  folder = await temporaryFolder();
  keyring = await temporaryKeyring();
  await mkdir(path.join(folder.path, 'keys'));
  const { password = '', ...connection } = database.connection;
  await writeFile(path.join(folder.path, 'keys', 'database-password'), String(password));
  const { id, publicKey } = keyring.sealing;
  const settings = {
    connection,
    archiveKey: { id, publicKey: Buffer.from(publicKey).toString('base64url') },
    graceDays: 30,
    host: '127.0.0.1',
    trustedProxies: [],
    logLevel: 'warn',
    privatePort: 0,
    public: { host: '127.0.0.1', port: 0 },
    grants: { folders: [] },
  };
  await writeFile(path.join(folder.path, 'site.json'), JSON.stringify(settings));
});
afterAll(async () => {
  await kill();
  await database.drop();
  await folder[Symbol.asyncDispose]();
});

/** Starts the real site process. @returns the address of its public listener */
async function start(): Promise<string> {
  child = spawn(process.execPath, siteNodeArguments(folder.path), {
    cwd: folder.path,
    env: { HOLDFAST_SITE_FOLDER: folder.path, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const [line] = (await once(lines, 'line')) as [string];
  return JSON.parse(line).publicUrl;
}

async function kill(): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('a site killed in the middle of an upload, and again while it takes it in: resumed, each message once', async () => {
  const messages = 12_000;
  const film = randomBytes(9 * 2 ** 20);
  const chat = exportedChat(messages);
  const content = await zipOf({ '_chat.txt': chat, 'film.mp4': film });
  let origin = await start();
  const opened = await openSiteFolder(folder.path);
  await opened.site.addUser({ email, phones: [alicePhone] });
  const { token } = await opened.site.personal.invite({ email, purpose: 'phone-archiver' });
  const root = `/p/${token}`;
  const person = visitor('http://site.invalid');
  const here = (place: string): string => new URL(place, origin).href;
  await person.begin(here(root));
  const made = await person.go(here(`${root}/uploads`), {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(content.length) },
  });
  const location = made.headers.get('location') ?? '';

  const sending = person
    .go(here(location), {
      method: 'PATCH',
      headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
      body: new ReadableStream({
        async pull(stream) {
          stream.enqueue(new Uint8Array(content.subarray(0, 6 * 2 ** 20)));
          await new Promise((resolve) => setTimeout(resolve, 60_000));
        },
      }),
      duplex: 'half',
    } as RequestInit)
    .catch(() => 'broken off');
  const reached = async (): Promise<number> =>
    Number((await database.pool.query('select received from site.upload')).rows[0]?.received ?? 0);
  await vi.waitFor(async () => expect(await reached()).toBeGreaterThan(0), waiting);
  await kill();
  expect(await sending).toBe('broken off');

  origin = await start();
  const head = await person.go(here(location), { method: 'HEAD', headers: tus });
  const offset = Number(head.headers.get('upload-offset'));
  expect(offset).toBe(4 * 2 ** 20);
  const rest = await person.go(here(location), {
    method: 'PATCH',
    headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body: new Uint8Array(content.subarray(offset)),
  });
  expect(rest.status).toBe(204);
  const page = await person.until(here(root), said.answer);
  const question = /href="([^"]*\/upload\/[^"]+)"/.exec(page)?.[1] ?? '';
  const proof = fieldOf(await person.page(here(question)), 'proof');
  await person.post(here(`${question}/answer`), {
    proof,
    phone: alicePhone,
    timeZone: 'Europe/London',
    me: '0',
  });
  await vi.waitFor(async () => {
    const { rows } = await database.pool.query('select count(*)::int as count from site.envelope');
    expect(rows[0].count).toBeGreaterThan(0);
  }, waiting);
  await kill();
  expect((await database.pool.query('select state from site.upload')).rows).toEqual([{ state: 'importing' }]);

  origin = await start();
  await person.until(here(root), said.states.done);
  const { items } = await openAll({ site: opened.site, keyring });
  const texts = items.map(({ content: one }) => one?.text);
  expect(texts).toHaveLength(messages);
  expect(new Set(texts).size).toBe(messages);
  await opened.close();
});
