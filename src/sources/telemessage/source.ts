import type { LiveSource } from '#core/source.ts';
import { captureDeliveries } from '#sources/telemessage/capture.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import { parseTelemessageSettings, type TelemessageSettings } from '#sources/telemessage/settings.ts';
import { telemessageSpec } from '#sources/telemessage/spec.ts';

/** Deliveries of TeleMessage, now Smarsh Capture Mobile: `docs/sources/telemessage.md`. */
export const telemessage: LiveSource<TelemessageSettings, DeliveryEvent> = {
  spec: telemessageSpec,
  capture: (settings, emit, signal, ground) => captureDeliveries(settings, emit, { signal, ground }),
  convert: convertDelivery,
  parseSettings: parseTelemessageSettings,
};
