import type { FolderId } from '#core/ids.ts';

/** Where a mail lies: for as long as the folder keeps its UIDVALIDITY (RFC 3501 section 2.3.1.1). */
export interface Reference {
  readonly folder: FolderId;
  /** Both undefined where the server did not say. */
  readonly uidValidity: string | undefined;
  readonly uid: number | undefined;
}

/** `folder;uidvalidity;uid` */
export function writeReference({ folder, uidValidity, uid }: Reference): string {
  return `${folder};${uidValidity ?? ''};${uid ?? ''}`;
}

export function readReference(reference: string): Reference | undefined {
  const [, folder, uidValidity, uid] = /^(.*);(\d*);(\d*)$/s.exec(reference) ?? [];
  if (folder === undefined) return;
  return {
    folder: folder as FolderId,
    uidValidity: uidValidity || undefined,
    uid: uid ? Number(uid) : undefined,
  };
}
