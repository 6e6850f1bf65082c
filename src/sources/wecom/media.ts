import { z } from 'zod';
import { isFailure } from '#core/failure.ts';
import type { AttachmentContent, Captured, SourceMedia } from '#core/source.ts';
import { fetchMedium, keptInMemory, lossOf } from '#sources/wecom/fetchMedia.ts';
import type { WecomEvent, WecomMedia, WecomRecord } from '#sources/wecom/native.ts';
import type { FinanceSdk } from '#sources/wecom/sdk.ts';
import type { WecomSettings } from '#sources/wecom/settings.ts';
import type { SdkFor } from '#sources/wecom/sharedSdks.ts';

const minute = 60_000;

/** Large media, and those that did not come at once. WeCom keeps them as long as the messages: five days. */
export function wecomMedia(sdkFor: SdkFor): SourceMedia<WecomSettings, WecomEvent> {
  return {
    patience: { hold: 10 * minute, giveUp: 4 * 24 * 60 * minute },
    fetch: async (native, settings, signal) => {
      if (native.type === 'gap') return { native, attachments: [] };
      return fetchAll(await sdkFor(settings), native, signal);
    },
    without: (native, status) => withStatus(native, (medium) => ({ ...medium, status })),
    late: (native) => (native.type === 'gap' ? native : { ...native, late: true }),
    encode: (native) => Buffer.from(JSON.stringify(native)),
    decode: (bytes) => eventSchema.parse(JSON.parse(bytes.toString('utf8'))) as unknown as WecomEvent,
  };
}

/** The site's own writing comes back; of a broken one nothing should be made. */
const eventSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('record'),
    msgid: z.string(),
    media: z.array(z.looseObject({ id: z.string() })),
  }),
  z.looseObject({ type: z.literal('gap'), id: z.string() }),
]);

/** All that is missing, or a Failure: contents are handed over together. What never will be there is told. */
async function fetchAll(
  sdk: FinanceSdk,
  record: WecomRecord,
  signal: AbortSignal,
): Promise<Captured<WecomEvent>> {
  const attachments: AttachmentContent[] = [];
  const media: WecomMedia[] = [];
  let room = 4 * keptInMemory;
  for (const medium of record.media) {
    if (medium.status === 'omitted' || medium.fileId === undefined) {
      media.push(medium);
      continue;
    }
    try {
      const fetched = await fetchMedium(sdk, medium, signal, Math.min(room, keptInMemory));
      room -= fetched.memory;
      attachments.push(fetched.content);
      media.push(fetched.medium);
    } catch (error) {
      if (!isFailure(error, 'capture-broken')) throw error;
      media.push({ ...medium, status: lossOf(error) });
    }
  }
  return { native: { ...record, media }, attachments };
}

function withStatus(native: WecomEvent, change: (medium: WecomMedia) => WecomMedia): WecomEvent {
  if (native.type === 'gap') return native;
  return {
    ...native,
    media: native.media.map((medium) => (medium.status === 'pending' ? change(medium) : medium)),
  };
}
