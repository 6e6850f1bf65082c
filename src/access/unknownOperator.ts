import { Failure } from '#core/failure.ts';

/** @throws Failure `not-found` */
export function unknownOperator(email: string): Failure {
  return new Failure(
    'not-found',
    `There is no operator ${email.trim().toLowerCase()}.`,
    'List them with `operator list`, or add one with `operator add EMAIL`.',
  );
}
