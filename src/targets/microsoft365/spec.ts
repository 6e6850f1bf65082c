import type { SpecField } from '#core/source.ts';
import type { TargetSpec } from '#core/target.ts';
import { cloudNames } from '#graph/clouds.ts';

/** Whether Outlook shows new folders. */
export const visibilities = ['visible', 'hidden'] as const;
/** Whether the mail itself, byte for byte, goes with the message. */
export const originals = ['left-out', 'attached'] as const;
export const credentialWays = ['certificate', 'federated', 'client-secret'] as const;

/** Mailboxes of Exchange Online, by Microsoft Graph and for an application of the tenant's own. */
export const spec: TargetSpec = {
  name: 'microsoft365',
  fields: [
    field('cloud', 'choice', { choices: cloudNames }),
    field('tenant', 'text', { required: true }),
    field('client-id', 'text', { required: true }),
    field('credential', 'choice', { required: true, choices: credentialWays }),
    field('certificate', 'secret-lines'),
    field('token-file', 'file'),
    field('client-secret', 'secret'),
    field('check-mailbox', 'email'),
    field('whatsapp-folder', 'text'),
    field('wechat-folder', 'text'),
    field('folder-visibility', 'choice', { choices: visibilities }),
    field('whatsapp-class', 'text'),
    field('wechat-class', 'text'),
    field('read', 'switch'),
    field('original', 'choice', { choices: originals }),
    field('size-limit', 'number'),
    field('graph-url', 'text'),
    field('sign-in-url', 'text'),
  ],
};

function field(
  name: string,
  kind: SpecField['kind'],
  more: { required?: true; choices?: readonly string[] } = {},
): SpecField {
  const label = `target.microsoft365.${name}`;
  return { name, kind, required: false, label, help: `${label}.help`, ...more };
}
