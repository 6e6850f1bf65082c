import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from '#store/embedded/account.ts';

/**
 * Can an account get at a file? Judged by owner, group and mode bits. Access lists can only make a folder look more
 * closed than it is, and then the system folder is used, which is harmless.
 */

type Bits = { read?: boolean; execute?: boolean };

/** @returns the first folder from `/` down to `folder` itself that the account cannot traverse, or undefined */
export async function firstClosedFolder(folder: string, account: Account): Promise<string | undefined> {
  for (const ancestor of ancestorsFromRoot(folder)) {
    if (!(await allows(ancestor, account, { execute: true }))) return ancestor;
  }
  return undefined;
}

/** @returns true when the mode bits give the account all of `bits` on this one path; false when it is missing */
export async function allows(path: string, account: Account, bits: Bits): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return false;
  const shift = facts.uid === account.uid ? 6 : facts.gid === account.gid ? 3 : 0;
  const wanted = (bits.read === true ? 4 : 0) | (bits.execute === true ? 1 : 0);
  return ((facts.mode >> shift) & wanted) === wanted;
}

function ancestorsFromRoot(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...ancestorsFromRoot(above), folder];
}
