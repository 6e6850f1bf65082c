import { randomBytes } from 'node:crypto';
import type { AlertContext, SettingsRow } from '#alerts/context.ts';
import type { AlertChannel, MailSecurity } from '#alerts/tables.ts';
import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { matchLanguage } from '#i18n/messages.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';

/** Where alerts go, as whoever sets them up sees it. There is no secret in it. */
export interface AlertSettings {
  readonly email: {
    readonly enabled: boolean;
    readonly host: string;
    readonly port: number;
    /** `none` is refused beyond loopback. */
    readonly security: MailSecurity;
    readonly userName: string | null;
    readonly hasPassword: boolean;
    readonly from: string;
    readonly to: readonly string[];
    /** Of the mails. */
    readonly language: string;
  };
  readonly webhook: {
    readonly enabled: boolean;
    /** `https://…`; `http://` on loopback only. */
    readonly url: string;
    readonly hasSecret: boolean;
  };
  /** A scheduled run counts as late this many minutes after its time. */
  readonly lateAfterMinutes: number;
  /** For `If-Match`; 0 before the first change. */
  readonly version: number;
}

/** What is absent stays; null takes a user name or password away. */
export interface AlertChanges {
  readonly email?:
    | {
        readonly enabled?: boolean | undefined;
        readonly host?: string | undefined;
        readonly port?: number | undefined;
        readonly security?: MailSecurity | undefined;
        readonly userName?: string | null | undefined;
        readonly password?: string | null | undefined;
        readonly from?: string | undefined;
        readonly to?: readonly string[] | undefined;
        readonly language?: string | undefined;
      }
    | undefined;
  readonly webhook?:
    | { readonly enabled?: boolean | undefined; readonly url?: string | undefined }
    | undefined;
  readonly lateAfterMinutes?: number | undefined;
  readonly version?: number | undefined;
}

const passwordOwner = 'alerts/email-password';
const secretOwner = 'alerts/webhook-secret';
const securities: readonly MailSecurity[] = ['tls', 'starttls', 'none'];
/** A week. */
const latestLate = 10_080;

const untouched: SettingsRow = {
  email_enabled: false,
  email_host: '',
  email_port: 465,
  email_security: 'tls',
  email_user: null,
  email_password: null,
  email_from: '',
  email_to: [],
  email_language: 'en',
  webhook_enabled: false,
  webhook_url: '',
  webhook_secret: null,
  late_after_minutes: 60,
  version: 0,
};

export async function readSettings({ tables }: Pick<AlertContext, 'tables'>): Promise<SettingsRow> {
  return (await tables.selectFrom('alerts.settings').selectAll().executeTakeFirst()) ?? untouched;
}

/** The channels that are switched on. */
export function channelsOf(row: SettingsRow): AlertChannel[] {
  const channels: (AlertChannel | false)[] = [row.email_enabled && 'email', row.webhook_enabled && 'webhook'];
  return channels.filter((channel) => channel !== false);
}

export function passwordOf({ keyring }: AlertContext, row: SettingsRow): string | undefined {
  return row.email_password === null ? undefined : openSecret(keyring, passwordOwner, row.email_password);
}

export function webhookSecretOf({ keyring }: AlertContext, row: SettingsRow): string | undefined {
  return row.webhook_secret === null ? undefined : openSecret(keyring, secretOwner, row.webhook_secret);
}

export function settingsView(row: SettingsRow): AlertSettings {
  return {
    email: {
      enabled: row.email_enabled,
      host: row.email_host,
      port: row.email_port,
      security: row.email_security,
      userName: row.email_user,
      hasPassword: row.email_password !== null,
      from: row.email_from,
      to: row.email_to,
      language: row.email_language,
    },
    webhook: {
      enabled: row.webhook_enabled,
      url: row.webhook_url,
      hasSecret: row.webhook_secret !== null,
    },
    lateAfterMinutes: row.late_after_minutes,
    version: row.version,
  };
}

/** @throws Failure `changed-meanwhile`, `config-invalid`, `cleartext-refused` */
export async function editSettings(context: AlertContext, changes: AlertChanges): Promise<AlertSettings> {
  const before = await readSettings(context);
  if (changes.version !== undefined && changes.version !== before.version) throw changedMeanwhile();
  const row = changed(context, before, changes);
  refuseIncomplete(row);
  return settingsView(await keep(context, row));
}

/** A new secret for signatures, given only here; the old one ends at once. */
export async function renewSecret(context: AlertContext): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const before = await readSettings(context);
  await keep(context, {
    ...before,
    webhook_secret: sealSecret(context.keyring, secretOwner, secret),
    version: before.version + 1,
  });
  return secret;
}

async function keep({ tables }: AlertContext, row: SettingsRow): Promise<SettingsRow> {
  const kept = await tables
    .insertInto('alerts.settings')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('only_row')
        .doUpdateSet(row)
        .where('alerts.settings.version', '=', row.version - 1),
    )
    .returning('version')
    .executeTakeFirst();
  if (kept === undefined) throw changedMeanwhile();
  return row;
}

function changed({ keyring }: AlertContext, before: SettingsRow, changes: AlertChanges): SettingsRow {
  const { email = {}, webhook = {} } = changes;
  const { password } = email;
  return {
    email_enabled: email.enabled ?? before.email_enabled,
    email_host: parseHost(email.host ?? before.email_host),
    email_port: parseNumber(email.port ?? before.email_port, 65_535, say`The port`),
    email_security: parseSecurity(email.security ?? before.email_security),
    email_user: email.userName === undefined ? before.email_user : email.userName || null,
    email_password:
      password === undefined
        ? before.email_password
        : password === null
          ? null
          : sealSecret(keyring, passwordOwner, password),
    email_from: parseAddresses([email.from ?? before.email_from])[0] ?? '',
    email_to: parseAddresses(email.to ?? before.email_to),
    email_language: parseLanguage(email.language ?? before.email_language),
    webhook_enabled: webhook.enabled ?? before.webhook_enabled,
    webhook_url: parseUrl(webhook.url ?? before.webhook_url),
    webhook_secret: before.webhook_secret,
    late_after_minutes: parseNumber(
      changes.lateAfterMinutes ?? before.late_after_minutes,
      latestLate,
      say`The minutes after which a run is late`,
    ),
    version: before.version + 1,
  };
}

function refuseIncomplete(row: SettingsRow): void {
  const mail = [
    row.email_host === '' && say`a mail server`,
    row.email_from === '' && say`a sender`,
    row.email_to.length === 0 && say`somebody to send to`,
    row.email_user !== null && row.email_password === null && say`the password of the log-in`,
  ];
  const hook = [row.webhook_url === '' && say`an address`, row.webhook_secret === null && say`a secret`];
  const missing = [...(row.email_enabled ? mail : []), ...(row.webhook_enabled ? hook : [])].filter(
    (part) => part !== false,
  );
  if (missing.length > 0)
    throw invalid(say`Alerts lack ${missing}.`, say`Give what is missing, then switch the alerts on.`);
  if (!row.email_enabled || row.email_security !== 'none' || isLoopback(row.email_host)) return;
  throw new Failure(
    'cleartext-refused',
    say`Mails to ${row.email_host} would go without encryption.`,
    say`Use TLS or STARTTLS; without is for a mail server on this machine alone.`,
  );
}

function parseHost(text: string): string {
  const host = text.trim().toLowerCase();
  if (host === '' || /^(?:[a-z0-9.-]{1,253}|[0-9a-f:.]{2,45})$/.test(host)) return host;
  throw invalid(
    say`"${host}" is not the host name of a mail server.`,
    say`Write it as mail.corp.example, without a port.`,
  );
}

function parseNumber(value: number, most: number, what: Sentence): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw invalid(say`${what} is not a number from 1 to ${most}.`, say`Give such a number.`);
}

function parseSecurity(value: MailSecurity): MailSecurity {
  if (securities.includes(value)) return value;
  throw invalid(say`There is no such security.`, say`Choose one of ${securities}.`);
}

/** Bare addresses, so that nothing typed becomes a header. */
function parseAddresses(texts: readonly string[]): string[] {
  const addresses = texts.map((text) => text.trim()).filter((text) => text !== '');
  const odd = addresses.find((text) => !/^[^\s@"'<>,;:()]{1,64}@[^\s@"'<>,;:()]{1,253}$/.test(text));
  if (odd !== undefined)
    throw invalid(say`"${odd}" is no e-mail address.`, say`Write each address as ann@corp.example.`);
  if (addresses.length > 50)
    throw invalid(
      say`${addresses.length} addresses are too many for alerts: at most 50 are allowed.`,
      say`Use the address of a distribution list.`,
    );
  return [...new Set(addresses)];
}

function parseLanguage(tag: string): string {
  const language = matchLanguage(tag);
  if (language !== undefined) return language;
  throw invalid(
    say`Holdfast does not speak this language.`,
    say`Choose one that the compliance center offers.`,
  );
}

function parseUrl(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '')
    throw invalid(
      say`The address of the webhook is not an https address, or carries a user name.`,
      say`Write it as https://hooks.corp.example/holdfast without a user name; http is for this machine alone.`,
    );
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return url.href;
  throw new Failure(
    'cleartext-refused',
    say`The webhook at ${url.host} would be reached without encryption.`,
    say`Use https; http is for this machine alone.`,
  );
}

function invalid(message: Sentence, remedy: Sentence): Failure {
  return new Failure('config-invalid', message, remedy);
}

function changedMeanwhile(): Failure {
  return new Failure(
    'changed-meanwhile',
    say`Somebody else has changed these settings in the meantime.`,
    say`Look at them again, then repeat your change.`,
  );
}
