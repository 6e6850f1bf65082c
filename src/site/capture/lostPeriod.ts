import type { ItemDraft, Service } from '#core/item.ts';
import { itemSchemaVersion } from '#core/item.ts';
import type { Captured } from '#core/source.ts';
import { openPause } from '#site/capture/pause.ts';
import type { SiteContext } from '#site/context.ts';
import { lostPeriodPrefix } from '#site/coverageDays.ts';

/** A capture, as far as its hours of work need it. */
export interface WatchedCapture {
  readonly id: string;
  readonly service: Service;
  readonly source: { readonly name: string; readonly version: string };
  /** The number, for captures of one person's phone. */
  readonly phone: string | undefined;
  /** Durable when it resolves. */
  takeIn(gap: Captured<ItemDraft>): Promise<void>;
}

/** Notes when a capture is at work; what lies between two times of work is a period lost, told as a gap. */
export interface Uptime {
  working(): void;
  /** @param state how it stands instead, such as `unlinked` */
  stopped(state: string): void;
  /** Ends with the capture. */
  watch(signal: AbortSignal): Promise<void>;
}

const beatMilliseconds = 60_000;
/** Shorter is a restart. */
const toleratedMilliseconds = 5 * 60_000;

const reasons: Readonly<Record<string, string>> = {
  unlinked: 'Nothing was captured: the device was unlinked, or its number was not the user’s.',
  refused: 'Nothing was captured: the origin refused the capture.',
  linking: 'Nothing was captured: no device was linked.',
  connecting: 'Nothing was captured: the origin could not be reached.',
  failing: 'Nothing was captured: the origin could not be reached.',
  stopped: 'Nothing was captured: the capture was stopped.',
};
const siteWasDown = 'Nothing was captured: the capture site was not running.';

export function openUptime(context: SiteContext, capture: WatchedCapture): Uptime {
  const pause = openPause();
  let state = 'stopped';
  let told = state;
  let began: Date | undefined;
  let isAtWork = false;
  const look = async (): Promise<void> => {
    const now = state;
    if (now === 'working') {
      began = isAtWork && began !== undefined ? began : await beginWork(context, capture);
      await noteSeen(context, capture.id, began);
    } else if (began !== undefined && told !== now) {
      if (isAtWork) await noteSeen(context, capture.id, began);
      await noteEnd(context, capture.id, began, now);
    }
    isAtWork = now === 'working';
    told = now;
  };
  const turn = (next: string): void => {
    if (state === next) return;
    state = next;
    pause.wake();
  };
  return {
    working: () => turn('working'),
    stopped: turn,
    watch: async (signal) => {
      while (!signal.aborted) {
        // A database that is away is told at the next beat.
        await look().catch(() => undefined);
        await pause.sleep(beatMilliseconds, signal);
      }
      if (state === 'working') state = 'stopped';
      await look().catch(() => undefined);
    },
  };
}

/** @returns when this time of work began: now, or earlier after a short pause */
async function beginWork(context: SiteContext, capture: WatchedCapture): Promise<Date> {
  const now = context.clock.now();
  const last = await context.tables
    .selectFrom('site.capture_run')
    .select(['began_at', 'seen_at', 'ended'])
    .where('capture', '=', capture.id)
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last !== undefined) {
    if (now.getTime() - last.seen_at.getTime() <= toleratedMilliseconds) return last.began_at;
    const reason = reasons[last.ended ?? ''] ?? siteWasDown;
    await capture.takeIn(lostPeriod(capture, { from: last.seen_at, until: now, reason }));
  }
  await context.tables
    .insertInto('site.capture_run')
    .values({
      capture: capture.id,
      source: capture.source.name,
      service: capture.service,
      account: accountOf(capture),
      began_at: now,
      seen_at: now,
      ended: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return now;
}

async function noteSeen(context: SiteContext, capture: string, began: Date): Promise<void> {
  await context.tables
    .updateTable('site.capture_run')
    .set({ seen_at: context.clock.now(), ended: null })
    .where('capture', '=', capture)
    .where('began_at', '=', began)
    .execute();
}

async function noteEnd(context: SiteContext, capture: string, began: Date, ended: string): Promise<void> {
  await context.tables
    .updateTable('site.capture_run')
    .set({ ended })
    .where('capture', '=', capture)
    .where('began_at', '=', began)
    .execute();
}

function accountOf({ id, phone }: WatchedCapture): string {
  return phone ?? `${lostPeriodPrefix}${id}`;
}

/** The same beginning gives the same native id: told again after a crash, it is one item. */
function lostPeriod(
  capture: WatchedCapture,
  { from, until, reason }: { readonly from: Date; readonly until: Date; readonly reason: string },
): Captured<ItemDraft> {
  const nativeId = `${lostPeriodPrefix}${capture.id}:${from.toISOString()}`;
  const account = accountOf(capture);
  const gap = { from: from.toISOString(), until: until.toISOString(), reason };
  const native: ItemDraft = {
    schema: itemSchemaVersion,
    service: capture.service,
    platform: capture.service === 'wechat' ? 'wecom' : 'whatsapp',
    tenant: '',
    nativeId,
    revision: 0,
    kind: 'gap',
    occurredAt: gap.from,
    capturedAt: gap.until,
    clockSource: 'capture',
    timePrecision: 'millisecond',
    order: 0,
    source: { name: capture.source.name, method: 'delivery', version: capture.source.version },
    account: capture.phone === undefined ? { id: account } : { id: account, phone: capture.phone },
    audience: 'account',
    conversation: { id: `${lostPeriodPrefix}${capture.id}`, type: 'direct' },
    recipients: [],
    gap,
    attachments: [],
  };
  return { native, attachments: [], key: nativeId };
}
