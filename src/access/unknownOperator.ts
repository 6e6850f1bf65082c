import { Failure } from '#core/failure.ts';

/** @throws Failure `not-found` */
export function unknownOperator(email: string): Failure {
  return new Failure(
    'not-found',
    `There is no operator ${email.trim().toLowerCase()}.`,
    'See Roles > Operators, or `holdfast operator list`; add one there, or with `holdfast operator add`.',
  );
}
