import type { Kysely, Selectable } from 'kysely';
import type { AlertTables } from '#alerts/tables.ts';
import type { Trail } from '#audit/trail.ts';
import type { Clock } from '#core/clock.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** What every part of alerts works with. */
export interface AlertContext {
  readonly database: Database;
  readonly tables: Kysely<AlertTables>;
  readonly trail: Pick<Trail, 'record'>;
  readonly clock: Clock;
  readonly keyring: Keyring;
  /** Domain of Message-IDs. */
  readonly archiveDomain: string;
}

export type AlertRow = Selectable<AlertTables['alerts.alert']>;
export type SettingsRow = Omit<Selectable<AlertTables['alerts.settings']>, 'only_row'>;
