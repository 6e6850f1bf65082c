import type { Clock } from '#core/clock.ts';
import { type Failure, isFailure } from '#core/failure.ts';
import { type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import type { WecomApi } from '#sources/wecom/api.ts';
import { claimFor } from '#sources/wecom/identityRules.ts';
import { isExternal, wecomIdKind } from '#sources/wecom/ids.ts';
import { optional, type WecomMessage } from '#sources/wecom/message.ts';
import type { KnownPerson } from '#sources/wecom/native.ts';
import type { WecomSettings } from '#sources/wecom/settings.ts';

/** What can be told of the people of a message and its group. */
export interface Described {
  readonly people: Readonly<Record<string, KnownPerson>>;
  readonly roomName?: string;
}

/** Names, looked up and remembered for half a day. A look-up that fails leaves the name out and nothing else. */
export interface Directory {
  describe(message: WecomMessage): Promise<Described>;
  /** Why nothing can be looked up at present. */
  trouble(): Failure | undefined;
}

interface Room {
  readonly name?: string;
  readonly members: ReadonlyMap<string, KnownPerson>;
}

/** Milliseconds that an answer counts, that a refusal counts, and that nothing is asked when nobody answers. */
const remembered = 12 * 3_600_000;
const refusedFor = 3_600_000;
const rest = 5 * 60_000;
/** Entries of the cache. */
const mostEntries = 100_000;
/** Members of a group who are looked up for one message; of more only the sender is. */
const mostAtOnce = 20;

type Wanted = Pick<WecomSettings, 'secret' | 'directorySecret' | 'identities'>;

export function openDirectory(api: WecomApi, settings: Wanted, clock: Clock): Directory {
  const cache = makeCache(clock);
  const { secret, directorySecret, identities } = settings;

  const personOf = (id: string): Promise<KnownPerson | undefined> => {
    if (wecomIdKind(id) === 'robot') return cache.get(`person ${id}`, () => robot(api, secret, id));
    if (directorySecret === undefined) return Promise.resolve(undefined);
    const look = wecomIdKind(id) === 'member' ? member : contact;
    return cache.get(`person ${id}`, () => look(api, directorySecret, id));
  };
  const roomOf = (id: string, external: boolean): Promise<Room | undefined> => {
    if (!external) return cache.get(`room ${id}`, () => internalRoom(api, secret, id));
    if (directorySecret === undefined) return Promise.resolve(undefined);
    return cache.get(`room ${id}`, () => externalRoom(api, directorySecret, id));
  };
  return {
    trouble: cache.trouble,
    describe: async (message) => {
      const ids = [...(message.from === undefined ? [] : [message.from]), ...message.to];
      const external =
        isExternal(message.msgid ?? '') ||
        ids.some((id) => ['wechat', 'other-wecom'].includes(wecomIdKind(id)));
      const room = message.room === undefined ? undefined : await roomOf(message.room, external);
      const unknown = ids.filter((id) => !cache.has(`person ${id}`) && !room?.members.has(id));
      const people: [string, KnownPerson][] = [];
      for (const id of ids) {
        const look = !unknown.includes(id) || unknown.length <= mostAtOnce || id === message.from;
        const found = { ...room?.members.get(id), ...(look ? await personOf(id) : undefined) };
        const known = { ...found, ...claimFor(identities, id, wecomIdKind(id) === 'member') };
        if (Object.keys(known).length > 0) people.push([id, known]);
      }
      return { people: Object.fromEntries(people), ...optional({ roomName: room?.name }) };
    },
  };
}

interface Cache {
  get<T>(key: string, look: () => Promise<T>): Promise<T | undefined>;
  has(key: string): boolean;
  trouble(): Failure | undefined;
}

function makeCache(clock: Clock): Cache {
  const entries = new Map<string, { readonly value: unknown; readonly until: number }>();
  let resting: { readonly because: Failure; readonly until: number } | undefined;
  const now = (): number => clock.now().getTime();
  const keep = <T>(key: string, value: T, time: number): T => {
    if (entries.size >= mostEntries) entries.clear();
    entries.set(key, { value, until: now() + time });
    return value;
  };
  return {
    has: (key) => now() < (entries.get(key)?.until ?? 0),
    trouble: () => resting?.because,
    get: async <T>(key: string, look: () => Promise<T>): Promise<T | undefined> => {
      const known = entries.get(key);
      if (known !== undefined && now() < known.until) return known.value as T | undefined;
      if (resting !== undefined && now() < resting.until) return undefined;
      try {
        const value = await look();
        resting = undefined;
        return keep(key, value, remembered);
      } catch (error) {
        if (!isFailure(error)) throw error;
        if (!concernsAll(error)) return keep(key, undefined, refusedFor);
        resting = { because: error, until: now() + rest };
        return undefined;
      }
    },
  };
}

/** Nobody answers, no token is given, or this machine's address is not allowed (60020). */
function concernsAll(failure: Failure): boolean {
  const { path, errcode } = failure.details;
  return failure.code === 'capture-unreachable' || path === 'gettoken' || errcode === 60020;
}

async function member(api: WecomApi, secret: string, userid: string): Promise<KnownPerson> {
  const user = await api.call(secret, 'user/get', { query: { userid } });
  return optional({ displayName: textOf(user.name) });
}

async function contact(api: WecomApi, secret: string, id: string): Promise<KnownPerson> {
  const answer = await api.call(secret, 'externalcontact/get', { query: { external_userid: id } });
  const found = objectOf(answer.external_contact);
  return optional({ displayName: textOf(found.name), organisation: textOf(found.corp_name) });
}

async function robot(api: WecomApi, secret: string, id: string): Promise<KnownPerson> {
  const answer = await api.call(secret, 'msgaudit/get_robot_info', { query: { robot_id: id } });
  return optional({ displayName: textOf(objectOf(answer.data).name) });
}

async function internalRoom(api: WecomApi, secret: string, roomid: string): Promise<Room> {
  const room = await api.call(secret, 'msgaudit/groupchat/get', { body: { roomid } });
  return { members: new Map(), ...optional({ name: textOf(room.roomname) }) };
}

async function externalRoom(api: WecomApi, secret: string, id: string): Promise<Room> {
  const answer = await api.call(secret, 'externalcontact/groupchat/get', {
    body: { chat_id: id, need_name: 1 },
  });
  const room = objectOf(answer.group_chat);
  const members = listOf(room.member_list).map(objectOf).flatMap(roomMember);
  return { members: new Map(members), ...optional({ name: textOf(room.name) }) };
}

function roomMember(member: JsonObject): [string, KnownPerson][] {
  const [id, name] = [textOf(member.userid), textOf(member.name)];
  return id === undefined || name === undefined ? [] : [[id, { displayName: name }]];
}
