import { describe, expect, test } from 'vitest';
import type { FoundPerson } from '#connector/directories/collect.ts';
import { comparePeople, type Known, type Mark } from '#connector/directories/compare.ts';

const phone = '+447700900101';
const [first, second, third, fourth] = ['01', '02', '03', '04'].map(
  (day) => new Date(`2026-03-${day}T03:00:00Z`),
) as [Date, Date, Date, Date];

function person(id: string, changes: Partial<FoundPerson> = {}): FoundPerson {
  return {
    id,
    address: `${id}@corp.example`,
    displayName: null,
    aliases: new Set(),
    phones: new Set(),
    active: true,
    ...changes,
  };
}
const withPhone = (id: string) => person(id, { phones: new Set([phone]) });

/** What is known after readings, one after the other, as the tables would keep it. */
function knownAfter(...readings: readonly (readonly [Date, readonly FoundPerson[]])[]): Known {
  let known: Known = { people: new Map(), marks: [] };
  for (const [at, people] of readings) known = next(known, people, at);
  return known;
}

function next(known: Known, people: readonly FoundPerson[], at: Date): Known {
  const found = new Map(people.map((one) => [one.id, one]));
  const changes = comparePeople(known, found, at);
  const marks = known.marks.map((mark): Mark => {
    if (changes.ended.includes(mark)) return { ...mark, until: at };
    return changes.resumed.includes(mark) ? { ...mark, until: null } : mark;
  });
  const everybody = new Map(known.people);
  for (const left of changes.left) {
    const one = everybody.get(left);
    if (one !== undefined) everybody.set(left, { ...one, active: false, leftAt: at });
  }
  for (const { id, address, displayName, active } of people)
    everybody.set(id, { person: id, address, displayName, active, leftAt: null });
  return { people: everybody, marks: [...marks, ...changes.begun] };
}

const phonesOf = ({ marks }: Known) =>
  marks.flatMap(({ kind, person: who, from, until }) => (kind === 'phone' ? [[who, from, until]] : []));

describe('a phone number', () => {
  test('that nobody had before is open towards the past', () => {
    expect(phonesOf(knownAfter([first, []], [second, [withPhone('a')]]))).toEqual([['a', null, null]]);
  });

  test('that moves from one person to another gets periods', () => {
    expect(phonesOf(knownAfter([first, [withPhone('a')]], [second, [person('a'), withPhone('b')]]))).toEqual([
      ['a', null, second],
      ['b', second, null],
    ]);
  });

  test('of a leaver ends when he was gone, and is somebody else’s from when it was seen', () => {
    const known = knownAfter([first, [withPhone('a')]], [second, []], [third, [withPhone('b')]]);
    expect(phonesOf(known)).toEqual([
      ['a', null, second],
      ['b', third, null],
    ]);
    expect(known.people.get('a')).toMatchObject({ leftAt: second, active: false });
  });

  test('of a leaver who returns goes on, unless it was somebody else’s meanwhile', () => {
    expect(phonesOf(knownAfter([first, [withPhone('a')]], [second, []], [third, [withPhone('a')]]))).toEqual([
      ['a', null, null],
    ]);
    const meanwhile = knownAfter(
      [first, [withPhone('a')]],
      [second, [withPhone('b')]],
      [third, []],
      [fourth, [withPhone('a')]],
    );
    expect(phonesOf(meanwhile)).toEqual([
      ['a', null, second],
      ['b', second, third],
      ['a', fourth, null],
    ]);
  });

  test('of somebody who is switched off is no longer his; his address is', () => {
    const off = person('a', { phones: new Set([phone]), active: false });
    const known = knownAfter([first, [withPhone('a')]], [second, [off, withPhone('b')]]);
    expect(phonesOf(known)).toEqual([
      ['a', null, second],
      ['b', second, null],
    ]);
    expect(known.marks.find(({ kind, person: who }) => kind === 'address' && who === 'a')?.until).toBeNull();
    expect(phonesOf(knownAfter([first, [off]]))).toEqual([['a', null, first]]);
    expect(phonesOf(knownAfter([first, [off, withPhone('b')]]))).toEqual([['b', null, null]]);
  });
});

test('an alias that becomes another’s own address gets periods too', () => {
  const known = knownAfter(
    [first, [person('a', { aliases: new Set(['desk@corp.example']) })]],
    [second, [person('a'), person('desk')]],
  );
  const desk = known.marks.filter(({ value }) => value === 'desk@corp.example');
  expect(desk.map(({ person: who, from, until }) => [who, from, until])).toEqual([
    ['a', null, second],
    ['desk', second, null],
  ]);
});

test('a reading like the last one changes nothing', () => {
  const people = [withPhone('a'), person('b', { aliases: new Set(['c@corp.example']) })];
  const known = knownAfter([first, people]);
  const found = new Map(people.map((one) => [one.id, one]));
  expect(comparePeople(known, found, second)).toEqual({
    added: [],
    changed: [],
    left: [],
    begun: [],
    ended: [],
    resumed: [],
  });
});
