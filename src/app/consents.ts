import type { AreaDependencies } from '#app/app.ts';
import { csvLine, csvStart } from '#app/csv.ts';
import type { Consent, ConsentFilter, ConsentRecord } from '#site/consents.ts';

export { type Consent, consentMeans, consentStates } from '#site/consents.ts';

/** The consent register: who was told of the capture or agreed to it. */
export function createConsents({ engine, guard }: AreaDependencies) {
  const site = async () => (await engine.localSite()).site;
  return {
    list: guard(
      { permission: 'site.scope.manage', action: 'site.consent.list', effect: 'read' },
      async (_actor, filter: ConsentFilter) => (await site()).consents.list(filter),
    ),
    /** As `list`, to be kept: a CSV file. */
    export: guard(
      { permission: 'site.scope.manage', action: 'site.consent.export', effect: 'read' },
      async (_actor, filter: ConsentFilter) => consentCsv(await (await site()).consents.list(filter)),
    ),
    add: guard(
      {
        permission: 'site.scope.manage',
        action: 'site.consent.add',
        effect: 'change',
        object: ({ email = '' }: ConsentRecord) => `user:${email}`,
        details: ({ state, means }) => ({ state, means }),
      },
      async (actor, record: ConsentRecord) => (await site()).consents.record(record, actor),
    ),
  };
}

const header = ['Time', 'User', 'Party', 'State', 'Means', 'Note', 'Recorded by', 'Recorded'];

/** The columns are English in every language: programs read them. */
function consentCsv(consents: readonly Consent[]): string {
  const lines = consents.map(({ at, email = '', party, state, means, note, recordedBy, recordedAt }) =>
    csvLine([at.toISOString(), email, party, state, means, note, recordedBy, recordedAt.toISOString()]),
  );
  return csvStart + [csvLine(header), ...lines].join('');
}
