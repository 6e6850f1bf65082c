import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { AnySource } from '#site/capture/cabinet.ts';
import type { SiteContext } from '#site/context.ts';
import type { Directory } from '#site/directory.ts';

/** The setting of a personal source that names the number. */
export const numberSetting = 'accountPhone';

/**
 * Why a person's phone may not be captured now: the number is not his at this moment, or nobody has said how much of
 * it is captured. Sources that capture an organisation's account have none.
 */
export async function hindranceOf(
  context: SiteContext,
  { spec }: AnySource,
  row: { readonly user_id: string | null; readonly values: Readonly<Record<string, string>> },
  directory: Directory,
): Promise<Failure | undefined> {
  if (spec.personal !== true || row.user_id === null) return undefined;
  const phone = row.values[numberSetting] ?? '';
  if (directory.userAt('phone', phone, context.clock.now())?.id !== row.user_id)
    return new Failure(
      'capture-unlinked',
      say`The number is not this registered user's at this moment.`,
      say`Correct the number or its validity on the page of registered users, or remove the capture.`,
    );
  const scope = await context.tables
    .selectFrom('site.user_scope')
    .select('mode')
    .where('user_id', '=', row.user_id)
    .executeTakeFirst();
  if (scope !== undefined) return undefined;
  return new Failure(
    'scope-not-chosen',
    say`Nobody has said yet what of this user's phone is captured.`,
    say`Choose his capture scope: everything, only listed contacts and groups, or everything but what is marked private.`,
  );
}
