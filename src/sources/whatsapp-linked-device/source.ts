import type { LiveSource, SourceMedia } from '#core/source.ts';
import { captureLinkedDevice } from '#sources/whatsapp-linked-device/capture.ts';
import { convertLinkedEvent } from '#sources/whatsapp-linked-device/convert.ts';
import { linkedDeviceDoubts } from '#sources/whatsapp-linked-device/doubts.ts';
import type { WhatsappSocket } from '#sources/whatsapp-linked-device/library.ts';
import { makeLinkedMedia } from '#sources/whatsapp-linked-device/media.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import {
  type LinkedDeviceSettings,
  parseLinkedDeviceSettings,
} from '#sources/whatsapp-linked-device/settings.ts';
import { linkedDeviceSpec } from '#sources/whatsapp-linked-device/spec.ts';

export interface LinkedDeviceOptions {
  /** Between two connections, milliseconds; doubles from `first` to `longest`. */
  readonly backOff?: { readonly first: number; readonly longest: number };
}

const usualBackOff = { first: 1000, longest: 300_000 };

/** WhatsApp on a user's own phone, through a linked device: `docs/sources/whatsapp-linked-device.md`. */
export function makeLinkedDevice({ backOff = usualBackOff }: LinkedDeviceOptions = {}): LiveSource<
  LinkedDeviceSettings,
  LinkedEvent
> & {
  readonly media: SourceMedia<LinkedDeviceSettings, LinkedEvent>;
} {
  const sockets = new Map<string, WhatsappSocket>();
  return {
    spec: linkedDeviceSpec,
    capture: (settings, emit, signal, ground) =>
      captureLinkedDevice(settings, emit, signal, { ground, sockets, backOff }),
    convert: convertLinkedEvent,
    parseSettings: parseLinkedDeviceSettings,
    media: makeLinkedMedia(sockets),
    doubts: linkedDeviceDoubts,
  };
}

export const linkedDevice = makeLinkedDevice();
