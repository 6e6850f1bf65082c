import type { NewGroup } from '#access/roles.ts';
import type { AreaDependencies } from '#app/app.ts';
import type { Actor } from '#core/actor.ts';

/** Role groups and roles. All need `role.manage` but `whoMayGive`, which every signed-in operator may ask. */
export function createRoles({ engine, guard }: AreaDependencies) {
  const { roles } = engine.access;
  const byGroup = (group: string, _second?: string | object): string => `role-group:${group}`;

  /** A change of one member or one role of a group. */
  function membership(
    action: string,
    detail: 'operator' | 'role',
    work: (group: string, what: string) => Promise<void>,
  ) {
    return guard(
      {
        permission: 'role.manage',
        action,
        effect: 'change',
        object: byGroup,
        details: (_group: string, what: string) => ({ [detail]: what }),
      },
      async (_actor: Actor, group: string, what: string) => work(group, what),
    );
  }

  return {
    listGroups: guard({ permission: 'role.manage', action: 'role.list', effect: 'read' }, async () =>
      roles.list(),
    ),
    listRoles: guard({ permission: 'role.manage', action: 'role.list-roles', effect: 'read' }, async () =>
      roles.listRoles(),
    ),
    createGroup: guard(
      {
        permission: 'role.manage',
        action: 'role-group.create',
        effect: 'change',
        object: ({ name }: NewGroup) => byGroup(name),
        details: (group) => ({
          roles: (group.roles ?? []).join(', '),
          members: (group.members ?? []).join(', '),
        }),
      },
      async (_actor, group: NewGroup) => roles.createGroup(group),
    ),
    editGroup: guard(
      {
        permission: 'role.manage',
        action: 'role-group.edit',
        effect: 'change',
        object: (name: string, _changes: GroupChanges) => byGroup(name),
        details: (_name, changes) => ({ name: changes.name ?? null }),
      },
      async (_actor, name: string, changes: GroupChanges) => roles.editGroup(name, changes),
    ),
    removeGroup: guard(
      { permission: 'role.manage', action: 'role-group.remove', effect: 'change', object: byGroup },
      async (_actor, name: string) => roles.removeGroup(name),
    ),
    /** @param what the member's e-mail address */
    addMember: membership('role.grant', 'operator', (group, email) => roles.grant(email, group)),
    removeMember: membership('role.revoke', 'operator', (group, email) => roles.revoke(email, group)),
    addRole: membership('role-group.add-role', 'role', (group, role) => roles.addRole(group, role)),
    removeRole: membership('role-group.remove-role', 'role', (group, role) => roles.removeRole(group, role)),
    whoMayGive: guard(
      {
        permission: 'signed-in',
        action: 'role.who-may-give',
        effect: 'read',
        object: (role: string) => `role:${role}`,
      },
      async (_actor, role: string) => roles.whoMayGive(role),
    ),
    /** One click for whoever may manage roles, so that he may add a connector. */
    takeConnectorRole: guard(
      {
        permission: 'role.manage',
        action: 'role.take-connector-role',
        effect: 'change',
        object: ({ newGroup }: { readonly newGroup?: string }) =>
          byGroup(newGroup ?? 'Organization Management'),
      },
      async (actor, { newGroup }: { readonly newGroup?: string }) =>
        roles.takeConnectorRole({
          ...(actor.kind === 'operator' ? { email: actor.name } : {}),
          ...(newGroup === undefined ? {} : { newGroup }),
        }),
    ),
  };
}

interface GroupChanges {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}
