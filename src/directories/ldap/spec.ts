import { type DirectorySpec, regionSetting } from '#core/directory.ts';
import type { SpecField } from '#core/source.ts';

const field = (
  name: string,
  kind: SpecField['kind'],
  required: boolean,
  choices?: readonly string[],
): SpecField => ({
  name,
  kind,
  required,
  ...(choices !== undefined && { choices }),
  label: `directory.ldap.${name}`,
  help: `directory.ldap.${name}.help`,
});

/** What entries look like; the names of attributes may be set besides. */
export const schemas = ['active-directory', 'openldap'] as const;
export type Schema = (typeof schemas)[number];

export const ldapSpec: DirectorySpec = {
  name: 'ldap',
  fields: [
    field('url', 'text', true),
    field('startTls', 'switch', false),
    field('ca', 'lines', false),
    field('bindDn', 'text', false),
    field('password', 'secret', false),
    field('base', 'text', true),
    field('schema', 'choice', true, schemas),
    field('filter', 'text', false),
    field('attributes', 'lines', false),
    field(regionSetting, 'text', false),
  ],
};
