import { type DirectorySpec, regionSetting } from '#core/directory.ts';
import type { SpecField } from '#core/source.ts';
import { cloudNames } from '#graph/clouds.ts';

export const credentialWays = ['certificate', 'federated', 'client-secret'] as const;

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

function field(
  name: string,
  kind: SpecField['kind'],
  more: { required?: true; choices?: readonly string[] } = {},
): SpecField {
  const label = `directory.microsoft365.${name}`;
  return { name, kind, required: false, label, help: `${label}.help`, ...more };
}
