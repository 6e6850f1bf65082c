import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keptInMemory } from '#sources/wecom/fetchMedia.ts';
import { makeWecom } from '#sources/wecom/source.ts';
import { temporaryFolder } from '../support/folder.ts';
import { fastPace } from '../support/wecom/capturing.ts';
import { type ChatArchive, makeChatArchive } from '../support/wecom/chatArchive.ts';
import { compileStub } from '../support/wecom/compile.ts';
import { type DirectoryServer, openDirectoryServer } from '../support/wecom/directoryServer.ts';
import { openAll, openTestSite, type TestSite } from './support.ts';

const waiting = { timeout: 20_000, interval: 50 };
const li = 'wmInventedInventedInventedLiNa01';
const stub = await compileStub();

describe.skipIf(stub === undefined)('the WeCom chat archive at a real site (needs gcc)', () => {
  let bench: TestSite;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let archive: ChatArchive;
  let directory: DirectoryServer;
  let capture: string;
  const stop = new AbortController();
  let running: Promise<void>;
  const values = (versions: readonly number[]): Record<string, string> => ({
    corpId: archive.corpId,
    secret: archive.secret,
    privateKeys: archive.privateKeys(...versions),
    apiBase: directory.base,
  });

  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(`${folder.path}/sdk`);
    archive = await makeChatArchive({ stub: stub ?? Buffer.alloc(0), folder: `${folder.path}/sdk` });
    directory = await openDirectoryServer({
      corpId: archive.corpId,
      secrets: { [archive.secret]: 'msgaudit' },
      internalRooms: { wr1: '仓库' },
      permitted: ['AliceChen', 'Guest'],
    });
    bench = await openTestSite(() => ({
      sources: [makeWecom(fastPace)],
      grants: { folders: [], wecomSdk: archive.library },
    }));
    await bench.site.addUser({ email: 'alice@corp.example', wecomIds: ['AliceChen'] });
    await bench.site.addUser({ email: 'bob@corp.example', wecomIds: ['BobMeyer'] });
    const request = { source: 'wecom', name: 'WeCom', values: values([1]) };
    capture = (await bench.site.captures.add(request)).id;
    running = bench.site.captures.run(stop.signal);
  });
  afterAll(async () => {
    stop.abort();
    await running;
    await directory.close();
    await bench.close();
    await folder[Symbol.asyncDispose]();
  });

  const items = async () => (await openAll(bench, 'wechat')).items;
  const alarms = async () => (await bench.site.captures.alarms()).map(({ code }) => code).toSorted();
  const message = (msgid: string, more: object): object => ({
    ...{ msgid, action: 'send', from: 'AliceChen', tolist: ['BobMeyer'], roomid: '', msgtime: 1777885200000 },
    ...more,
  });

  test('messages become sealed items of registered users; who is not archived raises an alarm', async () => {
    const group = { tolist: ['BobMeyer', li], roomid: 'wr1' };
    const text = { msgtype: 'text', text: { content: '货已发出' } };
    await archive.add([
      message('one', text),
      message('two_external', { ...group, ...text }),
      message('three_external', { from: li, tolist: ['AliceChen'], msgtype: 'agree', agree: { userid: li } }),
    ]);
    await vi.waitFor(async () => expect(await items()).toHaveLength(3), waiting);
    expect(await items()).toMatchObject([
      { nativeId: 'one', direction: 'internal', platform: 'wecom', sender: { email: 'alice@corp.example' } },
      { nativeId: 'two_external', direction: 'out', platform: 'wechat', conversation: { id: 'wr1' } },
      { nativeId: 'three_external', kind: 'consent', direction: 'in', sender: { internal: false } },
    ]);
    await vi.waitFor(async () => expect(await alarms()).toEqual(['permit-list']), waiting);
    const [alarm] = await bench.site.captures.alarms();
    expect(JSON.stringify(alarm?.sentence)).toMatch(/BobMeyer.*Guest/);
  });

  test('a large file follows when it is fetched; the record waits for it at the site', async () => {
    const content = randomBytes(keptInMemory + 1);
    const file = { ...(await archive.addMedium(content)), filename: 'plan.bin', fileext: 'bin' };
    await archive.spoil(1);
    await archive.add([message('file', { msgtype: 'file', file })]);
    const found = async () => (await items()).find(({ nativeId }) => nativeId === 'file');
    // The first try has a wrong MD5; some seconds later it is fetched again.
    await vi.waitFor(async () => {
      bench.clock.set(new Date(bench.clock.now().getTime() + 1_000));
      expect(await found()).toBeDefined();
    }, waiting);
    expect((await found())?.attachments).toMatchObject([
      { status: 'available', size: content.length, fileName: 'plan.bin' },
    ]);
  });

  test('a private key that comes later opens what waited; a new start adds nothing twice', async () => {
    const before = (await items()).length;
    await archive.add([message('sealed', { msgtype: 'text', text: { content: 'later' } })], { version: 2 });
    await vi.waitFor(async () => expect(await alarms()).toContain('key-missing-2'), waiting);
    expect(await items()).toHaveLength(before);
    await bench.site.captures.change(capture, { values: values([1, 2]) });
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 1), waiting);
    expect((await items()).at(-1)).toMatchObject({ nativeId: 'sealed', content: { text: 'later' } });
    await vi.waitFor(async () => expect(await alarms()).toEqual(['permit-list']), waiting);
    await bench.site.captures.change(capture, {});
    await archive.add([message('last', { msgtype: 'text', text: { content: 'last' } })]);
    await vi.waitFor(async () => expect(await items()).toHaveLength(before + 2), waiting);
  });

  test('neither secrets nor texts lie readable in the tables of the site', async () => {
    const database = bench.database.tables<unknown>();
    const tables = await Promise.all([
      sql`select c::text from site.capture c`.execute(database),
      sql`select m::text, encode(m.value, 'escape') from site.capture_memory m`.execute(database),
    ]);
    const dump = JSON.stringify(tables);
    for (const secret of [archive.secret, 'PRIVATE KEY', '货已发出']) expect(dump).not.toContain(secret);
  });
});
