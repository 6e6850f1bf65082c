import type { App } from '#app/app.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

type Alert = Awaited<ReturnType<App['settings']['testAlerts']>>;

/** One line a way: how far it is, and what was in the way. */
export function deliveryLines({ deliveries }: Alert, translate: Translate): string[] {
  return deliveries.map(({ channel, state, reason }) =>
    [channel, state, reason === null ? '' : translate(reason)].join('  ').trimEnd(),
  );
}
