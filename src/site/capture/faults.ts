import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export function nameTaken(name: string): Failure {
  return new Failure('conflict', say`There is a capture named ${name} already.`, say`Choose another name.`);
}

export function changedMeanwhile(): Failure {
  return new Failure(
    'changed-meanwhile',
    say`Somebody else has changed this capture in the meantime.`,
    say`Look at it again, then repeat your change.`,
  );
}

export function noSuchCapture(): Failure {
  return new Failure('not-found', say`There is no such capture.`, say`List the captures for their ids.`);
}
