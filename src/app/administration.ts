import type { AreaDependencies } from '#app/app.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** The audit trail. */
export function createAdministration({ engine, guard }: AreaDependencies) {
  const { trail } = engine;
  return {
    audit: guard(
      { permission: 'audit.read', action: 'audit.list', effect: 'read' },
      async (_actor, filter: AuditFilter) => auditRows(filter),
    ),
    /** Newest first, a page at a time. */
    auditPage: guard(
      { permission: 'audit.read', action: 'audit.list', effect: 'read' },
      async (_actor, { after, limit, ...filter }: AuditPageRequest) => {
        const entries = await trail.list({
          ...filter,
          newestFirst: true,
          limit: limit + 1,
          ...(after === undefined ? {} : { after: numberOf(after) }),
        });
        const page = entries.slice(0, limit);
        return { items: page, next: entries.length > limit ? String(page.at(-1)?.number ?? '') : null };
      },
    ),
    auditWords: guard({ permission: 'audit.read', action: 'audit.words', effect: 'read' }, async () =>
      trail.words(),
    ),
    /** As `audit`, to be kept: it is in the trail as an export. */
    exportAudit: guard(
      { permission: 'audit.read', action: 'audit.export', effect: 'read' },
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
  readonly from?: Date;
  readonly until?: Date;
  readonly limit?: number;
}

interface AuditPageRequest extends AuditFilter {
  readonly after?: string;
  readonly limit: number;
}

function numberOf(after: string): bigint {
  if (/^\d{1,19}$/.test(after)) return BigInt(after);
  throw new Failure(
    'usage',
    say`"${after}" is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}
