import { type MappingRules, partiesOf } from '#connector/map.ts';
import type { ConnectorSettings } from '#connector/tables.ts';
import type { Item } from '#core/item.ts';

/** The part of the mapping rules that says whose communication is imported; nothing where it is everybody's. */
export function peopleOf({ people }: ConnectorSettings): Pick<MappingRules, 'people'> {
  if (people?.whose !== 'chosen') return {};
  return { people: new Set(people.users.map((user) => user.trim().toLowerCase())) };
}

/** Whether an item is left out because none of the registered users in it is among the chosen. */
export function leftOut(item: Item, rules: MappingRules): boolean {
  if (rules.people === undefined || partiesOf(item, rules).length > 0) return false;
  const { people: _, ...everybody } = rules;
  return partiesOf(item, everybody).length > 0;
}

/** The reason that the log gives for it. */
export const notChosen = 'people:not-chosen';
