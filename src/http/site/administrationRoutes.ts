import { z } from 'zod';
import type { Actor } from '#core/actor.ts';
import { userAnswer, usersAnswer } from '#core/feed.ts';
import { type Route, route } from '#http/site/route.ts';
import type { Caller } from '#http/site/site.ts';

const text = z.string().max(1_000);
const role = z.enum(['connector', 'administrator']);
const accountAnswer = z.object({ id: z.string(), name: z.string(), role, createdAt: z.iso.datetime() });
const exclusionAnswer = z.object({
  id: z.string(),
  kind: z.enum(['conversation', 'phone']),
  everyAccount: z.boolean(),
  note: z.string(),
  leftOut: z.string(),
  createdAt: z.iso.datetime(),
});

export const administrationRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/site/v1/accounts',
    access: 'administrator',
    operation: 'listAccounts',
    summary: 'The log-ins of the site.',
    answer: z.object({ accounts: z.array(accountAnswer) }),
    handle: async ({ site }) => ({ accounts: (await site.listAccounts()).map(accountOf) }),
  }),
  route({
    method: 'POST',
    path: '/site/v1/accounts',
    access: 'administrator',
    operation: 'addAccount',
    summary: 'Adds a log-in.',
    body: z.object({ name: text, password: text, role: role.optional() }),
    answer: accountAnswer,
    handle: async ({ site, body, caller }) => {
      const options = { actor: actorOf(caller()), ...(body.role === undefined ? {} : { role: body.role }) };
      return accountOf(await site.addAccount(body.name, body.password, options));
    },
  }),
  route({
    method: 'DELETE',
    path: '/site/v1/accounts/:name',
    access: 'administrator',
    operation: 'removeAccount',
    summary: 'Removes a log-in and ends its sessions.',
    handle: async ({ site, param, caller }) => site.removeAccount(param('name'), actorOf(caller())),
  }),
  route({
    method: 'GET',
    path: '/site/v1/users',
    access: 'account',
    operation: 'users',
    summary: 'The registered users and when they had which number.',
    answer: usersAnswer,
    handle: async ({ site }) => ({ users: await site.listUsers() }),
  }),
  route({
    method: 'POST',
    path: '/site/v1/users',
    access: 'administrator',
    operation: 'addUser',
    summary: 'Registers a user, or adds to one who is there; harmless when repeated.',
    body: z.object({
      email: text,
      displayName: text.optional(),
      phones: z.array(text).max(100).optional(),
      wecomIds: z.array(text).max(100).optional(),
      from: text.optional(),
      until: text.optional(),
    }),
    answer: userAnswer,
    handle: async ({ site, body, caller }) => {
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      return site.addUser({ ...given, email: body.email }, actorOf(caller()));
    },
  }),
  route({
    method: 'POST',
    path: '/site/v1/users/import',
    access: 'administrator',
    operation: 'importUsers',
    summary: 'Registers the users of a CSV file, all rows or none.',
    body: z.string().min(1),
    bodyType: 'text/csv',
    bodyLimit: 32 * 1_048_576,
    answer: z.object({ rows: z.number(), users: z.number(), identities: z.number() }),
    handle: async ({ site, body, caller }) => site.importUsers(body, 'the file', actorOf(caller())),
  }),
  route({
    method: 'GET',
    path: '/site/v1/exclusions',
    access: 'administrator',
    operation: 'listExclusions',
    summary: 'Chats that are left out of the capture, without their names, and how much was left out.',
    answer: z.object({ exclusions: z.array(exclusionAnswer) }),
    handle: async ({ site }) => ({
      exclusions: (await site.listExclusions()).map((exclusion) => ({
        ...exclusion,
        leftOut: exclusion.leftOut.toString(),
        createdAt: exclusion.createdAt.toISOString(),
      })),
    }),
  }),
  route({
    method: 'POST',
    path: '/site/v1/exclusions',
    access: 'administrator',
    operation: 'exclude',
    summary: 'Leaves a private chat out from now on; harmless when repeated.',
    body: z.object({
      kind: z.enum(['conversation', 'phone']),
      value: text.min(1),
      account: text.optional(),
      note: text.optional(),
    }),
    answer: z.object({ id: z.string() }),
    handle: async ({ site, body, caller }) => {
      const { kind, value, account, note } = body;
      const given = {
        ...(account === undefined ? {} : { account }),
        ...(note === undefined ? {} : { note }),
      };
      return site.excludeFromCapture({ kind, value, ...given }, actorOf(caller()));
    },
  }),
  route({
    method: 'DELETE',
    path: '/site/v1/exclusions/:id',
    access: 'administrator',
    operation: 'include',
    summary: 'Takes an exclusion back.',
    handle: async ({ site, param, caller }) => site.includeInCapture(param('id'), actorOf(caller())),
  }),
];

function actorOf(caller: Caller): Actor {
  return { kind: 'account', name: caller.name };
}

function accountOf(account: Caller): z.infer<typeof accountAnswer> {
  return { ...account, createdAt: account.createdAt.toISOString() };
}
