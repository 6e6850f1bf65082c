import type { Problem } from '@contract/problem.ts';

/** A refusal of the server, or why there was no answer; its sentences are for the user. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  /** The last part of the problem's type: a code of `docs/errors.md`, or `unreachable`, `unexpected` of this client. */
  readonly code: string;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
    this.code = problem.type.slice(problem.type.lastIndexOf('/') + 1);
  }
}

/** True for a refusal with this code. */
export function isProblem(error: unknown, code?: string): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.code === code);
}

export function isProblemDocument(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && 'detail' in value;
}
