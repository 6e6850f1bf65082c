import type { Target } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';
import { archiveTarget } from '#targets/archive/target.ts';

/** What targets are made from; a target takes what it needs. */
export interface TargetParts {
  readonly archive: Archive;
}

/** Every target there is, by the name of its folder. A new target is a folder and a line here. */
export function openTargets({ archive }: TargetParts): ReadonlyMap<string, Target> {
  return new Map([['archive', archiveTarget(archive)]]);
}
