import type { Problem } from '@contract/problem.ts';
import { isProblem } from '#client/problem.ts';
import { useMessages } from '#language/provider.tsx';

/** What to tell about an error: the server's sentences, or our own where there was no answer of it. */
export function useProblem(error: unknown): Pick<Problem, 'title' | 'detail' | 'remedy'> {
  const { problems } = useMessages();
  if (isProblem(error, 'unexpected'))
    return { ...problems.unexpected, detail: problems.unexpected.detail(error.problem.status) };
  if (isProblem(error, 'unreachable')) return problems.unreachable;
  if (isProblem(error)) return error.problem;
  return { ...problems.unexpected, detail: error instanceof Error ? error.message : String(error) };
}
