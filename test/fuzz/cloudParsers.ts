import { itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { objectOf } from '#core/untyped.ts';
import { convertCloudEvent } from '#sources/whatsapp-cloud-api/convert.ts';
import { parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import { cloudMedia } from '#sources/whatsapp-cloud-api/media.ts';
import type { CloudEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { fixtureWebhooks } from '../support/cloud/goldens.ts';
import { openRoad, signed } from '../support/cloud/road.ts';
import type { FuzzedParser } from './fuzz.ts';

const words = [
  [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '\\u0000',
    '\\ud83d',
    'null',
    '1e999',
    '-0',
    '12345678901234567890',
  ],
  ['"messages":[', '"statuses":[{', '"history":[{"threads":[{"messages":[', '"errors":[', '"contacts":[{'],
  [
    '"type":"edit"',
    '"type":"system"',
    '"type":"image"',
    '"timestamp":"1"',
    '"group_id":"x"',
    '"__proto__":{',
  ],
  ['"field":"calls"', '"field":"history"', '"field":"account_update"', '"event":"PARTNER_REMOVED"', '\xff'],
].flat();

/** Webhooks that Meta signed, whatever is in them: always taken in whole and answered, and always valid items. */
export function cloudParsers(): FuzzedParser[] {
  const seeds = fixtureWebhooks().map((webhook) => Buffer.from(JSON.stringify(webhook)));
  return [{ name: 'cloud webhook', seeds, words, read: readWebhook }];
}

async function readWebhook(bytes: Buffer): Promise<void> {
  const road = openRoad();
  const { status } = await road.receive(signed(bytes));
  const events = road.emitted().map(({ native }) => native);
  if (status !== 200 || events.length === 0) throw new Error('a signed webhook was not taken in');
  for (const native of events) {
    checkItem(native);
    checkItem(cloudMedia.decode(Buffer.from(cloudMedia.encode(cloudMedia.late(native)))));
  }
  const request = objectOf(parseExact(bytes.toString()));
  const sent = {
    capturedAt: '2026-05-04T13:00:00.000Z',
    attempt: 'a',
    phoneNumberId: '1',
    displayPhoneNumber: '1',
  };
  checkItem({ kind: 'sent', ...sent, request, answer: request });
}

function checkItem(native: CloudEvent): void {
  const draft = convertCloudEvent(native);
  const item = { ...draft, nativeId: draft.nativeId ?? '', direction: 'in' as const };
  parseItem(JSON.parse(JSON.stringify({ ...item, id: itemIdOf(item) })));
}
