import type { Target, TargetAdapter } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';
import { archiveTarget } from '#targets/archive/target.ts';
import { imapAdapter } from '#targets/imap/target.ts';
import { microsoft365Adapter } from '#targets/microsoft365/target.ts';

/** What targets are made from; a target takes what it needs. */
export interface TargetParts {
  readonly archive: Archive;
}

/** The targets that are set up by settings. A new one is a folder and a line here. */
export const targetAdapters: readonly TargetAdapter[] = [imapAdapter, microsoft365Adapter];

/** The built-in targets, by name. */
export function openTargets({ archive }: TargetParts): ReadonlyMap<string, Target> {
  return new Map([['archive', archiveTarget(archive)]]);
}
