import type { AlertContext } from '#alerts/context.ts';
import { attempt, deliver } from '#alerts/deliver.ts';
import { type AlertView, listAlerts, readAlert } from '#alerts/list.ts';
import { raise } from '#alerts/raise.ts';
import {
  type AlertChanges,
  type AlertSettings,
  channelsOf,
  editSettings,
  readSettings,
  renewSecret,
  settingsView,
} from '#alerts/settings.ts';
import { type SiteAlarms, watchSite } from '#alerts/siteAlarms.ts';
import type { AlertTables } from '#alerts/tables.ts';
import { type Happenings, watch } from '#alerts/watch.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';

/** Tells people by mail and programs by webhook when a run fails, does not add up, or is late. */
export interface Alerts {
  settings(): Promise<AlertSettings>;
  /** Failures `changed-meanwhile`, `config-invalid`, `cleartext-refused`. */
  edit(changes: AlertChanges): Promise<AlertSettings>;
  /** A new secret for the webhook's signatures, given only here. */
  renewSecret(): Promise<string>;
  /** Sends a test over what is switched on, and waits for it. Failure `config-invalid` when nothing is. */
  test(): Promise<AlertView>;
  /** The newest first, those before `before` (an id) where it is given. At most 200 at once, 50 when absent. */
  list(page: {
    readonly before?: string | undefined;
    readonly limit?: number | undefined;
  }): Promise<AlertView[]>;
  /** Looks at what has happened and writes alerts; sends nothing. Never in the way of a run. */
  watch(happenings: Happenings): Promise<void>;
  /** As `watch`, for the alarms of the capture site: each is told once when it is raised and once when it is settled. */
  watchSite(alarms: SiteAlarms): Promise<void>;
  /** Sends what is due. */
  deliver(signal: AbortSignal): Promise<void>;
}

export function openAlerts(options: Omit<AlertContext, 'tables'>): Alerts {
  const context: AlertContext = { ...options, tables: options.database.tables<AlertTables>() };
  return {
    settings: async () => settingsView(await readSettings(context)),
    edit: (changes) => editSettings(context, changes),
    renewSecret: () => renewSecret(context),
    test: () => sendTest(context),
    list: (page) => listAlerts(context, page),
    watch: async (happenings) => watch(context, happenings, (await readSettings(context)).late_after_minutes),
    watchSite: (alarms) => watchSite(context, alarms),
    deliver: (signal) => deliver(context, signal),
  };
}

async function sendTest(context: AlertContext): Promise<AlertView> {
  const channels = channelsOf(await readSettings(context));
  const id = await context.tables
    .transaction()
    .execute((transaction) => raise(context, transaction, { kind: 'test', topic: `test/${makeUuid()}` }));
  if (id === undefined)
    throw new Failure(
      'config-invalid',
      say`No alerts are switched on.`,
      say`Set up e-mail or a webhook and switch it on, then try again.`,
    );
  for (const channel of channels) await attempt(context, id, channel);
  return readAlert(context, id);
}
