import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

export const policiesQuery = queryOptions({
  queryKey: ['capture-policies'],
  queryFn: ({ signal }) => call('listCapturePolicies', {}, { signal }),
});
