import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '#client/problem.ts';

/** A refusal stays one however often it is asked; only a lost connection is worth a second try. */
const worthRetrying = (failures: number, error: unknown): boolean =>
  failures < 2 && isProblem(error, 'unreachable');

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
