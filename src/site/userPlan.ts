import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { IdentityKind } from '#site/tables.ts';
import type { CheckedUser } from '#site/userRequest.ts';
import { overlaps, type Validity, validityText } from '#site/validity.ts';

/** Who has a number or WeCom id, and when. */
export interface Holding extends Validity {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly kind: IdentityKind;
  readonly value: string;
}

/** What is registered now of all that a change speaks of. */
export interface Registered {
  /** E-mail address to id. */
  readonly users: ReadonlyMap<string, string>;
  readonly holdings: readonly Holding[];
}

/** What has to be written, in this order. */
export interface UserPlan {
  readonly users: readonly { readonly id: string; readonly email: string; readonly displayName?: string }[];
  /** Ids of holdings that others replace. */
  readonly removed: readonly string[];
  readonly added: readonly Holding[];
  readonly problems: readonly { readonly index: number; readonly failure: Failure }[];
}

/**
 * Decides what becomes of these users, one after the other, as if each were registered alone: in memory, so that a
 * hundred thousand take no longer than they must.
 * The same again is harmless; the same number with other dates that overlap the old ones replaces them.
 */
export function planUsers(requests: readonly CheckedUser[], registered: Registered): UserPlan {
  const ids = new Map(registered.users);
  const holdings = Map.groupBy(registered.holdings, keyOf);
  const users = new Map<string, { id: string; email: string; displayName?: string }>();
  const removed = new Set<string>();
  const added = new Map<string, Holding>();
  const problems: { index: number; failure: Failure }[] = [];
  for (const [index, user] of requests.entries()) {
    const { email, displayName, from, until } = user;
    const id = ids.get(email) ?? makeUuid();
    ids.set(email, id);
    const name = displayName ?? users.get(email)?.displayName;
    users.set(email, { id, email, ...(name === undefined ? {} : { displayName: name }) });
    for (const { kind, value } of user.identities) {
      const holding: Holding = { id: makeUuid(), userId: id, email, kind, value, from, until };
      const held = holdings.get(keyOf(holding)) ?? [];
      const own = held.filter((one) => one.userId === id);
      // Named again without dates: what is known of the dates stays.
      if (from === undefined && until === undefined && own.length > 0) continue;
      const taken = held.find((one) => one.userId !== id && overlaps(one, holding));
      if (taken !== undefined) {
        problems.push({ index, failure: takenBy(holding, taken) });
        continue;
      }
      const replaced = own.filter((one) => overlaps(one, holding));
      for (const one of replaced) if (!added.delete(one.id)) removed.add(one.id);
      added.set(holding.id, holding);
      holdings.set(keyOf(holding), [...held.filter((one) => !replaced.includes(one)), holding]);
    }
  }
  return { users: [...users.values()], removed: [...removed], added: [...added.values()], problems };
}

function keyOf({ kind, value }: Pick<Holding, 'kind' | 'value'>): string {
  return `${kind} ${value}`;
}

/** The refusal of a number that is somebody else's at that time. */
export function takenBy(wanted: Holding, holder: Holding): Failure {
  return new Failure(
    'user-invalid',
    say`${wanted.value} cannot belong to ${wanted.email} (${validityText(wanted)}): it belongs to ${holder.email} (${validityText(holder)}).`,
    say`End it for ${holder.email} first (Capture site > Registered users, or \`holdfast site user edit --until\`), or give ${wanted.email} a later beginning.`,
  );
}
