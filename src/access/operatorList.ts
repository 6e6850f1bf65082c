import type { AccessReader } from '#access/context.ts';

export interface Operator {
  readonly id: string;
  readonly email: string;
  readonly displayName: string | null;
  /** `invited`: has never signed in. */
  readonly state: 'invited' | 'active' | 'disabled';
  readonly roleGroups: readonly string[];
  /** Whether TOTP is asked for at sign-in. */
  readonly secondFactor: boolean;
  /** His subject at the identity provider; null where none is linked. */
  readonly subject: string | null;
  readonly createdAt: Date;
  readonly signedInAt: Date | null;
}

/** All operators, by address. */
export async function listOperators(tables: AccessReader): Promise<Operator[]> {
  const members = await tables.selectFrom('access.role_member').selectAll().orderBy('role_group').execute();
  const factors = await tables
    .selectFrom('access.second_factor')
    .select('operator_id')
    .where('confirmed_at', 'is not', null)
    .execute();
  const withFactor = new Set(factors.map(({ operator_id }) => operator_id));
  const identities = await tables
    .selectFrom('access.identity')
    .select(['operator_id', 'subject'])
    .orderBy('linked_at')
    .execute();
  const subjects = new Map(identities.map(({ operator_id, subject }) => [operator_id, subject]));
  const operators = await tables.selectFrom('access.operator').selectAll().orderBy('email').execute();
  return operators.map((row) => ({
    id: row.id,
    email: row.email,
    displayName: row.display_name,
    state: row.disabled_at !== null ? 'disabled' : row.signed_in_at === null ? 'invited' : 'active',
    roleGroups: members
      .filter(({ operator_id }) => operator_id === row.id)
      .map(({ role_group }) => role_group),
    secondFactor: withFactor.has(row.id),
    subject: subjects.get(row.id) ?? null,
    createdAt: row.created_at,
    signedInAt: row.signed_in_at,
  }));
}
