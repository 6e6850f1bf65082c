import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** What is said of a setting that cannot be used. */
export function unfit(name: string, remedy: Sentence): Failure {
  const sentence = say`The setting ${name} of the directory is not as it has to be.`;
  return new Failure('directory-settings', sentence, remedy, { details: { field: name } });
}
