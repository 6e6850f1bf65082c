import type { Generated } from 'kysely';

export type AlertChannel = 'email' | 'webhook';
/** What somebody must know of a target outside the archive. */
export const targetAlerts = ['target-trouble', 'deliveries-failed', 'items-vanished'] as const;
export type TargetAlertKind = (typeof targetAlerts)[number];
export type AlertKind =
  | 'run-failed'
  | 'not-reconciled'
  | 'late'
  | 'alarm'
  | 'alarm-settled'
  | TargetAlertKind
  | 'test';
export type MailSecurity = 'tls' | 'starttls' | 'none';
export type DeliveryState = 'pending' | 'done' | 'failed';

/** The tables of schema `alerts`, for the query builder. */
export interface AlertTables {
  'alerts.settings': {
    only_row: Generated<boolean>;
    email_enabled: boolean;
    email_host: string;
    email_port: number;
    email_security: MailSecurity;
    email_user: string | null;
    email_password: string | null;
    email_from: string;
    email_to: string[];
    email_language: string;
    webhook_enabled: boolean;
    webhook_url: string;
    webhook_secret: string | null;
    late_after_minutes: number;
    version: number;
  };
  'alerts.watched': { connector: string; number: number; completed: number };
  'alerts.overdue': { connector: string; covered: Date; seen_at: Date };
  'alerts.site_alarm': { alarm: string; raised_at: Date; settled: boolean };
  'alerts.alert': {
    id: string;
    kind: AlertKind;
    topic: string;
    connector: string | null;
    name: string | null;
    run: string | null;
    failure: string | null;
    due_since: Date | null;
    account: string | null;
    sentence: string | null;
    at: Date;
  };
  'alerts.delivery': {
    alert: string;
    channel: AlertChannel;
    state: DeliveryState;
    attempts: Generated<number>;
    due_at: Date;
    reason: string | null;
  };
}
