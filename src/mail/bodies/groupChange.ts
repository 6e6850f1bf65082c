import type { Item } from '#core/item.ts';
import { blocks, quote } from '#mail/bodies/quote.ts';
import { oneLine } from '#mail/headerText.ts';
import { actorOf } from '#mail/person.ts';

export function groupChangeBody(item: Item): string {
  const { change, previous, next } = item.groupChange ?? {};
  const actor = actorOf(item);
  switch (change) {
    case 'created':
      return `${actor} created the group${named(next ?? item.conversation.title)}.`;
    case 'renamed':
      return `${actor} renamed the group${previous === undefined ? '' : ` from${named(previous)}`} to${named(next ?? item.conversation.title) || ' another name'}.`;
    case 'picture':
      return `${actor} changed the picture of the group.`;
    case 'closed':
      return `${actor} closed the group.`;
    case 'description':
      return blocks(`${actor} changed the description of the group.`, ...beforeAndAfter(previous, next));
    default:
      return blocks(`${actor} changed the settings of the group.`, ...beforeAndAfter(previous, next));
  }
}

function named(name: string | undefined): string {
  return name ? ` "${oneLine(name)}"` : '';
}

function beforeAndAfter(previous: string | undefined, next: string | undefined): string[] {
  return [
    ...(next === undefined ? [] : ['New:', quote(next)]),
    ...(previous === undefined ? [] : ['Before:', quote(previous)]),
  ];
}
