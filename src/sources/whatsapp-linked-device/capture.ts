import { setTimeout as wait } from 'node:timers/promises';
import { timestamp } from '#core/clock.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { CaptureGround, Emit } from '#core/source.ts';
import { loadBaileys, type WhatsappSocket } from '#sources/whatsapp-linked-device/library.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { makeOutbox } from '#sources/whatsapp-linked-device/outbox.ts';
import { forgetDevice, lastSeen, lostSince } from '#sources/whatsapp-linked-device/remembered.ts';
import { runSession, type SessionEnd, wrongNumberAlarm } from '#sources/whatsapp-linked-device/session.ts';
import type { LinkedDeviceSettings } from '#sources/whatsapp-linked-device/settings.ts';

/** What a capture shares with the rest of its source. */
export interface CaptureRoom {
  readonly ground: CaptureGround;
  readonly sockets: Map<string, WhatsappSocket>;
  /** Between two connections, milliseconds; doubles from `first` to `longest`. */
  readonly backOff: { readonly first: number; readonly longest: number };
}

/** Codes of `DisconnectReason` that reconnecting does not help, and the one that asks for it at once. */
const code = { loggedOut: 401, forbidden: 403, replaced: 440, restart: 515 };

/**
 * Follows an account for ever: links it when it is not, and connects anew whenever the connection ends.
 * @throws Failure `capture-unlinked` when the phone logged the device out or another phone was linked;
 * `capture-refused` when WhatsApp refuses the account
 */
export async function captureLinkedDevice(
  settings: LinkedDeviceSettings,
  emit: Emit<LinkedEvent>,
  signal: AbortSignal,
  room: CaptureRoom,
): Promise<void> {
  const { ground, sockets, backOff } = room;
  const baileys = await loadBaileys();
  const outbox = makeOutbox(emit);
  let pause = backOff.first;
  let { pairingCode } = settings;
  while (!signal.aborted) {
    ground.tell({ state: 'connecting' });
    const end = await runSession({ baileys, settings, ground, outbox, sockets, pairingCode }, signal);
    if (signal.aborted) return forgetIfOver(signal, ground);
    await stopFor(end, settings, ground);
    if (end.code === code.restart) continue;
    if (end.shown) pairingCode = false;
    if (end.shown || (end.opened && end.failed === undefined)) pause = backOff.first;
    ground.tell({ state: 'waiting' });
    await wait(pause, undefined, { signal }).catch(() => {});
    pause = Math.min(pause * 2, backOff.longest);
  }
}

/** The site says that this number may not be captured any more: the session has logged the device out. */
async function forgetIfOver({ reason }: AbortSignal, ground: CaptureGround): Promise<void> {
  if (isFailure(reason, 'capture-unlinked')) await forgetDevice(ground.memory, timestamp(ground.clock.now()));
}

/** Throws where going on makes no sense until somebody acts. */
async function stopFor(
  end: SessionEnd,
  settings: LinkedDeviceSettings,
  ground: CaptureGround,
): Promise<void> {
  if (end.wrongPhone !== undefined) throw await wrongNumber(settings, ground);
  if (end.code === code.loggedOut) throw await loggedOut(settings, ground);
  if (end.code === code.forbidden) {
    throw refused(
      ground,
      say`WhatsApp refuses the account ${settings.accountPhone}: it may be banned.`,
      say`Open WhatsApp on the phone and see what it says. Consider the Cloud API or exports for this user.`,
    );
  }
  if (end.code === code.replaced) {
    throw refused(
      ground,
      say`Another program uses the linked device of ${settings.accountPhone}.`,
      say`See that only one Holdfast captures this account, then start the capture again.`,
    );
  }
}

/** Nothing of this phone was stored; that its device existed is forgotten too. */
async function wrongNumber({ accountPhone }: LinkedDeviceSettings, ground: CaptureGround): Promise<Failure> {
  await forgetDevice(ground.memory, await lostSince(ground.memory).read());
  const sentence = say`A phone with another number than ${accountPhone} was linked. It was logged out, and nothing of it was stored.`;
  ground.tell({ state: 'unlinked', reason: sentence });
  await ground.raise({ code: wrongNumberAlarm, sentence, account: accountPhone });
  return new Failure(
    'capture-unlinked',
    sentence,
    say`Link the phone of the registered user, or correct his number first.`,
  );
}

async function loggedOut({ accountPhone }: LinkedDeviceSettings, ground: CaptureGround): Promise<Failure> {
  const since =
    (await lostSince(ground.memory).read()) ??
    (await lastSeen(ground.memory).read()) ??
    timestamp(ground.clock.now());
  await forgetDevice(ground.memory, since);
  const sentence = say`The phone ${accountPhone} has logged the linked device out.`;
  ground.tell({ state: 'unlinked', reason: sentence });
  return new Failure(
    'capture-unlinked',
    sentence,
    say`Ask the user to link it again; messages since then are known only from the phone's history.`,
  );
}

function refused(ground: CaptureGround, sentence: Sentence, remedy: Sentence): Failure {
  ground.tell({ state: 'refused', reason: sentence });
  return new Failure('capture-refused', sentence, remedy);
}
