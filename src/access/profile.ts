import type { AccessReader } from '#access/context.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** How the compliance center looks; `system` follows the device. */
export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof themes)[number];

/** An operator as he sees himself. */
export interface Profile {
  readonly id: string;
  readonly email: string;
  readonly displayName: string | null;
  /** A language tag of `i18n/messages.ts`; null: as the browser asks. */
  readonly language: string | null;
  /** An IANA time zone; null: the browser's. */
  readonly timeZone: string | null;
  readonly theme: Theme;
  /** Whether TOTP is asked for at sign-in. */
  readonly secondFactor: boolean;
  readonly recoveryCodesLeft: number;
  /** Signs in through the organisation's identity provider. */
  readonly singleSignOn: boolean;
}

/** Absent fields stay as they are; null goes back to the default. */
export interface ProfileChanges {
  readonly displayName?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly theme?: Theme | undefined;
}

export interface Profiles {
  read(operatorId: string): Promise<Profile>;
  /** @throws Failure `usage` for a name, time zone or theme that cannot be; the language is the caller's to check */
  edit(operatorId: string, changes: ProfileChanges): Promise<Profile>;
}

export function openProfiles(tables: AccessReader): Profiles {
  return {
    read: (operatorId) => readProfile(tables, operatorId),
    edit: (operatorId, changes) => editProfile(tables, operatorId, changes),
  };
}

export async function readProfile(tables: AccessReader, operatorId: string): Promise<Profile> {
  const row = await tables
    .selectFrom('access.operator as operator')
    .leftJoin('access.second_factor as factor', (join) =>
      join.onRef('factor.operator_id', '=', 'operator.id').on('factor.confirmed_at', 'is not', null),
    )
    .select(['operator.id', 'operator.email', 'operator.display_name', 'operator.language'])
    .select(['operator.time_zone', 'operator.theme', 'factor.operator_id as factor'])
    .select((select) =>
      select
        .selectFrom('access.recovery_code as code')
        .select(({ fn }) => fn.countAll().as('left'))
        .whereRef('code.operator_id', '=', 'operator.id')
        .where('code.used_at', 'is', null)
        .as('codes'),
    )
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('access.identity as identity')
            .select('identity.subject')
            .whereRef('identity.operator_id', '=', 'operator.id'),
        )
        .as('linked'),
    )
    .where('operator.id', '=', operatorId)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    email: row.email,
    displayName: row.display_name,
    language: row.language,
    timeZone: row.time_zone,
    theme: row.theme,
    secondFactor: row.factor !== null,
    recoveryCodesLeft: row.factor === null ? 0 : Number(row.codes ?? 0),
    singleSignOn: row.linked === true,
  };
}

async function editProfile(
  tables: AccessReader,
  operatorId: string,
  changes: ProfileChanges,
): Promise<Profile> {
  const { displayName, language, timeZone, theme } = changes;
  const set = {
    ...(displayName === undefined ? {} : { display_name: parseDisplayName(displayName) }),
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { time_zone: parseTimeZone(timeZone) }),
    ...(theme === undefined ? {} : { theme: parseTheme(theme) }),
  };
  if (Object.keys(set).length > 0)
    await tables.updateTable('access.operator').set(set).where('id', '=', operatorId).execute();
  return readProfile(tables, operatorId);
}

/** @throws Failure `usage` */
export function parseDisplayName(text: string | null): string | null {
  const name = text?.normalize('NFC').trim() ?? '';
  if (name === '') return null;
  if (name.length <= 100 && !/\p{C}/u.test(name)) return name;
  throw new Failure(
    'usage',
    say`The name for display has more than 100 characters, or control characters.`,
    say`Write a name of at most 100 characters on one line.`,
  );
}

function parseTimeZone(zone: string | null): string | null {
  if (zone === null) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new Failure('usage', say`There is no such time zone.`, say`Name it as Europe/Berlin.`, { cause });
  }
}

function parseTheme(theme: Theme): Theme {
  if (themes.includes(theme)) return theme;
  throw new Failure('usage', say`There is no such theme.`, say`Choose one of ${themes}.`);
}
