import { type FinanceSdk, openSdk } from '#sources/wecom/sdk.ts';
import type { WecomSettings } from '#sources/wecom/settings.ts';

/** Gives the library for settings, initialised. */
export type SdkFor = (settings: WecomSettings) => Promise<FinanceSdk>;

/**
 * One initialised library for each corporation and secret, as the vendor asks: capture, media and check use the same.
 * They stay for the life of the process, for a call may be on its way at any time.
 */
export function sharedSdks(): SdkFor {
  const opened = new Map<string, Promise<FinanceSdk>>();
  return (settings) => {
    const { library, corpId, secret, proxy } = settings;
    const key = JSON.stringify([library, corpId, secret, proxy]);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const opening = openSdk({ library, corpId, secret, proxy });
    opened.set(key, opening);
    opening.catch(() => opened.delete(key));
    return opening;
  };
}
