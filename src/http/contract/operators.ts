import { z } from 'zod';
import { emailAddress, instant, listOf, uuid } from './values.ts';

/** Operators, role groups, roles and tokens. */

export const operator = z.object({
  id: z.string(),
  email: emailAddress,
  displayName: z.string().nullable(),
  /** `invited`: has never signed in. */
  state: z.enum(['invited', 'active', 'disabled']),
  roleGroups: z.array(z.string()),
  secondFactor: z.boolean(),
  createdAt: instant,
  signedInAt: instant.nullable(),
});
export type Operator = z.infer<typeof operator>;
export const operators = listOf(operator);

export const operatorParams = z.strictObject({ operator: emailAddress });
export const newOperatorBody = z.strictObject({
  email: emailAddress,
  displayName: z.string().trim().min(1).max(200).optional(),
  roleGroups: z.array(z.string().min(1)).max(50).default([]),
});
/** The password is generated and shown only here. */
export const generatedPassword = z.object({ id: z.string(), email: emailAddress, password: z.string() });

export const roleGroup = z.object({
  name: z.string(),
  /** Belongs to Holdfast; the others were made here. */
  shipped: z.boolean(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  members: z.array(emailAddress),
});
export type RoleGroup = z.infer<typeof roleGroup>;
export const roleGroups = listOf(roleGroup);
export const roleGroupParams = z.strictObject({ group: z.string().min(1).max(64) });
export const roleGroupBody = z.strictObject({
  name: z.string().trim().min(1).max(64),
  roles: z.array(z.string().min(1)).max(50).default([]),
  members: z.array(emailAddress).max(1_000).default([]),
});
export const memberParams = roleGroupParams.extend({ operator: emailAddress });
export const groupRoleParams = roleGroupParams.extend({ role: z.string().min(1).max(64) });

export const role = z.object({
  name: z.string(),
  /** Another name of it: *Data Connector Admin*. */
  alias: z.string().nullable(),
  permissions: z.array(z.string()),
  /** Shows what people wrote. */
  content: z.boolean(),
  /** Role groups that have it from the start. */
  shippedIn: z.array(z.string()),
});
export type Role = z.infer<typeof role>;
export const roles = listOf(role);

/** Who may add connectors: what the page shows somebody who may not. */
export const connectorRole = z.object({
  role: z.string(),
  alias: z.string(),
  /** He may add connectors. */
  has: z.boolean(),
  /** He may give the role. */
  mayGrant: z.boolean(),
  /** Operators who may give it. */
  ask: z.array(emailAddress),
});
export type ConnectorRole = z.infer<typeof connectorRole>;
/** `organization-management` adds the role to that role group; `new-role-group` makes one with him in it. */
export const connectorRoleBody = z.discriminatedUnion('where', [
  z.strictObject({ where: z.literal('organization-management') }),
  z.strictObject({ where: z.literal('new-role-group'), name: z.string().trim().min(1).max(64) }),
]);

export const token = z.object({
  id: uuid,
  email: emailAddress,
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: instant,
  expiresAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type Token = z.infer<typeof token>;
export const tokens = listOf(token);
export const tokenParams = z.strictObject({ token: uuid });
export const newTokenBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Some of the operator's permissions; all when absent. */
  scopes: z.array(z.string()).max(100).optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});
/** The token itself is shown only here. */
export const newToken = z.object({ id: uuid, token: z.string(), scopes: z.array(z.string()) });
