import type { AreaDependencies } from '#app/app.ts';

/** Operators, role groups and the audit trail. */
export function createAdministration({ engine, guard }: AreaDependencies) {
  const { access, trail } = engine;
  return {
    addOperator: guard(
      {
        permission: 'operator.manage',
        action: 'operator.add',
        effect: 'change',
        object: (email: string) => `operator:${email}`,
      },
      async (_actor, email: string) => access.operators.add(email),
    ),
    listOperators: guard(
      { permission: 'operator.manage', action: 'operator.list', effect: 'read' },
      async () => access.operators.list(),
    ),
    makeToken: guard(
      {
        permission: 'operator.manage',
        action: 'operator.token',
        effect: 'change',
        object: (email: string, _name: string) => `operator:${email}`,
        details: (_email, name) => ({ name }),
      },
      async (_actor, email: string, name: string) => access.tokens.create({ email, name }),
    ),
    grantRole: guard(
      {
        permission: 'role.manage',
        action: 'role.grant',
        effect: 'change',
        object: (email: string, _group: string) => `operator:${email}`,
        details: (_email, group) => ({ group }),
      },
      async (_actor, email: string, group: string) => access.roles.grant(email, group),
    ),
    listRoles: guard({ permission: 'role.manage', action: 'role.list', effect: 'read' }, async () =>
      access.roles.list(),
    ),
    audit: guard(
      { permission: 'audit.read', action: 'audit.list', effect: 'read' },
      async (_actor, filter: AuditFilter) => auditRows(filter),
    ),
    verifyAudit: guard({ permission: 'audit.verify', action: 'audit.verify', effect: 'read' }, async () =>
      trail.verify(),
    ),
  };

  /** Oldest first, in pages, so that a trail of any length streams. */
  async function* auditRows({ limit = Number.POSITIVE_INFINITY, ...filter }: AuditFilter) {
    let after = 0n;
    let left = limit;
    while (left > 0) {
      const page = await trail.list({ ...filter, after, limit: Math.min(500, left) });
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.number;
      left -= page.length;
    }
  }
}

export interface AuditFilter {
  readonly action?: string;
  readonly object?: string;
  readonly actor?: string;
  readonly limit?: number;
}
