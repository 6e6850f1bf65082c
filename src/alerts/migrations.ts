import type { Migration } from '#store/migrations.ts';

/** Schema `alerts`: record tables. What is to be sent stands here until it is sent, whatever process dies. */
export const migrations: readonly Migration[] = [
  {
    name: 'alerts/0001-alerts',
    sql: `
      create schema alerts;

      -- One row once somebody has set them up. Secrets are sealed by the master key.
      create table alerts.settings (
        only_row           boolean primary key default true check (only_row),
        email_enabled      boolean not null,
        email_host         text not null,
        email_port         integer not null check (email_port between 1 and 65535),
        email_security     text not null check (email_security in ('tls', 'starttls', 'none')),
        email_user         text,
        email_password     text,
        email_from         text not null,
        email_to           text[] not null,
        email_language     text not null,
        webhook_enabled    boolean not null,
        webhook_url        text not null,
        webhook_secret     text,
        late_after_minutes integer not null check (late_after_minutes > 0),
        version            integer not null
      );

      -- Up to which run a connector has been looked at, and its last one that got through.
      create table alerts.watched (
        connector uuid primary key,
        number    integer not null,
        completed integer not null
      );

      -- Connectors whose time has come, and since when they are seen so.
      create table alerts.overdue (
        connector uuid primary key,
        covered   timestamptz not null,
        seen_at   timestamptz not null
      );

      create table alerts.alert (
        id        uuid primary key,
        kind      text not null check (kind in ('run-failed', 'not-reconciled', 'late', 'test')),
        -- What it is about: the same is told once a day.
        topic     text not null,
        connector uuid,
        name      text,
        run       uuid,
        failure   text,
        due_since timestamptz,
        at        timestamptz not null
      );
      create index alert_topic on alerts.alert (topic, at);

      create table alerts.delivery (
        alert    uuid not null references alerts.alert,
        channel  text not null check (channel in ('email', 'webhook')),
        state    text not null check (state in ('pending', 'done', 'failed')),
        attempts integer not null default 0,
        due_at   timestamptz not null,
        reason   text,
        primary key (alert, channel)
      );
      create index delivery_due on alerts.delivery (due_at) where state = 'pending';
    `,
  },
  {
    name: 'alerts/0002-site-alarms',
    sql: `
      -- Alarms of the capture site that were looked at, for as long as the site might tell them again.
      create table alerts.site_alarm (
        alarm     uuid primary key,
        raised_at timestamptz not null,
        settled   boolean not null
      );
      create index site_alarm_raised on alerts.site_alarm (raised_at);

      alter table alerts.alert drop constraint alert_kind_check;
      alter table alerts.alert add constraint alert_kind_check
        check (kind in ('run-failed', 'not-reconciled', 'late', 'alarm', 'alarm-settled', 'test'));
      alter table alerts.alert add column account text, add column sentence text;
    `,
  },
  {
    name: 'alerts/0003-targets',
    sql: `
      alter table alerts.alert drop constraint alert_kind_check;
      alter table alerts.alert add constraint alert_kind_check check (kind in ('run-failed', 'not-reconciled', 'late',
        'alarm', 'alarm-settled', 'target-trouble', 'deliveries-failed', 'items-vanished', 'test'));
    `,
  },
];
