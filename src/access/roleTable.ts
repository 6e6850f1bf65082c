import type { Permission } from '#access/permissions.ts';

/** Roles are bundles of permissions, named as in Microsoft Purview where it has one. They are given through role groups. */
export const roles = {
  /** Needed to add a connector; in no role group until somebody decides who may. */
  'Mailbox Import Export': [
    'connector.manage',
    'connector.read',
    'connector.run',
    'mapping.manage',
    'mailbox.read',
  ],
  'Role Management': ['operator.manage', 'operator.recover', 'role.manage', 'sign-in.manage'],
  'Organization Configuration': [
    'site.account.manage',
    'site.user.manage',
    'site.user.read',
    'site.capture.manage',
    'mailbox.manage',
    'mailbox.read',
    'domain.manage',
    'alert.manage',
  ],
  'Capture Import': ['site.import', 'site.user.read'],
  'Capture Scope': ['site.scope.manage', 'site.user.read'],
  'Capture Scope Approval': ['site.scope.approve', 'site.user.read'],
  'View-Only Configuration': ['site.user.read', 'mailbox.read', 'connector.read'],
  'Archive Maintenance': [
    'archive.verify',
    'archive.rebuild',
    'archive.backup',
    'archive.restore',
    'doctor',
    'connector.run',
  ],
  'Integrity Check': ['archive.verify', 'audit.verify'],
  'Audit Logs': ['audit.read', 'audit.verify'],
  Preview: ['content.read', 'mailbox.read'],
  Review: ['content.read', 'mailbox.read'],
  Export: ['content.export'],
  'Quarantine Review': ['quarantine.read'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof roles;

/** Needed to add a connector. */
export const connectorRole: Role = 'Mailbox Import Export';

/** Later names of the same role. */
const roleAliases: Readonly<Record<string, Role>> = { 'Data Connector Admin': 'Mailbox Import Export' };

/** The roles made for reading or handing out what people wrote; no other may hold a content permission. */
export const contentRoles: readonly Role[] = ['Preview', 'Review', 'Export', 'Quarantine Review'];

/** What every installation has; more roles may be added to them, and role groups of one's own made. */
export const shippedRoleGroups = {
  'Organization Management': [
    'Role Management',
    'Organization Configuration',
    'Capture Import',
    'Capture Scope',
    'View-Only Configuration',
    'Archive Maintenance',
    'Integrity Check',
    'Audit Logs',
  ],
  'Compliance Administrator': [
    'Capture Scope',
    'Capture Scope Approval',
    'View-Only Configuration',
    'Integrity Check',
    'Audit Logs',
  ],
  'eDiscovery Manager': ['View-Only Configuration', 'Preview', 'Export', 'Quarantine Review'],
  Reviewer: ['Review'],
  Auditor: ['View-Only Configuration', 'Integrity Check', 'Audit Logs'],
} as const satisfies Record<string, readonly Role[]>;

export const roleNames = Object.keys(roles) as readonly Role[];
export const shippedGroupNames: readonly string[] = Object.keys(shippedRoleGroups);

/** The roles that a shipped group always has; none for a group of one's own. */
export function shippedRolesOf(group: string): readonly Role[] {
  return Object.hasOwn(shippedRoleGroups, group)
    ? shippedRoleGroups[group as keyof typeof shippedRoleGroups]
    : [];
}

/** Finds a role by its name or alias, whatever the case. */
export function findRole(name: string): Role | undefined {
  const wanted = name.trim().toLowerCase();
  const alias = Object.keys(roleAliases).find((known) => known.toLowerCase() === wanted);
  return alias === undefined ? roleNames.find((role) => role.toLowerCase() === wanted) : roleAliases[alias];
}

/** The later name where a role has one, as the articles show it now; else the name. */
export function shownNameOf(role: Role): string {
  return Object.keys(roleAliases).find((alias) => roleAliases[alias] === role) ?? role;
}

/** Every permission of these roles, once. Unknown roles, of a newer version, give none. */
export function permissionsOf(names: Iterable<string>): ReadonlySet<Permission> {
  const all = new Set<Permission>();
  for (const name of names) {
    if (!Object.hasOwn(roles, name)) continue;
    for (const permission of roles[name as Role]) all.add(permission);
  }
  return all;
}
