import type { Permission } from '#access/permissions.ts';
import type { RoleGroup } from '#access/roles.ts';
import type { Actor } from '#core/actor.ts';

export interface RoleView {
  readonly name: string;
  /** The later name that is shown: `Data Connector Admin` for Mailbox Import Export; else the name. */
  readonly shownAs: string;
  readonly permissions: readonly Permission[];
  /** Shows or hands out what people wrote. */
  readonly content: boolean;
}

/** Role groups and roles. All need `role.manage` but `whoMayGive`, which every signed-in operator may ask. */
export interface RolesArea {
  listGroups(actor: Actor): Promise<RoleGroup[]>;
  listRoles(actor: Actor): Promise<RoleView[]>;
  createGroup(
    actor: Actor,
    group: {
      readonly name: string;
      readonly description?: string;
      readonly roles?: readonly string[];
      readonly members?: readonly string[];
    },
  ): Promise<RoleGroup>;
  editGroup(
    actor: Actor,
    name: string,
    changes: { readonly name?: string; readonly description?: string },
  ): Promise<RoleGroup>;
  removeGroup(actor: Actor, name: string): Promise<void>;
  /** @param email the member's */
  addMember(actor: Actor, group: string, email: string): Promise<void>;
  removeMember(actor: Actor, group: string, email: string): Promise<void>;
  addRole(actor: Actor, group: string, role: string): Promise<void>;
  removeRole(actor: Actor, group: string, role: string): Promise<void>;
  /** Active operators who may give the role: whom to ask. */
  whoMayGive(
    actor: Actor,
    role: string,
  ): Promise<readonly { readonly email: string; readonly displayName: string | null }[]>;
  /**
   * One click for whoever may manage roles: adds Mailbox Import Export to Organization Management, or to a role group
   * of its own, made when it is missing, whose member he becomes.
   */
  takeConnectorRole(actor: Actor, into: { readonly newGroup?: string }): Promise<RoleGroup>;
}
