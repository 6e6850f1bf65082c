/**
 * The permission table. Every method of `App` names one of these; `docs/roles.md` shows who has it, and a test compares
 * the two.
 */
export interface PermissionRule {
  /** What it allows, as the end of the sentence "You may …". */
  readonly allows: string;
  /** Shows or hands out what people wrote. Only roles made for reading hold these. */
  readonly content?: true;
  /** Neither reads content nor changes a rule: the owner of the data folder keeps it when operators have taken over. */
  readonly maintenance?: true;
  /** Holdfast's own schedules need it. */
  readonly system?: true;
}

export const permissions = {
  'site.account.manage': { allows: 'add and change log-ins of the capture site' },
  'site.user.manage': { allows: 'register users, their numbers and addresses' },
  'site.user.read': { allows: 'see registered users and their numbers' },
  'site.import': { allows: 'take exported chats into the capture site' },
  'mailbox.manage': { allows: 'make mailboxes', system: true },
  'mailbox.read': { allows: 'see mailboxes, folders and counts, not what is in them' },
  'content.read': { allows: 'search mailboxes and read items', content: true },
  'content.export': { allows: 'export items', content: true },
  'quarantine.read': { allows: 'read items that could not be imported', content: true },
  'connector.manage': { allows: 'add, edit, pause and remove connectors' },
  'connector.read': { allows: 'see connectors, runs and their logs', maintenance: true },
  'connector.run': { allows: 'run connectors and deliver again', maintenance: true, system: true },
  'mapping.manage': { allows: 'change who is mapped to which mailbox' },
  'domain.manage': { allows: 'accept domains, for mailboxes made automatically' },
  'audit.read': { allows: 'read the audit trail' },
  'audit.verify': { allows: 'check the audit trail', maintenance: true, system: true },
  'operator.manage': { allows: 'add and disable operators' },
  'operator.recover': {
    allows: 'give somebody who may manage roles a new password, when he is shut out',
    maintenance: true,
  },
  'role.manage': { allows: 'give and take roles' },
  'sign-in.manage': { allows: 'change how operators sign in' },
  'alert.manage': { allows: 'set up alerts, and see which were sent' },
  'archive.verify': { allows: 'check packs, ledger and records', maintenance: true, system: true },
  'archive.rebuild': { allows: 'rebuild the search index', maintenance: true },
  'archive.backup': { allows: 'make backups', maintenance: true, system: true },
  'archive.restore': { allows: 'restore a backup into an empty data folder', maintenance: true },
  doctor: { allows: 'look for faults of this installation', maintenance: true },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as readonly Permission[];

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(permissions, name);
}

export function permissionRule(permission: Permission): PermissionRule {
  return permissions[permission];
}
