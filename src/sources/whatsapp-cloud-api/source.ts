import type { LiveSource } from '#core/source.ts';
import { Attempts } from '#sources/whatsapp-cloud-api/attempts.ts';
import { runCapture } from '#sources/whatsapp-cloud-api/capture.ts';
import { convertCloudEvent } from '#sources/whatsapp-cloud-api/convert.ts';
import { whatsappCloudDoubts } from '#sources/whatsapp-cloud-api/doubts.ts';
import { displayPhoneNumber } from '#sources/whatsapp-cloud-api/graph.ts';
import { cloudMedia } from '#sources/whatsapp-cloud-api/media.ts';
import type { CloudEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { Numbers } from '#sources/whatsapp-cloud-api/numbers.ts';
import { receiveRequest } from '#sources/whatsapp-cloud-api/receive.ts';
import { type CloudSettings, parseCloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';
import { whatsappCloudApiSpec } from '#sources/whatsapp-cloud-api/spec.ts';

/** WhatsApp Business numbers through Meta's Cloud API: `docs/sources/whatsapp-cloud-api.md`. */
export function makeWhatsappCloudApi() {
  const attempts = new Attempts();
  const numbers = new Numbers();
  return {
    spec: whatsappCloudApiSpec,
    parseSettings: parseCloudSettings,
    check: checkCloudSettings,
    capture: (_settings, emit, signal, ground) => runCapture({ emit, ground, attempts }, signal),
    convert: convertCloudEvent,
    doubts: whatsappCloudDoubts,
    receive: (request, settings, emit, ground) =>
      receiveRequest(request, { settings, emit, ground, attempts, numbers }),
    media: cloudMedia,
  } satisfies LiveSource<CloudSettings, CloudEvent>;
}

/** Asks Meta for each number that the settings name: a wrong token or id shows at once. */
async function checkCloudSettings(settings: CloudSettings): Promise<void> {
  for (const phoneNumberId of settings.phoneNumberIds) await displayPhoneNumber(settings, phoneNumberId);
}

export const whatsappCloudApi = makeWhatsappCloudApi();
