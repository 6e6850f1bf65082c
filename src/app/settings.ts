import type { SingleSignOnChanges } from '#access/singleSignOn/settings.ts';
import type { AlertChanges } from '#alerts/settings.ts';
import type { AreaDependencies } from '#app/app.ts';

/** How operators sign in (`sign-in.manage`), and who is told what (`alert.manage`). Secrets go in and never come out. */
export function createSettings({ engine, guard }: AreaDependencies) {
  const { alerts } = engine;
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
    alerts: guard({ permission: 'alert.manage', action: 'alert.show', effect: 'read' }, async () =>
      alerts.settings(),
    ),
    editAlerts: guard(
      {
        permission: 'alert.manage',
        action: 'alert.edit',
        effect: 'change',
        details: ({ email = {}, webhook = {}, ...rest }: AlertChanges) => ({
          fields: [fieldsOf(rest), fieldsOf(email, 'email.'), fieldsOf(webhook, 'webhook.')]
            .filter((fields) => fields !== '')
            .join(', '),
        }),
      },
      async (_actor, changes: AlertChanges) => alerts.edit(changes),
    ),
    /** A new secret for the webhook's signatures, given only here. */
    renewWebhookSecret: guard(
      { permission: 'alert.manage', action: 'alert.renew-secret', effect: 'change' },
      async () => ({ secret: await alerts.renewSecret() }),
    ),
    /** Sends a test over what is switched on, and waits for it. */
    testAlerts: guard({ permission: 'alert.manage', action: 'alert.test', effect: 'change' }, async () =>
      alerts.test(),
    ),
    /** The newest first. */
    listAlerts: guard(
      { permission: 'alert.manage', action: 'alert.list', effect: 'read' },
      async (_actor, page: { readonly before?: string | undefined; readonly limit?: number | undefined }) =>
        alerts.list(page),
    ),
  };
}

/** Which settings a change names; what they became would show a secret in the trail. */
function fieldsOf(changes: object, prefix = ''): string {
  return Object.entries(changes)
    .filter(([name, value]) => name !== 'version' && value !== undefined)
    .map(([name]) => `${prefix}${name}`)
    .join(', ');
}
