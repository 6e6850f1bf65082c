import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a directory knows. */
export interface DirectoryContents {
  readonly corpId: string;
  /** Secret to what it may call. */
  readonly secrets: Readonly<Record<string, 'msgaudit' | 'externalcontact'>>;
  readonly members?: Readonly<Record<string, { readonly name: string }>>;
  readonly contacts?: Readonly<Record<string, { readonly name: string; readonly corp_name?: string }>>;
  readonly internalRooms?: Readonly<Record<string, string>>;
  readonly externalRooms?: Readonly<
    Record<string, { readonly name: string; readonly members: Readonly<Record<string, string>> }>
  >;
  readonly robots?: Readonly<Record<string, string>>;
  readonly permitted?: readonly string[];
}

/** A loopback stand-in for WeCom's HTTP interface that refuses what the vendor's pages do not describe. */
export interface DirectoryServer {
  readonly base: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** What was asked as the vendor's pages do not allow; a test expects none. */
  readonly wrong: string[];
  /** The next answers to this path, in place of its own. */
  answer(path: string, ...answers: readonly object[]): void;
  /** From now on tokens given before are old. */
  forgetTokens(): void;
  close(): Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;

interface Call {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Route {
  readonly method: 'GET' | 'POST';
  readonly right: 'msgaudit' | 'externalcontact';
  /** Names it takes, in the query of a GET or the body of a POST. */
  readonly names: readonly string[];
  answer(call: Call): Answer;
}

const ok = { errcode: 0, errmsg: 'ok' };
const notFound = { errcode: 84061, errmsg: 'not external contact' };

export async function openDirectoryServer(contents: DirectoryContents): Promise<DirectoryServer> {
  const tokens = new Map<string, string>();
  const asked: string[] = [];
  const wrong: string[] = [];
  const instead = new Map<string, object[]>();
  const routes = routesOf(contents);

  const reply = (path: string, call: Call): Answer => {
    if (path === 'gettoken') return token(call);
    const given = call.query.get('access_token') ?? '';
    if (!tokens.has(given)) return { errcode: 40014, errmsg: 'invalid access_token' };
    const route = routes[path];
    if (route === undefined || route.method !== call.method)
      return mistake(`no such call: ${call.method} ${path}`);
    if (tokens.get(given) !== route.right) return { errcode: 48002, errmsg: 'api forbidden' };
    const names =
      call.method === 'GET' ? [...call.query.keys()] : ['access_token', ...Object.keys(call.body)];
    const unknown = names.filter((name) => name !== 'access_token' && !route.names.includes(name));
    return unknown.length > 0 ? mistake(`${path} does not take ${unknown}`) : route.answer(call);
  };
  const token = ({ method, query }: Call): Answer => {
    const right = contents.secrets[query.get('corpsecret') ?? ''];
    if (method !== 'GET') return mistake('gettoken is a GET');
    if (right === undefined || query.get('corpid') !== contents.corpId)
      return { errcode: 40001, errmsg: 'invalid credential' };
    const access_token = `token-${tokens.size}`;
    tokens.set(access_token, right);
    return { ...ok, access_token, expires_in: 7200 };
  };
  const mistake = (what: string): Answer => {
    wrong.push(what);
    return { errcode: 40058, errmsg: what };
  };

  const server = http.createServer((request, response) => {
    void text(request).then((sent) => {
      const url = new URL(request.url ?? '', 'http://loopback');
      const path = url.pathname.replace(/^\/cgi-bin\//, '');
      asked.push(path);
      const body = sent === '' ? {} : (JSON.parse(sent) as Answer);
      const planned = instead.get(path)?.shift();
      const answer = planned ?? reply(path, { method: request.method ?? '', query: url.searchParams, body });
      response.end(JSON.stringify(answer));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    wrong,
    answer: (path, ...answers) => {
      instead.set(path, [...answers]);
    },
    forgetTokens: () => tokens.clear(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Pages 91774, 92951, 91782, 95039, 92005 and 96255 of the vendor's developer site. */
function routesOf(contents: DirectoryContents): Readonly<Record<string, Route>> {
  const named = (found: object | undefined): Answer => (found === undefined ? notFound : { ...ok, ...found });
  return {
    'user/get': {
      ...{ method: 'GET', right: 'externalcontact', names: ['userid'] },
      answer: ({ query }) => {
        const userid = query.get('userid') ?? '';
        const found = contents.members?.[userid];
        return named(found && { userid, name: found.name, department: [1] });
      },
    },
    'externalcontact/get': {
      ...{ method: 'GET', right: 'externalcontact', names: ['external_userid'] },
      answer: ({ query }) => {
        const external_userid = query.get('external_userid') ?? '';
        const found = contents.contacts?.[external_userid];
        return named(found && { external_contact: { external_userid, type: 1, ...found }, follow_user: [] });
      },
    },
    'externalcontact/groupchat/get': {
      ...{ method: 'POST', right: 'externalcontact', names: ['chat_id', 'need_name'] },
      answer: ({ body }) => {
        const found = contents.externalRooms?.[String(body.chat_id)];
        const member_list = Object.entries(found?.members ?? {}).map(([userid, name]) => ({
          userid,
          name,
          type: 1,
        }));
        return named(found && { group_chat: { chat_id: body.chat_id, name: found.name, member_list } });
      },
    },
    'msgaudit/groupchat/get': {
      ...{ method: 'POST', right: 'msgaudit', names: ['roomid'] },
      answer: ({ body }) => {
        const roomname = contents.internalRooms?.[String(body.roomid)];
        return roomname === undefined
          ? { errcode: 301059, errmsg: 'not internal room' }
          : { ...ok, roomname, members: [] };
      },
    },
    'msgaudit/get_robot_info': {
      ...{ method: 'GET', right: 'msgaudit', names: ['robot_id'] },
      answer: ({ query }) => {
        const robot_id = query.get('robot_id') ?? '';
        const name = contents.robots?.[robot_id];
        return named(name === undefined ? undefined : { data: { robot_id, name } });
      },
    },
    'msgaudit/get_permit_user_list': {
      ...{ method: 'POST', right: 'msgaudit', names: ['type'] },
      answer: () => ({ ...ok, ids: contents.permitted ?? [] }),
    },
  };
}
