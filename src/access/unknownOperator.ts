import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** @throws Failure `not-found` */
export function unknownOperator(email: string): Failure {
  return new Failure(
    'not-found',
    say`There is no operator ${email.trim().toLowerCase()}.`,
    say`List the operators with \`operator list\`, or add one with \`operator add EMAIL\`.`,
  );
}
