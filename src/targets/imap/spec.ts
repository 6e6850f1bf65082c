import { specFields } from '#core/specFields.ts';
import type { TargetSpec } from '#core/target.ts';

export const securities = ['tls', 'starttls', 'none'] as const;
export const signInWays = ['master-user', 'authzid', 'per-user', 'oauth'] as const;
export const folderLayouts = ['one', 'by-year'] as const;

const field = specFields('target.imap');

/** A mail server that speaks IMAP4rev1 (RFC 3501), and how it lets one program into many mailboxes. */
export const spec: TargetSpec = {
  name: 'imap',
  fields: [
    field('host', 'text', { required: true }),
    field('port', 'number'),
    field('security', 'choice', { choices: securities }),
    field('certificate-authority', 'lines'),
    field('sign-in', 'choice', { required: true, choices: signInWays }),
    field('user', 'text'),
    field('password', 'secret'),
    field('separator', 'text'),
    field('credentials', 'secret-lines'),
    field('token-url', 'text'),
    field('client-id', 'text'),
    field('client-secret', 'secret'),
    field('scope', 'text'),
    field('check-mailbox', 'email'),
    field('whatsapp-folder', 'text'),
    field('wechat-folder', 'text'),
    field('folder-layout', 'choice', { choices: folderLayouts }),
    field('seen', 'switch'),
    field('size-limit', 'number'),
    field('mailboxes-at-once', 'number'),
  ],
};
