import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import type { CaptureAlarm } from '#core/source.ts';
import { openApi, type WecomApi } from '#sources/wecom/api.ts';
import { watchPermits } from '#sources/wecom/coverage.ts';
import { type Directory, openDirectory } from '#sources/wecom/directory.ts';
import { parseIdentityRules } from '#sources/wecom/identityRules.ts';
import { parseMessage, type WecomMessage } from '#sources/wecom/message.ts';
import { memoryGround } from '../../../test/suites/source.ts';
import {
  type DirectoryContents,
  type DirectoryServer,
  openDirectoryServer,
} from '../../../test/support/wecom/directoryServer.ts';

const li = 'wmInventedInventedInventedLiNa01';
const holm = 'woInventedInventedInventedHolm02';
const robot = 'wbInventedInventedInventedRobot3';
const contacts = 'contacts';
const start = new Date('2026-05-04T10:00:00Z');

const contents: DirectoryContents = {
  corpId: 'wwf1c710na1c0rp00',
  secrets: { audit: 'msgaudit', contacts: 'externalcontact' },
  members: { AliceChen: { name: '陈爱丽' }, BobMeyer: { name: 'Bob Meyer' } },
  contacts: { [li]: { name: '李娜', corp_name: '晨光贸易' } },
  internalRooms: { wr1: '仓库' },
  externalRooms: { wr2: { name: 'Freight 2026', members: { AliceChen: '陈爱丽', [holm]: 'Jonas Holm' } } },
  robots: { [robot]: '出货机器人' },
  permitted: ['alicechen', 'Guest'],
};

const servers: DirectoryServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

let server: DirectoryServer;
let clock: ReturnType<typeof fixedClock>;
let api: WecomApi;
const identities = parseIdentityRules('BobMeyer,bob@corp.example\nuserid@corp.example');

beforeEach(async () => {
  server = await openDirectoryServer(contents);
  servers.push(server);
  clock = fixedClock(start);
  const proxy = { url: '', login: '' };
  api = openApi({ apiBase: new URL(server.base), corpId: contents.corpId, proxy, clock });
});

function directory(secrets: object = { directorySecret: contacts }): Directory {
  return openDirectory(api, { secret: 'audit', identities, ...secrets }, clock);
}

function message(fields: object): WecomMessage {
  const data = JSON.stringify({ msgid: 'm_external', msgtype: 'text', roomid: '', ...fields });
  const parsed = parseMessage({ encoding: 'utf8', data });
  if (parsed === undefined) throw new Error('no message');
  return parsed;
}

const hello = message({ from: 'AliceChen', tolist: [li] });

describe('names of WeCom', () => {
  test('come from the directory, each asked once; addresses come from the rules', async () => {
    const names = directory();
    const expected = {
      people: {
        AliceChen: { displayName: '陈爱丽', email: 'alicechen@corp.example' },
        [li]: { displayName: '李娜', organisation: '晨光贸易' },
      },
    };
    expect(await names.describe(hello)).toEqual(expected);
    expect(await names.describe(hello)).toEqual(expected);
    expect(server.asked).toEqual(['gettoken', 'user/get', 'externalcontact/get']);
    expect(server.wrong).toEqual([]);
  });

  test('of groups: inside by the chat archive, outside with the names of their members; robots too', async () => {
    const names = directory();
    const inside = message({ msgid: 'm', from: robot, tolist: ['BobMeyer'], roomid: 'wr1' });
    expect(await names.describe(inside)).toEqual({
      roomName: '仓库',
      people: {
        [robot]: { displayName: '出货机器人' },
        BobMeyer: { displayName: 'Bob Meyer', email: 'bob@corp.example' },
      },
    });
    const outside = message({ from: holm, tolist: ['AliceChen'], roomid: 'wr2' });
    expect(await names.describe(outside)).toMatchObject({
      roomName: 'Freight 2026',
      people: { [holm]: { displayName: 'Jonas Holm' } },
    });
    expect(server.wrong).toEqual([]);
  });

  test('are not asked for without a secret that may', async () => {
    const found = await directory({}).describe(hello);
    expect(found).toEqual({ people: { AliceChen: { email: 'alicechen@corp.example' } } });
    expect(server.asked).toEqual([]);
  });

  test('a token that has ended is renewed', async () => {
    const names = directory();
    await names.describe(hello);
    server.forgetTokens();
    clock.set(new Date(start.getTime() + 13 * 3_600_000));
    server.answer('gettoken');
    expect(await names.describe(hello)).toMatchObject({ people: { [li]: { displayName: '李娜' } } });
    expect(names.trouble()).toBeUndefined();
  });

  test('somebody unknown has no name, and the others have theirs', async () => {
    const names = directory();
    expect(await names.describe(message({ from: 'Nobody', tolist: [li] }))).toMatchObject({
      people: { Nobody: { email: 'nobody@corp.example' }, [li]: { displayName: '李娜' } },
    });
    expect(names.trouble()).toBeUndefined();
  });

  test('a directory that refuses this machine is left alone for five minutes, and costs names only', async () => {
    const names = directory();
    const refusal = { errcode: 60020, errmsg: 'not allow to access from your ip' };
    server.answer('user/get', refusal);
    expect(await names.describe(hello)).toMatchObject({
      people: { AliceChen: { email: 'alicechen@corp.example' } },
    });
    expect(names.trouble()?.message).toContain('60020');
    const asked = server.asked.length;
    await names.describe(hello);
    expect(server.asked).toHaveLength(asked);
    clock.set(new Date(start.getTime() + 5 * 60_000));
    expect(await names.describe(hello)).toMatchObject({ people: { AliceChen: { displayName: '陈爱丽' } } });
    expect(names.trouble()).toBeUndefined();
  });

  test('a large group is not looked up one by one', async () => {
    const crowd = Array.from({ length: 300 }, (_, index) => `member${index}`);
    await directory().describe(message({ msgid: 'm', from: 'AliceChen', tolist: crowd, roomid: 'wr1' }));
    expect(server.asked.filter((path) => path === 'user/get')).toHaveLength(1);
  });
});

test('an HTTP proxy is used, with its log-in', async () => {
  const through: (string | undefined)[] = [];
  const proxy = http.createServer((request, response) => {
    through.push(request.headers['proxy-authorization']);
    const url = new URL(request.url ?? '');
    const options = { method: request.method, headers: { 'content-type': 'application/json' } };
    request.pipe(http.request(url, options, (answer) => answer.pipe(response)));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  api = openApi({
    ...{ apiBase: new URL(server.base), corpId: contents.corpId, clock },
    proxy: { url: `http://127.0.0.1:${port}`, login: 'holdfast:a:b' },
  });
  expect(await directory().describe(hello)).toMatchObject({ people: { [li]: { displayName: '李娜' } } });
  const basic = `Basic ${Buffer.from('holdfast:a:b').toString('base64')}`;
  expect(through).toEqual([basic, basic, basic]);
  proxy.close();
});

describe('who is archived', () => {
  function watch(registered: readonly string[]) {
    const alarms: CaptureAlarm[] = [];
    const settled: string[] = [];
    const ground = {
      ...memoryGround(),
      clock,
      registered: async () => registered,
      raise: async (alarm: CaptureAlarm) => void alarms.push(alarm),
      settle: async (code: string) => void settled.push(code),
    };
    return { alarms, settled, permits: watchPermits(api, 'audit', ground) };
  }

  test('and who is registered are compared once a day; differences are an alarm that names both', async () => {
    const { alarms, permits } = watch(['AliceChen', 'BobMeyer']);
    await permits.look();
    await permits.look();
    expect(alarms.map(({ code }) => code)).toEqual(['permit-list']);
    expect(JSON.stringify(alarms[0]?.sentence)).toMatch(/BobMeyer.*Guest/);
    expect(JSON.stringify(alarms[0]?.sentence)).not.toMatch(/AliceChen/i);
    clock.set(new Date(start.getTime() + 86_400_000));
    await permits.look();
    expect(alarms).toHaveLength(2);
    expect(server.wrong).toEqual([]);
  });

  test('the same on both sides is no alarm', async () => {
    const { alarms, settled, permits } = watch(['alicechen', 'guest']);
    await permits.look();
    expect([alarms, settled]).toEqual([[], ['permit-list']]);
  });

  test('a list that cannot be read is an alarm, and asked for again after an hour', async () => {
    const { alarms, settled, permits } = watch(['AliceChen', 'Guest']);
    server.answer('msgaudit/get_permit_user_list', { errcode: 301052, errmsg: 'chat archive expired' });
    await permits.look();
    expect(alarms).toHaveLength(1);
    clock.set(new Date(start.getTime() + 3_600_000));
    await permits.look();
    expect(settled).toEqual(['permit-list']);
  });
});
