import type { AreaDependencies } from '#app/app.ts';

/** The audit trail. */
export function createAdministration({ engine, guard }: AreaDependencies) {
  const { trail } = engine;
  return {
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
