import type { FastifyError } from 'fastify';
import { Failure, type FailureCode } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** A problem document, RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** What to do about it. */
  readonly remedy: string;
}

const statuses: Partial<Record<FailureCode, number>> = {
  usage: 400,
  'user-invalid': 422,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'upload-limit': 413,
  'sign-in-locked': 429,
  'database-unreachable': 503,
  'lock-held': 503,
  'request-forged': 401,
  'capture-unreachable': 503,
  'link-over': 410,
  'scope-not-chosen': 409,
  'capture-settings': 400,
  'disk-full': 503,
};

/** What an error says to the outside: of a Failure its sentence, of a bug nothing. */
export function problemOf(error: unknown): Problem {
  const failure = failureOf(error);
  const status = statuses[failure.code] ?? 500;
  return {
    type: `/errors/${failure.code}`,
    title: failure.code.replaceAll('-', ' '),
    status,
    detail: failure.message,
    remedy: failure.remedy,
  };
}

/** Seconds after which it makes sense to try again. */
export function retryAfter(error: unknown): number | undefined {
  if (!(error instanceof Failure)) return undefined;
  if (error.code === 'sign-in-locked') return Number(error.details.seconds ?? 60);
  return error.action === 'retry' ? 5 : undefined;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const status = (error as Partial<FastifyError>)?.statusCode;
  if (status === 413) {
    return new Failure('upload-limit', say`The body of the request is too large.`, say`Send less at once.`);
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new Failure(
      'usage',
      say`The request cannot be read.`,
      say`Compare it with /site/v1/openapi.json.`,
    );
  }
  return new Failure(
    'internal',
    say`The site failed.`,
    say`Look at its log for the line with this request.`,
    {
      cause: error,
    },
  );
}
