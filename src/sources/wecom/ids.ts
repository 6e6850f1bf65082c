import { directConversation } from '#core/ids.ts';
import type { Conversation } from '#core/item.ts';

/** Whose id it is: a member of the corporation, a contact outside (WeChat or another corporation), or a robot. */
export type WecomIdKind = 'member' | 'wechat' | 'other-wecom' | 'robot';

const outsidePrefixes: Readonly<Record<string, WecomIdKind>> = {
  wm: 'wechat',
  wo: 'other-wecom',
  wb: 'robot',
};

/**
 * WeCom makes the ids of outsiders: a prefix of two letters, then some 28 letters of both cases and digits, `-` or `_`
 * (page 91774). User ids are chosen by the corporation and may begin so too (`wolfgang`), but are not of that shape.
 */
export function wecomIdKind(id: string): WecomIdKind {
  const shaped = /^w[mob][\w-]{22,62}$/.test(id) && /[A-Z]/.test(id);
  return (shaped ? outsidePrefixes[id.slice(0, 2)] : undefined) ?? 'member';
}

/** A message with somebody outside the corporation. */
export function isExternal(msgid: string): boolean {
  return msgid.endsWith('_external');
}

/**
 * Group: the room. Direct: the two. Several receivers without a room: all of them, named alike whoever sent.
 * @param people sender and receivers
 */
export function wecomConversation(
  corpId: string,
  {
    room,
    people,
    title,
  }: { readonly room?: string; readonly people: readonly string[]; readonly title?: string },
): Conversation {
  const named = title === undefined ? {} : { title };
  if (room !== undefined) return { id: room, type: 'group', ...named };
  const [one, other] = people;
  if (one === undefined) return { id: corpId, type: 'channel', title: corpId };
  if (people.length > 2) return { id: people.toSorted().join('|'), type: 'broadcast' };
  return { id: directConversation(one, other ?? one), type: 'direct' };
}
