import { createHmac } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { AccessTables } from '#access/tables.ts';
import type { Trail } from '#audit/trail.ts';
import type { Clock } from '#core/clock.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import type { Lockout } from '#store/lockout.ts';

/** What every part of access works with. */
export interface AccessContext {
  readonly database: Database;
  readonly tables: Kysely<AccessTables>;
  readonly trail: Pick<Trail, 'record'>;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly lockout: Lockout;
  /** HMAC-SHA256 of a purpose and a value, 32 bytes: for looking up what is too short for a plain hash. */
  keyed(purpose: string, value: string): Buffer;
}

export type AccessTransaction = Transaction<AccessTables>;
export type AccessReader = Kysely<AccessTables>;

export function openKeyed(keyring: Keyring): AccessContext['keyed'] {
  const key = keyring.derive('access lookups');
  return (purpose, value) =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, value]))
      .digest();
}
