import type { Item } from '#core/item.ts';
import { oneLine } from '#mail/headerText.ts';
import { actorOf, personName } from '#mail/person.ts';

export function identityBody(item: Item): string {
  if (item.identity === undefined) return `${actorOf(item)} is known by another name or number.`;
  const { participant, alsoKnownAs } = item.identity;
  const others = alsoKnownAs.map((id) => oneLine(id, 100)).join(', ') || 'another name or number';
  return `${personName(participant)} is the same person as ${others}. Earlier messages of this conversation may show the other name or number.`;
}
