import { type Consent, consentMeans, consentStates } from '#app/consents.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** One row of the consent register. */
export function consentLine({ at, email, party, state, means, note }: Consent): string {
  return `${at.toISOString()}  ${email ?? ''}  ${party}  ${state}  ${means}  ${note}`.trimEnd();
}

/** @throws Failure `usage` */
export function stateOf(text: string): Consent['state'] {
  return oneOf(text, consentStates);
}

/** @throws Failure `usage` */
export function meansOf(text: string): (typeof consentMeans)[number] {
  return oneOf(text, consentMeans);
}

function oneOf<Word extends string>(text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw new Failure('usage', say`"${text}" is not a word that fits here.`, say`Use one of: ${[...words]}.`);
}
