import { once } from 'node:events';
import type { CaptureGround, Emit } from '#core/source.ts';
import { type FolderPatience, watchFolder } from '#sources/telemessage/folder.ts';
import { inTurn } from '#sources/telemessage/inTurn.ts';
import { deliveryLimits } from '#sources/telemessage/limits.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import type { TelemessageSettings } from '#sources/telemessage/settings.ts';
import { listenForMail } from '#sources/telemessage/smtp.ts';

/** What a capture runs with. */
export interface DeliveryRun {
  readonly ground: CaptureGround;
  readonly signal: AbortSignal;
  readonly patience: FolderPatience;
  /** Told the port when mail can come. */
  onListening?(port: number): void;
}

/**
 * Takes deliveries until the signal: from the folder, by mail, or both.
 * @throws Failure `port-taken`, `capture-refused` when mail cannot be listened for; the folder is not read then
 */
export async function captureDeliveries(
  settings: TelemessageSettings,
  emit: Emit<DeliveryEvent>,
  run: DeliveryRun,
): Promise<void> {
  const { ground, signal, patience } = run;
  if (signal.aborted) return;
  const { service, folder, smtp } = settings;
  const limits = { ...deliveryLimits, mailBytes: settings.mailBytes };
  const taken = inTurn(emit);
  const listener =
    smtp === undefined
      ? undefined
      : await listenForMail({ smtp, service, clock: ground.clock, limits }, taken);
  if (listener !== undefined) run.onListening?.(listener.port);
  ground.tell({ state: 'running' });
  try {
    if (folder === undefined) await untilAborted(signal);
    else await watchFolder({ folder, service, ground, limits, patience, signal }, taken);
  } finally {
    await listener?.close();
  }
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
