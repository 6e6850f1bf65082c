import { randomBytes } from 'node:crypto';
import type { AccessContext, AccessReader } from '#access/context.ts';
import { insertOperator } from '#access/insertOperator.ts';
import type { OperatorRow } from '#access/signIn.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Somebody, as the identity provider names him. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | undefined;
  /** The provider vouches for the address. */
  readonly emailVerified: boolean;
  readonly name: string | undefined;
}

/**
 * The operator whom the claims mean: by the subject that is linked, else by the verified address, which links the
 * subject for good, else a new one without any role where that is allowed.
 * @throws Failure `single-sign-on-refused`
 */
export async function operatorOf(
  context: AccessContext,
  claims: Claims,
  options: { readonly autoCreate: boolean },
): Promise<OperatorRow> {
  const linked = await byIdentity(context.tables, claims);
  if (linked !== undefined) return active(linked);
  const email = claims.emailVerified ? claims.email?.trim().toLowerCase() : undefined;
  if (email === undefined) throw unknownPerson();
  const known = await byEmail(context.tables, email);
  if (known === undefined && !options.autoCreate) throw unknownPerson();
  const operator = known ?? (await create(context, email, claims.name));
  await link(context, active(operator), claims);
  return operator;
}

/** Links a subject to an operator, in place of the one that was. Failure `conflict` when it is another's. */
export async function linkSubject(
  { tables, clock }: AccessContext,
  operatorId: string,
  identity: { readonly issuer: string; readonly subject: string },
): Promise<void> {
  const { issuer, subject } = identity;
  await tables.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('access.identity')
      .where('issuer', '=', issuer)
      .where('operator_id', '=', operatorId)
      .execute();
    const linked = await transaction
      .insertInto('access.identity')
      .values({ issuer, subject, operator_id: operatorId, linked_at: clock.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('subject')
      .executeTakeFirst();
    if (linked === undefined)
      throw new Failure(
        'conflict',
        say`This subject is linked to another operator.`,
        say`Unlink it there first: holdfast operator unlink`,
      );
  });
}

async function byIdentity(
  tables: AccessReader,
  { issuer, subject }: Claims,
): Promise<OperatorRow | undefined> {
  return tables
    .selectFrom('access.operator as operator')
    .innerJoin('access.identity as identity', 'identity.operator_id', 'operator.id')
    .selectAll('operator')
    .where('identity.issuer', '=', issuer)
    .where('identity.subject', '=', subject)
    .executeTakeFirst();
}

async function byEmail(tables: AccessReader, email: string): Promise<OperatorRow | undefined> {
  return tables.selectFrom('access.operator').selectAll().where('email', '=', email).executeTakeFirst();
}

/** The first time that a verified address comes: from now on the subject counts, whatever becomes of the address. */
async function link(
  { tables, clock, trail }: AccessContext,
  operator: OperatorRow,
  claims: Claims,
): Promise<void> {
  const { issuer, subject } = claims;
  const linked = await tables
    .insertInto('access.identity')
    .values({ issuer, subject, operator_id: operator.id, linked_at: clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('subject')
    .executeTakeFirst();
  // An address that was given to somebody else at the provider must not open the account of who had it.
  if (linked === undefined) throw unknownPerson();
  await trail.record({
    actor: { kind: 'system', part: 'single-sign-on' },
    action: 'operator.link',
    object: `operator:${operator.email}`,
    details: { issuer, subject },
  });
}

async function create(context: AccessContext, email: string, name: string | undefined): Promise<OperatorRow> {
  // Long names and control characters come from outside: better none than a refusal.
  const displayName = name !== undefined && /^[^\p{C}]{1,100}$/u.test(name.trim()) ? name : undefined;
  const password = randomBytes(32).toString('base64url');
  const { id } = await insertOperator(context, context.tables, { email, displayName, password });
  await context.trail.record({
    actor: { kind: 'system', part: 'single-sign-on' },
    action: 'operator.add',
    object: `operator:${email}`,
    details: { outcome: 'done' },
  });
  return context.tables
    .selectFrom('access.operator')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

function active(operator: OperatorRow): OperatorRow {
  if (operator.disabled_at === null) return operator;
  throw unknownPerson();
}

function unknownPerson(): Failure {
  return new Failure(
    'single-sign-on-refused',
    say`The identity provider knows you, but you are no operator here.`,
    say`Ask somebody who may manage operators to add you with the verified e-mail address that the provider has of you.`,
  );
}
