import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { parseJson } from '#sources/wecom/json.ts';
import type { RawText } from '#sources/wecom/native.ts';

/**
 * A decrypted record: `msgid, action, from, tolist, roomid, msgtime, msgtype` and one object (developer page 91774).
 * Records of `action: switch` have `time` and `user` instead of the middle five.
 */
export interface WecomMessage {
  readonly msgid?: string;
  readonly action?: string;
  readonly msgtype?: string;
  readonly from?: string;
  readonly to: readonly string[];
  readonly room?: string;
  /** The object of the msgtype, in whichever of its shapes; empty where there is none. */
  readonly body: JsonObject;
  /** Everything, as it came. */
  readonly whole: JsonObject;
}

/** Where the object is not called as the msgtype, or not always: both shapes are seen (fields of public SDK wrappers). */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['disagree', 'agree'],
  ['docmsg', 'doc'],
  ['external_redpacket', 'redpacket'],
  ['markdown', 'info'],
  ['meeting_notification', 'info'],
  ['news', 'info'],
  ['qydiskfile', 'info'],
  ['voiptext', 'info'],
]);

/** Types whose fields stand in the message itself where there is no object. */
const flat = new Set(['vote']);

/** @returns undefined when the record is no JSON object */
export function parseMessage(raw: RawText): WecomMessage | undefined {
  const text = raw.encoding === 'utf8' ? raw.data : Buffer.from(raw.data, 'base64').toString('utf8');
  const whole = parseJson(text);
  return isObject(whole) ? messageOf(whole) : undefined;
}

function messageOf(whole: JsonObject): WecomMessage {
  const msgtype = textOf(whole.msgtype);
  const from = textOf(whole.from) ?? textOf(whole.user);
  return {
    ...optional({ msgid: textOf(whole.msgid), action: textOf(whole.action), msgtype, from }),
    ...optional({ room: textOf(whole.roomid) }),
    to: [...new Set(listOf(whole.tolist).flatMap((id) => textOf(id) ?? []))].filter((id) => id !== from),
    body: msgtype === undefined ? {} : bodyOf(whole, msgtype),
    whole,
  };
}

function bodyOf(whole: JsonObject, msgtype: string): JsonObject {
  const body = [msgtype, otherNames.get(msgtype) ?? msgtype].map((name) => whole[name]).find(isObject);
  return body ?? (flat.has(msgtype) ? whole : {});
}

/** Leaves out what is undefined. */
export function optional<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A part of a message: the message's own object, or one inside a mixed message or a forwarded record of chats. */
export interface MessagePart {
  /** As a msgtype: `image`, also where a record of chats writes `ChatRecordImage`. */
  readonly type: string;
  readonly body: JsonObject;
  /** 0 for the message itself. */
  readonly depth: number;
}

/** Records of chats nest; deeper ones stay in `raw`. */
const deepest = 12;
/** More parts than any client sends. */
const mostParts = 5_000;

/** The message and everything nested in it, in order. */
export function partsOf({ msgtype, body }: WecomMessage): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  const add = (type: string, part: JsonObject, depth: number): void => {
    if (parts.length >= mostParts || depth > deepest) return;
    parts.push({ type, body: part, depth });
    if (type !== 'chatrecord' && type !== 'mixed') return;
    for (const item of listOf(part.item)) {
      const inner = objectOf(item);
      const kind = (textOf(inner.type) ?? '').replace(/^ChatRecord/i, '').toLowerCase();
      add(kind === '' ? 'chatrecord' : kind, contentOf(inner.content), depth + 1);
    }
  };
  add(msgtype ?? '', body, 0);
  return parts;
}

/** The content of a nested part: JSON in a string, or already an object. */
function contentOf(content: unknown): JsonObject {
  if (isObject(content)) return content;
  if (typeof content !== 'string') return {};
  const inner = parseJson(content);
  return isObject(inner) ? inner : { content };
}
