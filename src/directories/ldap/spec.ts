import { type DirectorySpec, regionSetting } from '#core/directory.ts';
import { specFields } from '#core/specFields.ts';

const field = specFields('directory.ldap');

/** What entries look like; the names of attributes may be set besides. */
export const schemas = ['active-directory', 'openldap'] as const;
export type Schema = (typeof schemas)[number];

export const ldapSpec: DirectorySpec = {
  name: 'ldap',
  fields: [
    field('url', 'text', { required: true }),
    field('startTls', 'switch'),
    field('ca', 'lines'),
    field('bindDn', 'text'),
    field('password', 'secret'),
    field('base', 'text', { required: true }),
    field('schema', 'choice', { required: true, choices: schemas }),
    field('filter', 'text'),
    field('attributes', 'lines'),
    field(regionSetting, 'text'),
  ],
};
