import { type Sentence, say } from '#core/sentence.ts';
/**
 * The permission table. Every method of `App` names one of these; `docs/roles.md` shows who has it, and a test compares
 * the two.
 */
export interface PermissionRule {
  /** What it allows, as the end of the sentence "You may …". */
  readonly allows: Sentence;
  /** Shows or hands out what people wrote. Only roles made for reading hold these. */
  readonly content?: true;
  /** Neither reads content nor changes a rule: the owner of the data folder keeps it when operators have taken over. */
  readonly maintenance?: true;
  /** Holdfast's own schedules need it. */
  readonly system?: true;
}

export const permissions = {
  'site.account.manage': { allows: say`add and change log-ins of the capture site` },
  'site.user.manage': { allows: say`register users, their numbers and addresses` },
  'site.user.read': { allows: say`see registered users and their numbers` },
  'site.capture.manage': { allows: say`set up, change, pause and remove captures` },
  'site.import': { allows: say`take exported chats into the capture site` },
  'site.scope.manage': {
    allows: say`choose whose conversations are captured, and keep the consent register`,
  },
  'site.scope.approve': { allows: say`decide which conversations are private` },
  'mailbox.manage': { allows: say`make mailboxes`, system: true },
  'mailbox.read': { allows: say`see mailboxes, folders and counts, not what is in them` },
  'content.read': { allows: say`search mailboxes and read items`, content: true },
  'content.export': { allows: say`export items`, content: true },
  'quarantine.read': { allows: say`read items that could not be imported`, content: true },
  'connector.manage': { allows: say`add, edit, pause and remove connectors, targets and directories` },
  'connector.read': {
    allows: say`see connectors, runs, their logs, targets and directories`,
    maintenance: true,
  },
  'connector.run': { allows: say`run connectors and deliver again`, maintenance: true, system: true },
  'mapping.manage': { allows: say`change who is mapped to which mailbox` },
  'domain.manage': { allows: say`accept domains, for mailboxes made automatically` },
  'audit.read': { allows: say`read the audit trail` },
  'audit.verify': { allows: say`check the audit trail`, maintenance: true, system: true },
  'operator.manage': { allows: say`add and disable operators` },
  'operator.recover': {
    allows: say`give somebody who may manage roles a new password, when they are shut out`,
    maintenance: true,
  },
  'role.manage': { allows: say`give and take roles` },
  'sign-in.manage': { allows: say`change how operators sign in` },
  'alert.manage': { allows: say`set up alerts, and see which were sent` },
  'archive.verify': { allows: say`check packs, ledger and records`, maintenance: true, system: true },
  'archive.rebuild': { allows: say`rebuild the search index`, maintenance: true },
  'archive.backup': { allows: say`make backups`, maintenance: true, system: true },
  'archive.restore': { allows: say`restore a backup into an empty data folder`, maintenance: true },
  doctor: { allows: say`look for faults of this installation`, maintenance: true },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as readonly Permission[];

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(permissions, name);
}

export function permissionRule(permission: Permission): PermissionRule {
  return permissions[permission];
}
