import { databaseFailure } from '#store/database.ts';

/** A connection that breaks is a Failure, whatever was being done. */
export function checked<Arguments extends unknown[], R>(
  work: (...args: Arguments) => Promise<R>,
): (...args: Arguments) => Promise<R> {
  return (...args) => work(...args).catch(refuse);
}

export function refuse(error: unknown): never {
  throw databaseFailure(error);
}
