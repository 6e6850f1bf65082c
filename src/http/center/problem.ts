import type { FastifyError } from 'fastify';
import { Failure, type FailureCode } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Problem } from '#http/contract/problem.ts';
import { type Language, messagesFor } from '#i18n/messages.ts';
import { translateTo } from '#i18n/sentences/translate.ts';

/** The status of each failure that a caller can mend; of all others 500, or 503 where trying again helps. */
const statuses: Partial<Record<FailureCode, number>> = {
  usage: 400,
  'not-signed-in': 401,
  'second-factor-wrong': 401,
  forbidden: 403,
  'password-change-required': 403,
  'single-sign-on-refused': 403,
  'not-found': 404,
  'mailbox-unknown': 404,
  conflict: 409,
  'connector-paused': 409,
  'lock-held': 409,
  'capture-settings': 422,
  'capture-refused': 409,
  'capture-unlinked': 409,
  'scope-not-chosen': 409,
  'link-over': 410,
  'item-shredded': 410,
  'changed-meanwhile': 412,
  'upload-limit': 413,
  'sign-in-locked': 429,
  'site-unreachable': 502,
  'site-answer': 502,
  'provider-unreachable': 502,
  'disk-full': 507,
};

/** What an error says to the outside, in the reader's language: of a Failure its sentence, of a bug nothing. */
export async function problemOf(error: unknown, language: Language): Promise<Problem> {
  const failure = failureOf(error);
  const { details } = failure;
  const translate = await translateTo(language);
  return {
    type: `/errors/${failure.code}`,
    title: messagesFor(language).failures[failure.code],
    status: statusOf(error, failure),
    detail: translate(failure.sentence),
    remedy: translate(failure.remedySentence),
    ...(Object.keys(details).length === 0 ? {} : { details: { ...details } }),
  };
}

function statusOf(error: unknown, { code, action }: Failure): number {
  const own = (error as Partial<FastifyError> | undefined)?.statusCode;
  if (!(error instanceof Failure) && own !== undefined && own >= 400 && own < 500) return own;
  const status = statuses[code];
  if (status !== undefined) return status;
  if (action === 'fix-config') return 422;
  return action === 'retry' ? 503 : 500;
}

/** Seconds after which it makes sense to try again. */
export function retryAfter(error: unknown): number | undefined {
  if (!(error instanceof Failure)) return undefined;
  if (error.code === 'sign-in-locked') return Number(error.details.seconds ?? 60);
  return error.action === 'retry' ? 5 : undefined;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const status = (error as Partial<FastifyError> | undefined)?.statusCode;
  if (status === 413)
    return new Failure('upload-limit', say`The body of the request is too large.`, say`Send less at once.`);
  if (status === 415)
    return new Failure(
      'usage',
      say`The request is of another content type than this address takes.`,
      say`Send application/json, and files as application/octet-stream.`,
    );
  if (status !== undefined && status >= 400 && status < 500)
    return new Failure('usage', say`The request cannot be read.`, say`Compare it with /api/v1/openapi.json.`);
  return new Failure(
    'internal',
    say`Holdfast met a fault of its own.`,
    say`Try again; if it stays, look at the log for the line with this request and report it. Nothing archived is lost.`,
    { cause: error },
  );
}
