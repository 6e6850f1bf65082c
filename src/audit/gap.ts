import { z } from 'zod';

/**
 * Entries that are gone with a database and were declared at its restore: an entry with this action, numbered after the
 * last lost one and chained to its hash, which a signed head of the ledger names.
 */
export const gapAction = 'audit.gap';

export interface AuditGap {
  readonly from: bigint;
  readonly until: bigint;
  /** Hash of entry `until`, base64url. */
  readonly hash: string;
}

const form = z.object({
  from: z.string().regex(/^\d+$/),
  until: z.string().regex(/^\d+$/),
  hash: z.string(),
});

/** The gap as an entry's details carry it; 64-bit numbers are strings. */
export function gapDetails({ from, until, hash }: AuditGap): { from: string; until: string; hash: string } {
  return { from: from.toString(), until: until.toString(), hash };
}

/** @returns the gap that an entry declares, or undefined when it is another entry */
export function gapOf(entry: { readonly action: string; readonly details: string }): AuditGap | undefined {
  if (entry.action !== gapAction) return undefined;
  const parsed = form.safeParse(JSON.parse(entry.details));
  if (!parsed.success) return undefined;
  const { from, until, hash } = parsed.data;
  return { from: BigInt(from), until: BigInt(until), hash };
}
