import type { SingleSignOnChanges } from '#access/singleSignOn/settings.ts';
import type { AreaDependencies } from '#app/app.ts';

/** How operators sign in (`sign-in.manage`). Secrets go in and never come out. */
export function createSettings({ engine, guard }: AreaDependencies) {
  const { singleSignOn } = engine.access;
  return {
    singleSignOn: guard(
      { permission: 'sign-in.manage', action: 'single-sign-on.show', effect: 'read' },
      async () => singleSignOn.view(),
    ),
    /** Asks the provider for its description before anything is kept. */
    editSingleSignOn: guard(
      {
        permission: 'sign-in.manage',
        action: 'single-sign-on.edit',
        effect: 'change',
        details: (changes: SingleSignOnChanges) => ({ fields: fieldsOf(changes) }),
      },
      async (_actor, changes: SingleSignOnChanges) => singleSignOn.edit(changes),
    ),
  };
}

/** Which settings a change names; what they became would show a secret in the trail. */
function fieldsOf(changes: object): string {
  return Object.entries(changes)
    .filter(([name, value]) => name !== 'version' && value !== undefined)
    .map(([name]) => name)
    .join(', ');
}
