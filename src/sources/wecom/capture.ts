import { timestamp } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import type { CaptureGround, Emit } from '#core/source.ts';
import { openApi } from '#sources/wecom/api.ts';
import { type EncryptedRecord, parseChatData } from '#sources/wecom/chatData.ts';
import type { WecomCapture, WecomPace } from '#sources/wecom/context.ts';
import {
  type DirectoryWatch,
  type PermitWatch,
  type WindowWatch,
  watchDirectory,
  watchPermits,
  watchWindow,
} from '#sources/wecom/coverage.ts';
import { deliverRecords, deliverWaiting, offer } from '#sources/wecom/deliver.ts';
import { openDirectory } from '#sources/wecom/directory.ts';
import { gapEvent } from '#sources/wecom/events.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import { patiently, pause, unlessAborted } from '#sources/wecom/patience.ts';
import { type Progress, readProgress, saveProgress } from '#sources/wecom/progress.ts';
import type { FinanceSdk } from '#sources/wecom/sdk.ts';
import { isSdkFailure, sdkCodes } from '#sources/wecom/sdkErrors.ts';
import type { WecomSettings } from '#sources/wecom/settings.ts';

/** Records of one call: what WeCom allows. */
const mostRecords = 1_000;

/** Milliseconds. */
const keptByWecom = 5 * 86_400_000;

/** Who looks whether everybody's messages come, and in time. */
interface Watches {
  readonly window: WindowWatch;
  readonly permits: PermitWatch;
  readonly directory: DirectoryWatch;
}

/**
 * Pulls the chat archive from the stored seq until the signal aborts: what is there, then whatever comes.
 * @throws Failure `capture-unreachable` after several tries, `capture-refused` when somebody has to act
 */
export async function captureWecom(
  settings: WecomSettings,
  emit: Emit<WecomEvent>,
  {
    sdk,
    signal,
    ground,
    pace,
  }: {
    readonly sdk: (settings: WecomSettings) => Promise<FinanceSdk>;
    readonly signal: AbortSignal;
    readonly ground: CaptureGround;
    readonly pace: WecomPace;
  },
): Promise<void> {
  const api = openApi({ ...settings, clock: ground.clock });
  const watches: Watches = {
    window: watchWindow(ground),
    permits: watchPermits(api, settings.secret, ground),
    directory: watchDirectory(ground),
  };
  ground.tell({ state: 'connecting' });
  try {
    await startProgress(ground, watches);
    const capture: WecomCapture = {
      settings,
      sdk: await sdk(settings),
      directory: openDirectory(api, settings, ground.clock),
      ...{ emit, signal, ground, pace },
      mediaRest: { until: 0 },
    };
    await deliverWaiting(capture);
    while (!signal.aborted) await pullOnce(capture, watches);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Nothing is promised about the time before the first start. */
async function startProgress({ clock, memory }: CaptureGround, { window }: Watches): Promise<void> {
  const progress = await readProgress(memory);
  const covered = progress.covered ?? clock.now().getTime();
  if (progress.covered === undefined) await saveProgress(memory, { ...progress, covered });
  await window.look(covered);
}

async function pullOnce(capture: WecomCapture, watches: Watches): Promise<void> {
  const { ground, pace, signal } = capture;
  const before = await readProgress(ground.memory);
  const asked = ground.clock.now().getTime();
  const ask: Ask = (seq) => askPatiently(capture, seq, () => watches.window.look(before.covered ?? asked));
  const pulled = await pull(ask, before, capture);
  const isOver = pulled.records.length === 0;
  ground.tell({ state: 'running' });
  // An empty answer says that nothing is left: everything up to the question is here.
  const progress = isOver
    ? { ...before, covered: asked }
    : await deliverRecords(capture, before, pulled.records);
  if (isOver && pulled.expired) await tellLostTime(capture, before, asked);
  await saveProgress(ground.memory, progress);
  await watches.window.look(progress.covered ?? asked);
  await watches.permits.look();
  await watches.directory.look(capture.directory.trouble());
  await pause(isOver ? pace.idle : pace.call, signal);
}

type Ask = (seq: bigint) => Promise<readonly EncryptedRecord[]>;

/**
 * The records above the cursor. If WeCom says that what follows the cursor is gone, those that it still has: asked from
 * the beginning it hands out the oldest.
 */
async function pull(
  ask: Ask,
  { seq }: Progress,
  { pace, signal }: WecomCapture,
): Promise<{ readonly records: readonly EncryptedRecord[]; readonly expired: boolean }> {
  try {
    return { records: await ask(seq), expired: false };
  } catch (error) {
    if (!isSdkFailure(error, sdkCodes.expired) || seq === 0n) throw error;
  }
  for (let after = 0n; ; ) {
    const found = await ask(after);
    const records = found.filter((record) => record.seq > seq);
    const last = found.at(-1);
    if (records.length > 0 || last === undefined) return { records, expired: true };
    after = last.seq;
    await pause(pace.call, signal);
  }
}

async function askPatiently(
  { sdk, pace, signal }: WecomCapture,
  seq: bigint,
  onFailure: () => Promise<void>,
): Promise<readonly EncryptedRecord[]> {
  const ask = async (): Promise<readonly EncryptedRecord[]> => {
    const records = parseChatData(await unlessAborted(sdk.getChatData(seq, mostRecords), signal));
    return records.filter((record) => record.seq > seq);
  };
  const passes = async (error: unknown): Promise<boolean> => {
    await onFailure();
    return isFailure(error, 'capture-unreachable');
  };
  return patiently(ask, passes, { pace, signal });
}

/** WeCom has nothing, and was not asked for longer than it keeps messages: what was sent meanwhile is not known. */
async function tellLostTime(capture: WecomCapture, before: Progress, now: number): Promise<void> {
  const { covered = now, seq } = before;
  if (now - covered <= keptByWecom) return;
  const from = timestamp(new Date(covered));
  const reason = `Records after ${seq} of WeCom's chat archive were not pulled within five days and are gone.`;
  const gap = { id: `expired:${seq}:${from}`, reason, from, until: timestamp(new Date(now)) };
  await offer(capture, [gapEvent(capture, gap)]);
}
