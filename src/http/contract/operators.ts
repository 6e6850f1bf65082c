import { z } from 'zod';
import { emailAddress, instant, listOf } from './values.ts';

/** Operators, role groups and roles. */

export const operator = z.object({
  id: z.string(),
  email: emailAddress,
  displayName: z.string().nullable().optional(),
  /** `invited`: has never signed in. */
  state: z.enum(['invited', 'active', 'disabled']),
  roleGroups: z.array(z.string()),
  secondFactor: z.boolean().optional(),
  createdAt: instant,
  signedInAt: instant.nullable(),
});
export type Operator = z.infer<typeof operator>;
export const operators = listOf(operator);

export const operatorParams = z.strictObject({ operator: emailAddress });
export const newOperatorBody = z.strictObject({
  email: emailAddress,
  displayName: z.string().trim().min(1).max(200).optional(),
});
/** The password is generated and shown only here. */
export const generatedPassword = z.object({ id: z.string(), email: emailAddress, password: z.string() });

export const roleGroup = z.object({
  name: z.string(),
  description: z.string().nullable().optional(),
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
  description: z.string().trim().max(1_000).optional(),
  roles: z.array(z.string().min(1)).max(50).default([]),
  members: z.array(emailAddress).max(1_000).default([]),
});
export const roleGroupChanges = z.strictObject({
  name: z.string().trim().min(1).max(64).optional(),
  description: z.string().trim().max(1_000).optional(),
});
export const memberParams = roleGroupParams.extend({ operator: emailAddress });
export const groupRoleParams = roleGroupParams.extend({ role: z.string().min(1).max(64) });

export const role = z.object({
  name: z.string(),
  /** The later name that is shown: *Data Connector Admin* for Mailbox Import Export; else the name. */
  shownAs: z.string(),
  permissions: z.array(z.string()),
  /** Shows or hands out what people wrote. */
  content: z.boolean(),
});
export type Role = z.infer<typeof role>;
export const roles = listOf(role);
export const roleParams = z.strictObject({ role: z.string().min(1).max(64) });

/** Operators who may give a role: whom to ask. */
export const givers = listOf(z.object({ email: emailAddress, displayName: z.string().nullable() }));
/** With `newGroup` a role group of that name, made when it is missing; else Organization Management. */
export const connectorRoleBody = z.strictObject({ newGroup: z.string().trim().min(1).max(64).optional() });
