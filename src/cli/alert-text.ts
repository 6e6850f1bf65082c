import type { App } from '#app/app.ts';

type Alert = Awaited<ReturnType<App['settings']['testAlerts']>>;

/** One line a way: how far it is, and what was in the way. */
export function deliveryLines({ deliveries }: Alert): string[] {
  return deliveries.map(({ channel, state, reason }) => [channel, state, reason ?? ''].join('  ').trimEnd());
}
