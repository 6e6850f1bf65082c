import { isFailure } from '#core/failure.ts';

/** What came of it: the code of the failure, or `done`. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (isFailure(error) ? error.code : String(error)),
  );
}
