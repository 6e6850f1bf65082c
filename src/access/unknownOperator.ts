import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** @throws Failure `not-found` */
export function unknownOperator(email: string): Failure {
  return new Failure(
    'not-found',
    say`There is no operator ${email.trim().toLowerCase()}.`,
    say`See Roles > Operators, or \`holdfast operator list\`; add one there, or with \`holdfast operator add\`.`,
  );
}
