import type { Selectable } from 'kysely';
import type { AccessContext, AccessReader, AccessTransaction } from '#access/context.ts';
import { operatorPermissions } from '#access/grants.ts';
import type { AccessTables } from '#access/tables.ts';
import { unknownOperator } from '#access/unknownOperator.ts';
import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';

/** Single sign-on by OpenID Connect, as whoever sets it up sees it. There is no secret in it. */
export interface SingleSignOnView {
  readonly enabled: boolean;
  /** On the button of the sign-in page, e.g. `Corp`. */
  readonly name: string;
  /** `https://…`; `http://` on loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly hasClientSecret: boolean;
  /** Under which browsers reach the compliance center, e.g. `https://archive.corp.example`. */
  readonly address: string;
  /** To be registered with the provider; made from `address`. */
  readonly redirectUri: string;
  /** Who is unknown becomes an operator without any role. */
  readonly autoCreate: boolean;
  /** Off: passwords are taken of the emergency operator alone. */
  readonly localSignIn: boolean;
  /** His e-mail address. */
  readonly emergencyOperator: string | null;
  /** For `If-Match`; 0 before the first change. */
  readonly version: number;
}

/** What is absent stays. */
export interface SingleSignOnChanges {
  readonly enabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly issuer?: string | undefined;
  readonly clientId?: string | undefined;
  /** Null takes it away (a public client). */
  readonly clientSecret?: string | null | undefined;
  readonly address?: string | undefined;
  readonly autoCreate?: boolean | undefined;
  readonly localSignIn?: boolean | undefined;
  readonly emergencyOperator?: string | null | undefined;
  /** The version that was looked at: Failure `changed-meanwhile` when somebody has changed it since. */
  readonly version?: number | undefined;
}

export type SettingsRow = Omit<Selectable<AccessTables['access.single_sign_on']>, 'only_row'>;

/** Where the provider sends browsers back to, below the address of the compliance center. */
export const callbackPath = '/api/v1/session/single-sign-on/callback';

const secretOwner = 'single-sign-on/client-secret';

const untouched: SettingsRow = {
  enabled: false,
  name: '',
  issuer: '',
  client_id: '',
  client_secret: null,
  address: '',
  auto_create: false,
  local_sign_in: true,
  emergency_operator: null,
  version: 0,
};

export async function readSettings(tables: AccessReader): Promise<SettingsRow> {
  const row = await tables.selectFrom('access.single_sign_on').selectAll().executeTakeFirst();
  return row ?? untouched;
}

export function redirectUriOf({ address }: Pick<SettingsRow, 'address'>): string {
  return address === '' ? '' : new URL(callbackPath.slice(1), address).href;
}

export function clientSecretOf(context: AccessContext, row: SettingsRow): string | undefined {
  return row.client_secret === null ? undefined : openSecret(context.keyring, secretOwner, row.client_secret);
}

export async function settingsView(tables: AccessReader): Promise<SingleSignOnView> {
  const row = await readSettings(tables);
  const emergency =
    row.emergency_operator === null
      ? undefined
      : await tables
          .selectFrom('access.operator')
          .select('email')
          .where('id', '=', row.emergency_operator)
          .executeTakeFirst();
  return {
    enabled: row.enabled,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    hasClientSecret: row.client_secret !== null,
    address: row.address,
    redirectUri: redirectUriOf(row),
    autoCreate: row.auto_create,
    localSignIn: row.local_sign_in,
    emergencyOperator: emergency?.email ?? null,
    version: row.version,
  };
}

/**
 * The settings as they would be; nothing is kept yet, so that the provider can be asked first.
 * @throws Failure `conflict`, `config-invalid`, `cleartext-refused`, `not-found`
 */
export async function changedSettings(
  context: AccessContext,
  before: SettingsRow,
  changes: SingleSignOnChanges,
): Promise<SettingsRow> {
  if (changes.version !== undefined && changes.version !== before.version) throw changedMeanwhile();
  const { clientSecret, emergencyOperator } = changes;
  const row: SettingsRow = {
    enabled: changes.enabled ?? before.enabled,
    name: parseName(changes.name ?? before.name),
    issuer: changes.issuer === undefined ? before.issuer : parseIssuer(changes.issuer),
    client_id: (changes.clientId ?? before.client_id).trim(),
    client_secret: before.client_secret,
    address: changes.address === undefined ? before.address : parseAddress(changes.address),
    auto_create: changes.autoCreate ?? before.auto_create,
    local_sign_in: changes.localSignIn ?? before.local_sign_in,
    emergency_operator: before.emergency_operator,
    version: before.version + 1,
  };
  if (clientSecret !== undefined)
    row.client_secret = clientSecret === null ? null : sealSecret(context.keyring, secretOwner, clientSecret);
  if (emergencyOperator !== undefined)
    row.emergency_operator =
      emergencyOperator === null ? null : await findOperatorId(context.tables, emergencyOperator);
  refuseIncomplete(row);
  return row;
}

/** Keeps them, inside `changeGrants`. Failure `conflict` when somebody was faster, or nobody could help in need. */
export async function keepSettings(transaction: AccessTransaction, row: SettingsRow): Promise<void> {
  await refuseUntried(transaction, row);
  const kept = await transaction
    .insertInto('access.single_sign_on')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('only_row')
        .doUpdateSet(row)
        .where('access.single_sign_on.version', '=', row.version - 1),
    )
    .returning('version')
    .executeTakeFirst();
  if (kept === undefined) throw changedMeanwhile();
}

/**
 * While passwords are taken of him alone, the emergency operator is active and may manage roles: otherwise an outage of
 * the provider would shut everybody out.
 * @throws Failure `conflict`
 */
export async function refuseHelpless(tables: AccessReader): Promise<void> {
  const row = await readSettings(tables);
  if (row.local_sign_in) return;
  if (row.emergency_operator !== null && (await mayManageRoles(tables, row.emergency_operator))) return;
  throw helpless();
}

/** To become the one, he has also signed in and chosen his password himself: then he is known to be able to. */
async function refuseUntried(tables: AccessReader, row: SettingsRow): Promise<void> {
  if (row.local_sign_in) return;
  const operator =
    row.emergency_operator === null
      ? undefined
      : await tables
          .selectFrom('access.operator')
          .select(['id', 'password_generated', 'signed_in_at'])
          .where('id', '=', row.emergency_operator)
          .executeTakeFirst();
  const tried = operator !== undefined && !operator.password_generated && operator.signed_in_at !== null;
  if (!tried || !(await mayManageRoles(tables, operator.id))) throw helpless();
}

async function mayManageRoles(tables: AccessReader, operatorId: string): Promise<boolean> {
  return (await operatorPermissions(tables, operatorId))?.has('role.manage') === true;
}

function helpless(): Failure {
  return new Failure(
    'conflict',
    say`While passwords are off, one emergency operator has to be left: active, may manage roles, has signed in with a password of their own.`,
    say`Name such an operator, or switch sign-in with passwords on first.`,
  );
}

function refuseIncomplete(row: SettingsRow): void {
  const missing = [
    row.name === '' && say`a name for the button`,
    row.issuer === '' && say`the issuer`,
    row.client_id === '' && say`the client id`,
    row.address === '' && say`the address of the compliance center`,
  ].filter((part) => part !== false);
  if (row.enabled && missing.length > 0) {
    throw new Failure(
      'config-invalid',
      say`Single sign-on lacks ${missing}.`,
      say`Give all of it, then switch it on.`,
    );
  }
  if (row.enabled || row.local_sign_in) return;
  throw new Failure(
    'conflict',
    say`Single sign-on and passwords cannot both be off: nobody could sign in.`,
    say`Switch sign-in with passwords on, too.`,
  );
}

function parseName(text: string): string {
  const name = text.normalize('NFC').trim();
  if (name.length <= 60 && !/\p{C}/u.test(name)) return name;
  throw new Failure(
    'config-invalid',
    say`The name for the button has more than 60 characters, or control characters.`,
    say`Write a name of at most 60 characters on one line.`,
  );
}

function parseIssuer(text: string): string {
  const trimmed = text.trim();
  const url = parseUrl(trimmed, say`The issuer`);
  if (url.search === '' && url.hash === '' && !url.pathname.includes('/.well-known/')) return trimmed;
  throw new Failure(
    'config-invalid',
    say`The issuer is the address of the provider, not of a document of it.`,
    say`Give what stands under "issuer" in its description, such as https://login.corp.example.`,
  );
}

/** With a `/` at its end. */
function parseAddress(text: string): string {
  const url = parseUrl(text.trim(), say`The address of the compliance center`);
  if (url.pathname === '/' && url.search === '' && url.hash === '') return url.href;
  throw new Failure(
    'config-invalid',
    say`The address of the compliance center carries a path, a query or a fragment.`,
    say`Write it as https://archive.corp.example.`,
  );
}

function parseUrl(text: string, what: Sentence): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '') {
    throw new Failure(
      'config-invalid',
      say`${what} is not an https address, or carries a user name.`,
      say`Write it as https://… without a user name; http is for this machine alone.`,
    );
  }
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return url;
  throw new Failure(
    'cleartext-refused',
    say`${what} would be reached without encryption.`,
    say`Use https; http is for this machine alone.`,
  );
}

async function findOperatorId(tables: AccessReader, email: string): Promise<string> {
  const found = await tables
    .selectFrom('access.operator')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (found === undefined) throw unknownOperator(email);
  return found.id;
}

function changedMeanwhile(): Failure {
  return new Failure(
    'changed-meanwhile',
    say`Somebody else has changed these settings in the meantime.`,
    say`Look at them again, then repeat your change.`,
  );
}
