import type { Item } from '#core/item.ts';
import { nameList, personName } from '#mail/person.ts';

type Change = NonNullable<Item['membership']>['change'];

/** With somebody who did it, and without: `{by}` and `{who}` are names, `{was}` and `{is}` agree with their number. */
const sentences: Record<Change, readonly [withActor: string, without: string]> = {
  joined: ['{who} joined the group.', '{who} joined the group.'],
  left: ['{who} left the group.', '{who} left the group.'],
  added: ['{by} added {who} to the group.', '{who} {was} added to the group.'],
  removed: ['{by} removed {who} from the group.', '{who} {was} removed from the group.'],
  promoted: [
    '{by} made {who} an administrator of the group.',
    '{who} {was} made an administrator of the group.',
  ],
  demoted: [
    '{by} took the rights of an administrator from {who}.',
    '{who} {is} no longer an administrator of the group.',
  ],
};

export function membershipBody(item: Item): string {
  const membership = item.membership;
  if (membership === undefined) return 'The members of the group changed.';
  const { change, members } = membership;
  const isMember = (id: string): boolean => members.some(({ nativeId }) => nativeId === id);
  const by = membership.by ?? (item.sender && !isMember(item.sender.nativeId) ? item.sender : undefined);
  const words: Record<string, string> = {
    by: by === undefined ? '' : personName(by),
    who: members.length === 0 ? 'Somebody' : nameList(members),
    was: members.length > 1 ? 'were' : 'was',
    is: members.length > 1 ? 'are' : 'is',
  };
  const sentence = sentences[change][by === undefined ? 1 : 0];
  return sentence.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
}
