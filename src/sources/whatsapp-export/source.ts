import { type Clock, systemClock } from '#core/clock.ts';
import type { Emit, Source } from '#core/source.ts';
import { captureExports, checkExports } from '#sources/whatsapp-export/capture.ts';
import { convertExportEvent } from '#sources/whatsapp-export/convert.ts';
import type { ExportEvent } from '#sources/whatsapp-export/native.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';
import { whatsappExportSpec } from '#sources/whatsapp-export/spec.ts';

/** Chats exported from the WhatsApp app: `docs/sources/whatsapp-export.md`. */
export function makeWhatsappExport(clock: Clock): Source<ExportSettings, ExportEvent> & {
  /** Needs no ground: an export is read from its beginning to its end. */
  capture(settings: ExportSettings, emit: Emit<ExportEvent>, signal: AbortSignal): Promise<void>;
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
