import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import type { UserAnswer } from '#core/feed.ts';
import { english, joined, say } from '#core/sentence.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { changeDirectory, readHoldings, requireUser } from '#site/directoryChange.ts';
import type { IdentityKind } from '#site/tables.ts';
import { type Holding, takenBy } from '#site/userPlan.ts';
import {
  checkValidity,
  parseBeginning,
  parseEmail,
  parseEnd,
  parsePhone,
  parseWecomId,
} from '#site/userRequest.ts';
import { overlaps, type Validity, validityText } from '#site/validity.ts';

/** From when until when a number or WeCom id is a user's; texts as they were typed. */
export interface ValidityChange {
  readonly email: string;
  readonly kind: IdentityKind;
  readonly value: string;
  /** Of several validities of this number, the one that begins then; null is the one open towards the past. */
  readonly began?: string | null;
  /** Absent: stays as it is; null: open towards the past. */
  readonly from?: string | null;
  /** Absent: stays as it is; null: until further notice. */
  readonly until?: string | null;
}

/**
 * Ends or corrects the validity of one number of one user. What was captured before keeps the user it had then.
 * @throws Failure `user-unknown` when the user does not have it, `user-invalid` for an odd date, an end before the
 * beginning, or a time at which the number is somebody else's, `usage` when nothing is to be changed
 */
export async function changeValidity(
  context: SiteContext,
  change: ValidityChange,
  actor: Actor,
): Promise<UserAnswer> {
  const email = parseEmail(change.email);
  const value = change.kind === 'phone' ? parsePhone(change.value) : parseWecomId(change.value);
  await changeDirectory(context, async (transaction) => {
    const held = (await readHoldings(transaction, [value])).filter(({ kind }) => kind === change.kind);
    const was = chosen(held, email, { ...change, value });
    const wanted = { ...was, ...newValidity(was, change) };
    const taken = held.find((one) => one.id !== was.id && overlaps(one, wanted));
    if (taken !== undefined) throw takenBy(wanted, taken);
    await write(transaction, wanted);
    const details = {
      kind: was.kind,
      value,
      was: english(validityText(was)),
      is: english(validityText(wanted)),
    };
    await context.trail.record(
      { actor, action: 'user.validity', object: `user:${email}`, details },
      transaction,
    );
  });
  return requireUser(context, email);
}

function chosen(held: readonly Holding[], email: string, { value, began }: ValidityChange): Holding {
  const own = held.filter((one) => one.email === email);
  const beginning = began == null ? undefined : parseBeginning(began);
  const fitting =
    began === undefined ? own : own.filter(({ from }) => from?.getTime() === beginning?.getTime());
  const [one, ...more] = fitting;
  if (one !== undefined && more.length === 0) return one;
  const all = joined('; ', own.map(validityText));
  if (one === undefined) {
    throw new Failure(
      'user-unknown',
      own.length === 0
        ? say`${email} does not have ${value}.`
        : say`${email} has ${value}, but not from then on: ${all}.`,
      say`Look at Capture site > Registered users, or \`holdfast site user list\`: who has it, and since when.`,
    );
  }
  throw new Failure(
    'user-invalid',
    say`${email} has ${value} more than once: ${all}.`,
    say`Say which by its beginning: \`--began\` with its date, or \`--began open\`.`,
  );
}

function newValidity(was: Validity, { from, until }: ValidityChange): Validity {
  if (from === undefined && until === undefined) {
    throw new Failure('usage', say`Nothing is to be changed.`, say`Give a beginning, an end, or both.`);
  }
  return checkValidity(
    from === undefined ? was.from : from === null ? undefined : parseBeginning(from),
    until === undefined ? was.until : until === null ? undefined : parseEnd(until),
  );
}

async function write(transaction: SiteTransaction, { id, from, until }: Holding): Promise<void> {
  await transaction
    .updateTable('site.user_identity')
    .set({ valid_from: from ?? null, valid_until: until ?? null })
    .where('id', '=', id)
    .execute();
}
