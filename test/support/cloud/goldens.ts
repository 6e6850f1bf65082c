import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AttachmentId } from '#core/ids.ts';
import { type JsonObject, listOf, objectOf } from '#core/untyped.ts';
import { withMediaStates } from '#sources/whatsapp-cloud-api/captured.ts';
import { parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import type { CloudEvent, MediaState, SentEvent, WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { split } from '#sources/whatsapp-cloud-api/split.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/whatsapp-cloud-api');
const capturedAt = '2026-05-04T13:00:00.000Z';

/** The fixtures as they stand, by name. */
export function readFixtures(): ReadonlyMap<string, JsonObject> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.native.json'));
  return new Map(
    files
      .toSorted()
      .map((file) => [
        file.slice(0, -'.native.json'.length),
        objectOf(parseExact(readFileSync(path.join(folder, file), 'utf8'))),
      ]),
  );
}

/** The webhooks among them. */
export function fixtureWebhooks(): JsonObject[] {
  return [...readFixtures().values()]
    .filter(({ webhook }) => webhook !== undefined)
    .map(({ webhook }) => objectOf(webhook));
}

/** Every event of the fixtures, under the name of its file and, where a webhook has several, of its part. */
export function goldenCases(): { readonly name: string; readonly native: CloudEvent }[] {
  return [...readFixtures()].flatMap(([name, fixture]) => {
    const events = eventsOf(fixture);
    return events.map((native, index) => ({
      name: index === 0 ? name : `${name}-${native.kind === 'webhook' ? native.part : native.kind}-${index}`,
      native,
    }));
  });
}

function eventsOf({ webhook, sent, gap, body, media, late }: JsonObject): CloudEvent[] {
  if (sent !== undefined)
    return [known({ kind: 'sent', capturedAt, ...(sent as Omit<SentEvent, 'kind' | 'capturedAt'>) }, media)];
  if (gap !== undefined)
    return [{ kind: 'gap', capturedAt, ...(gap as { account: string; from: string; reason: string }) }];
  if (body !== undefined) return [{ kind: 'unreadable', capturedAt, body: String(body) }];
  return (split(webhook) ?? []).map(({ part, webhook: narrowed }) => {
    const native = { kind: 'webhook', part, capturedAt, webhook: narrowed } as const;
    return known(late === true ? { ...native, late } : native, media);
  });
}

/** The states of the fixture in the places that the source itself found; ids are made at random. */
function known<Event extends WebhookEvent | SentEvent>(native: Event, media: unknown): Event {
  const found = withMediaStates(native);
  if (found.media === undefined) return found;
  const states = found.media.map((_state, index) => ({
    id: `attachment-${index + 1}` as AttachmentId,
    ...objectOf(listOf(media)[index]),
  })) as MediaState[];
  return { ...found, media: states };
}
