import { type DirectorySpec, regionSetting } from '#core/directory.ts';
import { specFields } from '#core/specFields.ts';
import { cloudNames } from '#graph/clouds.ts';
import { credentialWays } from '#graph/settings.ts';

const field = specFields('directory.microsoft365');

/** The users of a Microsoft 365 tenant, by Microsoft Graph and for an application of the tenant's own. */
export const microsoft365Spec: DirectorySpec = {
  name: 'microsoft365',
  fields: [
    field('cloud', 'choice', { choices: cloudNames }),
    field('tenant', 'text', { required: true }),
    field('client-id', 'text', { required: true }),
    field('credential', 'choice', { required: true, choices: credentialWays }),
    field('certificate', 'secret-lines'),
    field('token-file', 'text'),
    field('client-secret', 'secret'),
    field(regionSetting, 'text'),
    field('graph-url', 'text'),
    field('sign-in-url', 'text'),
  ],
};
