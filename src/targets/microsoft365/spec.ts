import { specFields } from '#core/specFields.ts';
import type { TargetSpec } from '#core/target.ts';
import { cloudNames } from '#graph/clouds.ts';
import { credentialWays } from '#graph/settings.ts';

/** Whether Outlook shows new folders. */
export const visibilities = ['visible', 'hidden'] as const;
/** Whether the mail itself, byte for byte, goes with the message. */
export const originals = ['left-out', 'attached'] as const;

const field = specFields('target.microsoft365');

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
