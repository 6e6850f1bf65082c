import type { Actor } from '#core/actor.ts';

/** Single sign-on by OpenID Connect. */
export interface SingleSignOnView {
  readonly enabled: boolean;
  /** On the button of the sign-in page, e.g. `Corp`. */
  readonly name: string;
  /** `https://…`; `http://` on loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly hasClientSecret: boolean;
  /** Address under which browsers reach the compliance center, e.g. `https://archive.corp.example`. */
  readonly address: string;
  /** To be registered with the provider; made from `address`. */
  readonly redirectUri: string;
  /** Who is unknown becomes an operator without any role. */
  readonly autoCreate: boolean;
  /** Off: passwords are taken of the emergency operator alone. */
  readonly localSignIn: boolean;
  readonly emergencyOperator: string | null;
  /** For `If-Match`; 0 before the first change. */
  readonly version: number;
}

export interface SingleSignOnChanges {
  readonly enabled?: boolean;
  readonly name?: string;
  readonly issuer?: string;
  readonly clientId?: string;
  /** Null takes it away (a public client). */
  readonly clientSecret?: string | null;
  readonly address?: string;
  readonly autoCreate?: boolean;
  readonly localSignIn?: boolean;
  readonly emergencyOperator?: string | null;
  /** The version that was looked at: Failure `conflict` when somebody has changed it since. */
  readonly version?: number;
}

export type AlertChannel = 'email' | 'webhook';
export type AlertKind = 'run-failed' | 'not-reconciled' | 'late' | 'test';

export interface AlertSettings {
  readonly email: {
    readonly enabled: boolean;
    readonly host: string;
    readonly port: number;
    /** `none` is refused beyond loopback. */
    readonly security: 'tls' | 'starttls' | 'none';
    readonly userName: string | null;
    readonly hasPassword: boolean;
    readonly from: string;
    readonly to: readonly string[];
    /** Language of the mails. */
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
  readonly version: number;
}

export interface AlertChanges {
  readonly email?: Partial<Omit<AlertSettings['email'], 'hasPassword'>> & {
    readonly password?: string | null;
  };
  readonly webhook?: Partial<Omit<AlertSettings['webhook'], 'hasSecret'>>;
  readonly lateAfterMinutes?: number;
  readonly version?: number;
}

/** An alert and how far its delivery is. */
export interface AlertView {
  readonly id: string;
  readonly kind: AlertKind;
  /** The connector's name; null for a test. */
  readonly connector: string | null;
  readonly run: string | null;
  /** Code of the failure that ended the run. */
  readonly failure: string | null;
  readonly at: Date;
  readonly deliveries: readonly {
    readonly channel: AlertChannel;
    readonly state: 'pending' | 'done' | 'failed';
    readonly attempts: number;
    readonly reason: string | null;
  }[];
}

/** Sign-in settings need `sign-in.manage`, alerts `alert.manage`. */
export interface SettingsArea {
  singleSignOn(actor: Actor): Promise<SingleSignOnView>;
  /** Asks the provider for its description before anything is kept. */
  editSingleSignOn(actor: Actor, changes: SingleSignOnChanges): Promise<SingleSignOnView>;
  alerts(actor: Actor): Promise<AlertSettings>;
  editAlerts(actor: Actor, changes: AlertChanges): Promise<AlertSettings>;
  /** A new secret for the webhook's signatures, given only here. */
  renewWebhookSecret(actor: Actor): Promise<{ readonly secret: string }>;
  /** Sends a test alert over what is switched on, and waits for it. */
  testAlerts(actor: Actor): Promise<AlertView>;
  /** The newest first. */
  listAlerts(actor: Actor, page: { readonly before?: string; readonly limit?: number }): Promise<AlertView[]>;
}
