import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { personalTexts } from '#i18n/personal/texts.ts';
import { dumpTable, tablesOf } from '#store/dump.ts';
import { crypt15, newRootKey } from '../sources/backups/containers.ts';
import { sceneDatabase } from '../sources/backups/scene.ts';
import { zipOf } from '../support/center/exportZip.ts';
import { temporaryFolder } from '../support/folder.ts';
import { filesBelow } from '../support/road.ts';
import {
  alice,
  exportedChat,
  fieldOf,
  openPersonalHouse,
  type PersonalHouse,
  visitor,
  waiting,
} from './personalHouse.ts';
import { alicePhone, bobPhone, openAll } from './support.ts';

const { uploads: said, questions } = personalTexts('en');
const tus = { 'tus-resumable': '1.0.0', accept: 'application/json' };
const bytesType = { 'content-type': 'application/offset+octet-stream' };
const answers = { phone: alicePhone, timeZone: 'Europe/London', me: '0' };
const chatName = 'WhatsApp Chat with Bob Bookname.txt';

let house: PersonalHouse;
let root: string;
let person: ReturnType<typeof visitor>;
beforeAll(async () => {
  house = await openPersonalHouse();
  root = await house.invite('phone-archiver');
  person = visitor(house.origin);
  await person.begin(root);
});
afterAll(() => house.close());

const formOf = (content: Buffer, name: string, proof?: string): FormData => {
  const form = new FormData();
  if (proof !== undefined) form.set('proof', proof);
  form.set('file', new File([new Uint8Array(content)], name));
  return form;
};
const sendForm = async (content: Buffer, name = chatName): Promise<Response> =>
  person.go(`${root}/upload`, { method: 'POST', body: formOf(content, name, await person.proof(root)) });
const answerPath = async (): Promise<string> =>
  /href="([^"]*\/upload\/[^"]+)"/.exec(await person.until(root, said.answer))?.[1] ?? '';
const answer = async (fields: Record<string, string>): Promise<Response> => {
  const path = await answerPath();
  return person.post(`${path}/answer`, { proof: fieldOf(await person.page(path), 'proof'), ...fields });
};
const begin = (content: Buffer, url = `${root}/uploads`): Promise<Response> =>
  person.go(url, {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(content.length),
      'upload-metadata': `filename ${Buffer.from(chatName).toString('base64')}`,
    },
  });
const patch = (location: string, offset: number, body: Buffer): Promise<Response> =>
  person.go(location, {
    method: 'PATCH',
    headers: { ...tus, ...bytesType, 'upload-offset': String(offset) },
    body: new Uint8Array(body),
  });
const offsetOf = async (location: string): Promise<number> =>
  Number((await person.go(location, { method: 'HEAD', headers: tus })).headers.get('upload-offset'));
const texts = async (): Promise<string[]> =>
  (await openAll(house.bench)).items.flatMap(({ content }) => content?.text ?? []).toSorted();
const ended = async (sums: RegExp): Promise<string> => person.until(root, sums);
const states = async (): Promise<string[]> =>
  (await house.bench.database.pool.query('select state from site.upload order by created_at, id')).rows.map(
    ({ state }) => state,
  );
const blobs = async (): Promise<string[]> => {
  const names: string[] = [];
  for await (const { name } of house.bench.blobs.list('upload/')) names.push(name);
  return names;
};

describe('an exported chat sent by the form', () => {
  test('asks who is who, is taken in, and tells what was new', async () => {
    expect((await sendForm(exportedChat(40))).status).toBe(303);
    const page = await person.page(await answerPath());
    expect(page).toContain('Bob Bookname');
    expect(page).toContain('40 messages');
    const none = await answer({ phone: alicePhone, timeZone: 'Europe/London' });
    expect([none.status, await none.text()]).toEqual([400, expect.stringContaining(questions.unchosen)]);
    expect((await answer({ ...answers, phone: bobPhone })).status).toBe(400);
    expect((await answer(answers)).status).toBe(303);
    const done = await ended(/40 read · 40 new · 0 known already · 0 left out/);
    expect(done).toContain(said.uncovered);
    expect(await texts()).toHaveLength(40);
    await vi.waitFor(async () => expect(await blobs()).toEqual([]), waiting);
  });

  test('the same and more later: only what is new is added, and nobody is asked again', async () => {
    await sendForm(exportedChat(40));
    await ended(/40 read · 0 new · 40 known already/);
    await sendForm(await zipOf({ [chatName]: exportedChat(50) }), 'WhatsApp Chat with Bob Bookname.zip');
    await ended(/50 read · 10 new · 40 known already/);
    expect(await texts()).toHaveLength(50);
  });

  test('from the share menu, with the cookie and without', async () => {
    const share = (who: ReturnType<typeof visitor>): Promise<Response> =>
      who.go(`${root}/share`, { method: 'POST', body: formOf(exportedChat(60), chatName) });
    const stranger = await share(visitor(house.origin));
    expect([stranger.status, await stranger.text()]).toEqual([403, expect.stringContaining(said.notReady)]);
    expect((await share(person)).status).toBe(303);
    await ended(/60 read · 10 new · 50 known already/);
  });

  test('what is no chat, is empty, or is no form is refused with a sentence', async () => {
    await sendForm(randomBytes(5_000), 'photo.zip');
    await person.until(root, said.states.failed);
    expect((await sendForm(Buffer.alloc(0))).status).toBe(400);
    const proof = await person.proof(root);
    const cut = await person.go(`${root}/upload`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=xx' },
      body: `--xx\r\ncontent-disposition: form-data; name="proof"\r\n\r\n${proof}\r\n--xx\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf`,
    });
    expect(cut.status).toBe(400);
    const forged = await person.go(`${root}/upload`, {
      method: 'POST',
      body: formOf(exportedChat(3), chatName, 'x'),
    });
    expect(forged.status).toBe(403);
    expect(await texts()).toHaveLength(60);
  });
});

describe('a resumable upload', () => {
  test('goes on where it broke off, refuses another offset, and counts every byte once', async () => {
    const content = exportedChat(70);
    const created = await begin(content);
    expect(created.status).toBe(201);
    const location = created.headers.get('location') ?? '';
    expect(await offsetOf(location)).toBe(0);
    expect((await patch(location, 0, content.subarray(0, 1_000))).status).toBe(204);
    expect((await patch(location, 0, content)).status).toBe(409);
    expect((await patch(location, 1_000, Buffer.concat([content, content]))).status).toBe(413);
    expect(await breakOff(location, 1_000, content.subarray(1_000, 2_000))).toBe(2_000);
    expect((await patch(location, 2_000, content.subarray(2_000))).headers.get('upload-offset')).toBe(
      String(content.length),
    );
    await ended(/70 read · 10 new · 60 known already/);
    expect(await texts()).toHaveLength(70);
  });

  test('speaks tus 1.0.0 and says so', async () => {
    const options = await person.go(`${root}/uploads`, { method: 'OPTIONS' });
    expect(options.headers.get('tus-extension')).toBe('creation,termination,expiration');
    const old = await person.go(`${root}/uploads`, {
      method: 'POST',
      headers: { ...tus, 'tus-resumable': '0.2.2' },
    });
    expect([old.status, old.headers.get('tus-version')]).toEqual([400, '1.0.0']);
    const huge = { ...tus, 'upload-length': String(5 * 2 ** 30) };
    expect((await person.go(`${root}/uploads`, { method: 'POST', headers: huge })).status).toBe(413);
    const { status } = await person.go(`${root}/uploads/00000000-0000-7000-8000-000000000000`, {
      method: 'HEAD',
      headers: tus,
    });
    expect(status).toBe(404);
    const location = (await begin(exportedChat(3))).headers.get('location') ?? '';
    expect((await person.go(location, { method: 'DELETE', headers: tus })).status).toBe(204);
    expect((await person.go(location, { method: 'HEAD', headers: tus })).status).toBe(404);
  });

  test('that is never finished expires, with its bytes', async () => {
    const content = exportedChat(30);
    const location = (await begin(content)).headers.get('location') ?? '';
    await patch(location, 0, content.subarray(0, 500));
    expect(await blobs()).toHaveLength(1);
    house.bench.clock.set(new Date(house.bench.clock.now().getTime() + 25 * 3_600_000));
    await house.bench.site.cleanUp();
    expect(await blobs()).toEqual([]);
    expect((await states()).at(-1)).toBe('expired');
    expect((await person.go(location, { method: 'HEAD', headers: tus })).status).toBe(404);
  });

  test('is somebody else’s: nobody sees it; too many are refused', async () => {
    const location = (await begin(exportedChat(3))).headers.get('location') ?? '';
    const id = location.split('/').at(-1) ?? '';
    await house.bench.site.addUser({ email: 'bob@corp.example', phones: [bobPhone] });
    const { token } = await house.bench.site.personal.invite({
      email: 'bob@corp.example',
      purpose: 'phone-archiver',
    });
    const bob = visitor(house.origin);
    await bob.begin(`/p/${token}`);
    const { status } = await bob.go(`/p/${token}/uploads/${id}`, { method: 'HEAD', headers: tus });
    expect(status).toBe(404);
    const made = await Promise.all(Array.from({ length: 12 }, () => begin(exportedChat(3))));
    expect(made.filter((one) => one.status === 413).length).toBeGreaterThan(0);
    for (const one of [location, ...made.map((answered) => answered.headers.get('location'))])
      if (one !== null) await person.go(one, { method: 'DELETE', headers: tus });
  });
});

describe('an upload address', () => {
  test('takes files by POST, by form and resumable, and nothing after it was revoked', async () => {
    const page = await (await person.post(`${root}/addresses`, { proof: await person.proof(root) })).text();
    const address = new URL(/<code>([^<]+)<\/code>/.exec(page)?.[1] ?? '').pathname;
    expect(await person.page(root)).not.toContain(address);
    const machine = { accept: 'application/json', 'x-file-name': encodeURIComponent(chatName) };
    const send = (init: RequestInit): Promise<Response> =>
      fetch(new URL(address, house.origin), { method: 'POST', ...init });
    expect((await send({ headers: machine, body: new Uint8Array(exportedChat(80)) })).status).toBe(201);
    await ended(/80 read · 10 new · 70 known already/);
    expect((await send({ body: formOf(exportedChat(90), chatName) })).status).toBe(201);
    await ended(/90 read · 10 new · 80 known already/);
    const content = exportedChat(100);
    const location = (await begin(content, address)).headers.get('location') ?? '';
    expect(location.startsWith(`${address}/`)).toBe(true);
    expect((await patch(location, 0, content)).status).toBe(204);
    await ended(/100 read · 10 new · 90 known already/);
    const revoke = /action="([^"]+\/revoke)"/.exec(await person.page(root))?.[1] ?? '';
    await person.post(revoke, { proof: await person.proof(root) });
    expect((await send({ headers: machine, body: new Uint8Array(content) })).status).toBe(410);
    expect(JSON.stringify(house.lines)).not.toContain(address.slice(3));
  });
});

test('a backup waits, sealed, until there is a capture that may read it; the next one adds what is new', async () => {
  await using folder = await temporaryFolder();
  const { digits, root: key } = newRootKey();
  const before = (await openAll(house.bench)).items.length;
  const send = (): Promise<Response> =>
    sendForm(crypt15(sceneDatabase('android'), key), 'msgstore.db.crypt15');
  const later = (): void => house.bench.clock.set(new Date(house.bench.clock.now().getTime() + 16 * 60_000));
  await send();
  await person.until(root, said.states.waiting);
  const values = { accountPhone: alicePhone, folder: folder.path };
  const request = { source: 'whatsapp-backup', name: 'Backups of Alice', userEmail: alice, values };
  const { id } = await house.bench.site.captures.add(request);
  later();
  await person.until(root, 'msgstore.db.crypt15 is encrypted, and this capture has no key.');
  await house.bench.site.captures.change(id, { values: { key: digits } });
  later();
  const sums = () =>
    vi.waitFor(async () => {
      const newest = 'select state, result from site.upload order by created_at desc, id desc limit 1';
      const [row] = (await house.bench.database.pool.query(newest)).rows;
      expect(row.state).toBe('done');
      return row.result;
    }, waiting);
  const { captured, added, alreadyKnown } = await sums();
  expect([captured, alreadyKnown]).toEqual([added, 0]);
  expect(added).toBeGreaterThan(10);
  expect((await openAll(house.bench)).items).toHaveLength(before + added);
  await send();
  expect(await sums()).toMatchObject({ captured: 0, added: 0 });
  expect((await openAll(house.bench)).items).toHaveLength(before + added);
  // What was said of an export before is still known for the next.
  await sendForm(exportedChat(100));
  expect(await sums()).toMatchObject({ captured: 100, added: 0, alreadyKnown: 100 });
});

test('with uploads in progress nothing of them can be read in the tables or the files', async () => {
  const word = 'Quetzalcoatlus';
  const content = exportedChat(2_000, word);
  const location = (await begin(content)).headers.get('location') ?? '';
  await patch(location, 0, content.subarray(0, 50_000));
  await sendForm(exportedChat(5, word), `Chat with ${word}.txt`);
  // An unknown author asks; his name waits for the answer.
  const other = Buffer.from(exportedChat(5, word).toString().replaceAll('Alice Archer', `Ann ${word}`));
  await sendForm(other, `Chat with ${word}.txt`);
  await vi.waitFor(async () => expect(await states()).toContain('asking'), waiting);
  const pieces: Buffer[] = [];
  for (const file of await filesBelow(house.bench.folder))
    pieces.push(Buffer.from(file), await readFile(file));
  const client = new pg.Client(house.bench.database.connection);
  await client.connect();
  await client.query('begin isolation level repeatable read');
  for (const table of await tablesOf(client, ['site', 'audit']))
    for await (const line of dumpTable(client, table)) {
      pieces.push(Buffer.from(line));
      for (const [, hex] of line.matchAll(/\\\\x([0-9a-f]{8,})/g)) pieces.push(Buffer.from(hex ?? '', 'hex'));
    }
  await client.end();
  expect(pieces.length).toBeGreaterThan(50);
  for (const text of [word, 'Bob Bookname', 'Ann Q'])
    for (const form of [Buffer.from(text), Buffer.from(text, 'utf16le')])
      expect(pieces.filter((piece) => piece.includes(form))).toEqual([]);
});

/** Sends a part of what it has announced, and hangs up. @returns the offset that the site has then */
async function breakOff(location: string, offset: number, sent: Buffer): Promise<number> {
  const { port } = new URL(house.origin);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  const lines = [
    `PATCH ${location} HTTP/1.1`,
    'host: site.invalid',
    `cookie: ${person.cookie()}`,
    'tus-resumable: 1.0.0',
    'content-type: application/offset+octet-stream',
    `upload-offset: ${offset}`,
    'content-length: 100000',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.write(sent);
  await new Promise((resolve) => setTimeout(resolve, 300));
  socket.destroy();
  return vi.waitFor(async () => {
    const reached = await offsetOf(location);
    if (reached === offset) throw new Error('not noticed yet');
    return reached;
  }, waiting);
}
