import type { LiveSource } from '#core/source.ts';
import { captureDeliveries } from '#sources/telemessage/capture.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import { telemessageDoubts } from '#sources/telemessage/doubts.ts';
import { type FolderPatience, folderPatience } from '#sources/telemessage/folder.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import { parseTelemessageSettings, type TelemessageSettings } from '#sources/telemessage/settings.ts';
import { telemessageSpec } from '#sources/telemessage/spec.ts';

/** Deliveries of TeleMessage, now Smarsh Capture Mobile: `docs/sources/telemessage.md`. */
export function makeTelemessage(patience: FolderPatience): LiveSource<TelemessageSettings, DeliveryEvent> {
  return {
    spec: telemessageSpec,
    capture: (settings, emit, signal, ground) =>
      captureDeliveries(settings, emit, { signal, ground, patience }),
    convert: convertDelivery,
    doubts: telemessageDoubts,
    parseSettings: parseTelemessageSettings,
  };
}

export const telemessage = makeTelemessage(folderPatience);
