import type { z } from 'zod';
import type { SiteReply } from '#connector/site/exchange.ts';
import { Failure } from '#core/failure.ts';
import { inSentences, issueSentence, placedIssue } from '#core/issue.ts';
import { type Sentence, say } from '#core/sentence.ts';

/**
 * The value of an answer, checked against the feed's description.
 * @throws Failure `site-answer`
 */
export function checked<Schema extends z.ZodType>(
  reply: SiteReply,
  schema: Schema,
  what: string,
): z.infer<Schema> {
  expectSuccess(reply, what);
  let value: unknown;
  try {
    value = JSON.parse(reply.body.toString('utf8'));
  } catch {
    throw wrongAnswer(what, say`it is not JSON`);
  }
  const parsed = schema.safeParse(value, inSentences);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw wrongAnswer(what, issue === undefined ? issueSentence(issue) : placedIssue(issue, say`the answer`));
}

/** @throws Failure `site-answer` for any status but 2xx */
export function expectSuccess(reply: SiteReply, what: string): void {
  if (reply.status < 200 || reply.status > 299) throw wrongAnswer(what, say`the status is ${reply.status}`);
}

export function wrongAnswer(what: string, reason: Sentence): Failure {
  return new Failure(
    'site-answer',
    say`The capture site's answer to "${what}" is not one of the site feed: ${reason}.`,
    say`See that the address is the private listener of a capture site, and that its version is not newer than this.`,
    { details: { request: what } },
  );
}
