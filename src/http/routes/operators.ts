import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { operatorRoutes } from '#http/contract/table/operators.ts';
import { tokenRequest } from '#http/routes/tokenRequest.ts';

/** Operators, role groups and roles. */
export const operatorHandlers: Handlers<keyof typeof operatorRoutes> = {
  listOperators: async ({ app, actor }) => ({ items: await app.operators.list(actor) }),
  addOperator: ({ app, actor, body }) => app.operators.add(actor, defined(body)),
  disableOperator: ({ app, actor, params }) => app.operators.disable(actor, params.operator),
  enableOperator: ({ app, actor, params }) => app.operators.enable(actor, params.operator),
  resetPassword: ({ app, actor, params }) => app.operators.resetPassword(actor, params.operator),
  resetSecondFactor: ({ app, actor, params }) => app.operators.resetSecondFactor(actor, params.operator),
  listTokens: async ({ app, actor, params }) => ({
    items: await app.operators.listTokens(actor, params.operator),
  }),
  makeToken: ({ app, actor, params, body }) =>
    app.operators.makeToken(actor, { ...tokenRequest(body), email: params.operator }),
  revokeToken: ({ app, actor, params }) => app.operators.revokeToken(actor, params.token),

  listRoleGroups: async ({ app, actor }) => ({ items: await app.roles.listGroups(actor) }),
  makeRoleGroup: ({ app, actor, body }) => app.roles.createGroup(actor, defined(body)),
  editRoleGroup: ({ app, actor, params, body }) => app.roles.editGroup(actor, params.group, defined(body)),
  removeRoleGroup: ({ app, actor, params }) => app.roles.removeGroup(actor, params.group),
  addMember: ({ app, actor, params }) => app.roles.addMember(actor, params.group, params.operator),
  removeMember: ({ app, actor, params }) => app.roles.removeMember(actor, params.group, params.operator),
  addRole: ({ app, actor, params }) => app.roles.addRole(actor, params.group, params.role),
  removeRole: ({ app, actor, params }) => app.roles.removeRole(actor, params.group, params.role),
  listRoles: async ({ app, actor }) => ({ items: await app.roles.listRoles(actor) }),
  listGivers: async ({ app, actor, params }) => ({ items: await app.roles.whoMayGive(actor, params.role) }),
  takeConnectorRole: ({ app, actor, body }) => app.roles.takeConnectorRole(actor, defined(body)),
};
