import { type Clock, systemClock } from '#core/clock.ts';
import type { FiniteSource } from '#core/source.ts';
import { captureExports, checkExports } from '#sources/whatsapp-export/capture.ts';
import { convertExportEvent } from '#sources/whatsapp-export/convert.ts';
import type { ExportEvent } from '#sources/whatsapp-export/native.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';
import { whatsappExportSpec } from '#sources/whatsapp-export/spec.ts';

/** Chats exported from the WhatsApp app: `docs/sources/whatsapp-export.md`. */
export function makeWhatsappExport(clock: Clock): FiniteSource<ExportSettings, ExportEvent> & {
  check(settings: ExportSettings): Promise<void>;
} {
  return {
    spec: whatsappExportSpec,
    capture: (settings, emit, signal) => captureExports(settings, emit, { clock, signal }),
    convert: convertExportEvent,
    check: (settings) => checkExports(settings, { clock }),
  };
}

export const whatsappExport = makeWhatsappExport(systemClock);
