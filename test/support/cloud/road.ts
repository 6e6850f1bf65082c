import { createHmac } from 'node:crypto';
import type { Captured, OutsideAnswer, OutsideRequest } from '#core/source.ts';
import type { CloudEvent } from '#sources/whatsapp-cloud-api/native.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';
import { makeWhatsappCloudApi } from '#sources/whatsapp-cloud-api/source.ts';
import { memoryGround } from '../../suites/source.ts';
import { testSettings } from './graph.ts';

/** A capture of the source without a site behind it: what was emitted is kept here. */
export function openRoad(settings: CloudSettings = { ...testSettings, graphUrl: 'http://127.0.0.1:9' }) {
  const ground = memoryGround();
  const settled: string[] = [];
  const calls: Captured<CloudEvent>[][] = [];
  const road = {
    source: makeWhatsappCloudApi(),
    ground: { ...ground, settle: async (code: string) => void settled.push(code) },
    settled,
    /** Each call of emit. */
    calls,
    /** Set to make the site refuse. */
    refuses: false,
    emitted: () => calls.flat(),
    emit: async (batch: readonly Captured<CloudEvent>[]): Promise<void> => {
      if (road.refuses) throw new Error('the site is away');
      calls.push([...batch]);
    },
    receive: (request: Partial<OutsideRequest>): Promise<OutsideAnswer> =>
      road.source.receive(
        {
          method: 'POST',
          path: '',
          query: new URLSearchParams(),
          headers: {},
          body: Buffer.alloc(0),
          ...request,
        },
        settings,
        road.emit,
        road.ground,
      ),
    webhook: (payload: unknown): Promise<OutsideAnswer> => road.receive(signed(JSON.stringify(payload))),
    /** Runs `capture` from its start until it tells that it runs. */
    start: async (): Promise<void> => {
      const ending = new AbortController();
      const tell = () => ending.abort();
      await road.source.capture(settings, road.emit, ending.signal, { ...road.ground, tell });
    },
    /** The process ends here; what is durable stays. */
    crash: async (): Promise<void> => {
      road.source = makeWhatsappCloudApi();
    },
  };
  return road;
}

/** A body with Meta's signature. */
export function signed(body: string | Buffer): Pick<OutsideRequest, 'body' | 'headers'> {
  const bytes = Buffer.from(body as string);
  const signature = createHmac('sha256', testSettings.appSecret).update(bytes).digest('hex');
  return { body: bytes, headers: { 'x-hub-signature-256': `sha256=${signature}` } };
}
