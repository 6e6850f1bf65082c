import type { SiteContext } from '#site/context.ts';

/** When a source, or one account of it, has brought something last. */
export type LastSeen = (source: string, account: string | undefined) => Date | undefined;

/** One reading for all captures of a list. */
export async function lastSeen({ tables }: SiteContext): Promise<LastSeen> {
  const rows = await tables
    .selectFrom('site.coverage')
    .select(['source', 'account', 'last_capture_at'])
    .orderBy('last_capture_at', 'desc')
    .execute();
  return (source, account) =>
    rows.find((row) => row.source === source && (account === undefined || row.account === account))
      ?.last_capture_at;
}
