import type { AreaDependencies } from '#app/app.ts';
import type { ScopeDecision, ScopeEntryRequest } from '#site/scopes/entries.ts';
import type { ScopeMode } from '#site/tables.ts';

export type { ScopeEntry } from '#site/scopes/entries.ts';
export { parseScopeMode } from '#site/scopes/modes.ts';

/** What of whom the local capture site captures, and the users' word that nothing goes elsewhere. */
export function createCaptureScope({ engine, guard }: AreaDependencies) {
  const site = async () => (await engine.localSite()).site;
  return {
    list: guard({ permission: 'site.user.read', action: 'site.scope.list', effect: 'read' }, async () =>
      (await site()).scopes.list(),
    ),
    show: guard(
      {
        permission: 'site.scope.manage',
        action: 'site.scope.show',
        effect: 'read',
        object: (email: string) => `user:${email}`,
      },
      async (_actor, email: string) => {
        const { scopes } = await site();
        return { ...(await scopes.scopeOf(email)), entries: await scopes.listEntries(email) };
      },
    ),
    choose: guard(
      {
        permission: 'site.scope.manage',
        action: 'site.scope.choose',
        effect: 'change',
        object: (email: string, _mode: ScopeMode) => `user:${email}`,
        details: (_email, mode) => ({ mode }),
      },
      async (actor, email: string, mode: ScopeMode) => (await site()).scopes.chooseScope(email, mode, actor),
    ),
    /** Puts a conversation on the list of what is captured. */
    add: guard(
      {
        permission: 'site.scope.manage',
        action: 'site.scope.add',
        effect: 'change',
        object: (email: string, _request: ScopeEntryRequest) => `user:${email}`,
        details: (_email, { kind }) => ({ kind }),
      },
      async (actor, email: string, request: ScopeEntryRequest) =>
        (await site()).scopes.addListed(email, request, actor),
    ),
    remove: guard(
      {
        permission: 'site.scope.manage',
        action: 'site.scope.remove',
        effect: 'change',
        object: (entry: string) => `scope-entry:${entry}`,
      },
      async (actor, entry: string) => (await site()).scopes.removeEntry(entry, actor),
    ),
    requests: guard(
      { permission: 'site.scope.approve', action: 'site.scope.requests', effect: 'read' },
      async () => (await site()).scopes.requests(),
    ),
    decide: guard(
      {
        permission: 'site.scope.approve',
        action: 'site.scope.decide',
        effect: 'change',
        object: (entry: string, _decision: ScopeDecision) => `scope-entry:${entry}`,
        details: (_entry, { approve }) => ({ approve }),
      },
      async (actor, entry: string, decision: ScopeDecision) =>
        (await site()).scopes.decide(entry, decision, actor),
    ),
    attestations: guard(
      { permission: 'site.user.read', action: 'site.attestation.list', effect: 'read' },
      async () => {
        const { attestations } = await site();
        return { months: await attestations.months(), users: await attestations.states() };
      },
    ),
    setAttestationMonths: guard(
      {
        permission: 'site.scope.manage',
        action: 'site.attestation.rule',
        effect: 'change',
        details: (months: number) => ({ months }),
      },
      async (actor, months: number) => (await site()).attestations.setMonths(months, actor),
    ),
  };
}
