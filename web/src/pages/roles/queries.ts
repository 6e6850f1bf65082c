import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

/** Needed to add a connector; in no role group until somebody decides who may. */
export const connectorRole = 'Mailbox Import Export';

export const roleGroupsQuery = queryOptions({
  queryKey: ['role-groups'],
  queryFn: ({ signal }) => call('listRoleGroups', {}, { signal }),
});

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => call('listRoles', {}, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const operatorsQuery = queryOptions({
  queryKey: ['operators'],
  queryFn: ({ signal }) => call('listOperators', {}, { signal }),
});
