import type { FoundPerson } from '#connector/directories/collect.ts';
import type { MarkKind } from '#connector/tables.ts';

/** What somebody is known by, and when it was his; open where null. */
export interface Mark {
  readonly person: string;
  readonly kind: MarkKind;
  readonly value: string;
  readonly from: Date | null;
  readonly until: Date | null;
}

/** A person as he was known before a reading. */
export interface KnownPerson {
  readonly person: string;
  readonly address: string;
  readonly displayName: string | null;
  readonly active: boolean;
  /** Null while the directory has the entry. */
  readonly leftAt: Date | null;
}

export interface Known {
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly marks: readonly Mark[];
}

/** What a reading changes. Nothing is ever removed. */
export interface Changes {
  readonly added: readonly FoundPerson[];
  /** People of whom anything is other than before, those who have come back included. */
  readonly changed: readonly FoundPerson[];
  readonly left: readonly string[];
  readonly begun: readonly Mark[];
  /** Marks that were open and end now. */
  readonly ended: readonly Mark[];
  /** Marks that had ended and go on as if they had not: nobody else had the value meanwhile. */
  readonly resumed: readonly Mark[];
}

/**
 * Compares what a reading has found with what was known. What nobody had before is open towards the past; what
 * somebody else had begins now. Pure.
 */
export function comparePeople(known: Known, found: ReadonlyMap<string, FoundPerson>, at: Date): Changes {
  const wanted = wantedMarks(found);
  const standing = new Set<string>();
  const ended: Mark[] = [];
  for (const mark of known.marks) {
    if (mark.until !== null) continue;
    if (wanted.has(keyOf(mark))) standing.add(keyOf(mark));
    else ended.push(mark);
  }
  const histories = Map.groupBy(known.marks, markOf);
  const holders = countHolders(wanted.values());
  const begun: Mark[] = [];
  const resumed: Mark[] = [];
  for (const [key, mark] of wanted) {
    if (standing.has(key)) continue;
    const history = histories.get(markOf(mark)) ?? [];
    const own = holders.get(markOf(mark)) === 1 ? lastOwn(mark, history) : undefined;
    if (own !== undefined) resumed.push(own);
    else begun.push({ ...mark, from: history.length === 0 ? null : at, until: null });
  }
  begun.push(...pastPhones(found, histories, holders, at));
  const touched = new Set([...begun, ...ended, ...resumed].map(({ person }) => person));
  return {
    added: [...found.values()].filter(({ id }) => !known.people.has(id)),
    changed: [...found.values()].filter((person) => isChanged(person, known.people.get(person.id), touched)),
    left: [...known.people.values()].flatMap(({ person, leftAt }) =>
      leftAt === null && !found.has(person) ? person : [],
    ),
    begun,
    ended,
    resumed,
  };
}

type Wanted = Pick<Mark, 'person' | 'kind' | 'value'>;

/** Of whoever is switched off the mailbox is still his; his numbers are not. */
function wantedMarks(found: ReadonlyMap<string, FoundPerson>): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const want = (person: string, kind: MarkKind, value: string): void => {
    const mark = { person, kind, value };
    wanted.set(keyOf(mark), mark);
  };
  for (const { id, address, aliases, phones, active } of found.values()) {
    want(id, 'address', address);
    for (const alias of aliases) want(id, 'alias', alias);
    if (active) for (const phone of phones) want(id, 'phone', phone);
  }
  return wanted;
}

/** Numbers of people who were switched off already when they were first seen: theirs until now, if nobody else's. */
function pastPhones(
  found: ReadonlyMap<string, FoundPerson>,
  histories: ReadonlyMap<string, readonly Mark[]>,
  holders: ReadonlyMap<string, number>,
  at: Date,
): Mark[] {
  return [...found.values()].flatMap(({ id, phones, active }) =>
    active
      ? []
      : [...phones].flatMap((value): Mark | never[] => {
          const mark: Mark = { person: id, kind: 'phone', value, from: null, until: at };
          return histories.has(markOf(mark)) || holders.has(markOf(mark)) ? [] : mark;
        }),
  );
}

/** His own last mark of the value, if nobody else has had it since it ended. */
function lastOwn({ person, kind }: Wanted, history: readonly Mark[]): Mark | undefined {
  const time = ({ until }: Mark): number => until?.getTime() ?? Number.POSITIVE_INFINITY;
  const own = history
    .filter((mark) => mark.person === person && mark.kind === kind && mark.until !== null)
    .reduce<Mark | undefined>((last, mark) => (last && time(last) >= time(mark) ? last : mark), undefined);
  if (own === undefined) return undefined;
  const since = history.some((mark) => mark.person !== person && time(mark) > time(own));
  return since ? undefined : own;
}

function countHolders(wanted: Iterable<Wanted>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of wanted) counts.set(markOf(mark), (counts.get(markOf(mark)) ?? 0) + 1);
  return counts;
}

function isChanged(
  { id, address, displayName, active }: FoundPerson,
  known: KnownPerson | undefined,
  touched: ReadonlySet<string>,
): boolean {
  if (known === undefined) return false;
  return (
    touched.has(id) ||
    known.leftAt !== null ||
    known.address !== address ||
    known.displayName !== displayName ||
    known.active !== active
  );
}

function keyOf({ person, kind, value }: Wanted): string {
  return JSON.stringify([person, kind, value]);
}

/** An address that was one person's alias may become another's own. */
function markOf({ kind, value }: Pick<Mark, 'kind' | 'value'>): string {
  return `${kind === 'phone' ? 'phone' : 'mail'} ${value}`;
}
