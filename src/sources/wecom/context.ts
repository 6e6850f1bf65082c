import type { CaptureGround, Emit } from '#core/source.ts';
import type { Directory } from '#sources/wecom/directory.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import type { FinanceSdk } from '#sources/wecom/sdk.ts';
import type { WecomSettings } from '#sources/wecom/settings.ts';

/** How fast things are done, in milliseconds. */
export interface WecomPace {
  /** Between two looks when there was nothing new. */
  readonly idle: number;
  /** Between two calls of GetChatData: WeCom allows 600 a minute. */
  readonly call: number;
  /** Before what failed is tried again: the first time, and at most. Doubled in between. */
  readonly retry: { readonly first: number; readonly most: number };
  /** Tries before a failure ends the capture; the site starts it again. */
  readonly tries: number;
}

export const wecomPace: WecomPace = {
  idle: 60_000,
  call: 100,
  retry: { first: 1_000, most: 60_000 },
  tries: 8,
};

/** What one capture works with. */
export interface WecomCapture {
  readonly settings: WecomSettings;
  readonly sdk: FinanceSdk;
  readonly directory: Directory;
  readonly emit: Emit<WecomEvent>;
  readonly signal: AbortSignal;
  readonly ground: CaptureGround;
  readonly pace: WecomPace;
  /** Until when media are left to the site, since one of them failed; milliseconds since 1970. */
  readonly mediaRest: { until: number };
}
