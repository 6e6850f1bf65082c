import { sql } from 'kysely';
import type { UserAnswer } from '#core/feed.ts';
import type { SiteContext } from '#site/context.ts';
import { readUsers } from '#site/directory.ts';

export interface UserPageRequest {
  /** Part of an e-mail address, a name, a number or a WeCom id. */
  readonly search?: string;
  /** The e-mail address of the last user before. */
  readonly after?: string;
  readonly limit: number;
}

export interface UserPage {
  readonly items: readonly UserAnswer[];
  readonly next: string | null;
  /** How many the search finds in all. */
  readonly total: number;
}

/** Registered users by e-mail address, a page at a time. */
export async function readUserPage(
  context: Pick<SiteContext, 'tables'>,
  { search, after, limit }: UserPageRequest,
): Promise<UserPage> {
  const text = search?.trim() ?? '';
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  // A number is found in any spelling.
  const digits = text.replace(/^00/, '+').replace(/[^\d]/g, '');
  const numbers = digits.length >= 3 ? `%${digits}%` : part;
  const fits =
    text === ''
      ? sql`true`
      : sql`(u.email ilike ${part} or u.display_name ilike ${part} or exists (
    select from site.user_identity i where i.user_id = u.id
      and (i.value ilike ${part} or (i.kind = 'phone' and i.value like ${numbers}))))`;
  const { rows } = await sql<{ id: string; email: string }>`
    select u.id, u.email from site.registered_user u
    where ${fits} and u.email > ${after ?? ''} order by u.email limit ${limit + 1}`.execute(context.tables);
  const counted = await sql<{ total: bigint }>`
    select count(*) as total from site.registered_user u where ${fits}`.execute(context.tables);
  const page = rows.slice(0, limit);
  return {
    items: await readUsers(
      context,
      page.map(({ id }) => id),
    ),
    next: rows.length > limit ? (page.at(-1)?.email ?? null) : null,
    total: Number(counted.rows[0]?.total ?? 0),
  };
}
