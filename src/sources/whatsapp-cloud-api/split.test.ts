import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertCloudEvent } from '#sources/whatsapp-cloud-api/convert.ts';
import { split } from '#sources/whatsapp-cloud-api/split.ts';
import { fixtureWebhooks } from '../../../test/support/cloud/goldens.ts';

/** Every event bears a mark that occurs nowhere else; whatever else a webhook has bears one, too. */
const mark = fc.uuid().map((uuid) => `mark-${uuid}`);
const element = fc.oneof(
  {
    weight: 6,
    arbitrary: mark.map((id) => ({
      id,
      from: '447700900123',
      timestamp: '1777888800',
      type: 'text',
      text: { body: 'x' },
    })),
  },
  { weight: 1, arbitrary: mark },
  { weight: 1, arbitrary: mark.map((id) => [id]) },
  { weight: 1, arbitrary: mark.map((id) => ({ [id]: null })) },
);
const list = fc.oneof(
  { weight: 8, arbitrary: fc.array(element, { maxLength: 4 }) },
  { weight: 1, arbitrary: element },
);
const contact = fc.record(
  { wa_id: mark, user_id: mark, profile: mark.map((name) => ({ name })) },
  { requiredKeys: ['profile'] },
);
const thread = fc.record({ id: mark, messages: list, extra: mark }, { requiredKeys: [] });
const chunk = fc.record(
  {
    threads: fc.oneof(fc.array(fc.oneof(thread, element), { maxLength: 3 }), element),
    errors: list,
    novelty: mark,
  },
  { requiredKeys: [] },
);
const value = fc.record(
  {
    messages: list,
    statuses: list,
    errors: list,
    message_echoes: list,
    calls: list,
    groups: list,
    state_sync: list,
    history: fc.oneof(fc.array(fc.oneof(chunk, element), { maxLength: 2 }), element),
    contacts: fc.oneof(fc.array(fc.oneof(contact, element), { maxLength: 3 }), element),
    novelty: element,
  },
  { requiredKeys: [] },
);
const field = fc.constantFrom(
  ...['messages', 'smb_message_echoes', 'history', 'smb_app_state_sync', 'calls', 'group_lifecycle_update'],
  ...['group_participant_update', 'account_update', 'security', 'constructor', '__proto__'],
);
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ field, value }) },
  { weight: 1, arbitrary: fc.record({ field, value, novelty: element }) },
  { weight: 1, arbitrary: element },
  { weight: 1, arbitrary: fc.record({ field, value: element }) },
);
const entry = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ id: fc.constant('208'), changes: fc.array(change, { maxLength: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      id: fc.constant('208'),
      changes: fc.array(change, { maxLength: 3 }),
      messaging: list,
    }),
  },
  { weight: 1, arbitrary: element },
);
const webhook = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      object: fc.constant('whatsapp_business_account'),
      entry: fc.array(entry, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ entry: fc.array(entry, { maxLength: 3 }), novelty: mark }) },
);

function marksIn(json: unknown): string[] {
  return JSON.stringify(json).match(/mark-[0-9a-f-]{36}/g) ?? [];
}

test('every mark of a webhook comes out, and an event that bears one comes out once', () => {
  let events = 0;
  fc.assert(
    fc.property(webhook, (payload) => {
      const pieces = split(payload) ?? [];
      const all = marksIn(payload);
      expect(new Set(pieces.flatMap((piece) => marksIn(piece.webhook)))).toEqual(new Set(all));
      const contacts = new Set(contactMarks(payload));
      const counted = pieces.flatMap((piece) => marksIn(withoutContext(piece.webhook, contacts)));
      expect(counted.toSorted()).toEqual(all.filter((one) => !contacts.has(one)).toSorted());
      events += counted.length;
    }),
    { numRuns: 1_500, seed: 20_260_504 },
  );
  expect(events).toBeGreaterThan(5_000);
});

/** Contacts and the name of a thread are context: they stand with each event that they belong to. */
function contactMarks(payload: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(payload, function (this: unknown, key: string, inner: unknown) {
    const isThread = typeof this === 'object' && this !== null && 'messages' in this && !('field' in this);
    if (key === 'contacts' || (isThread && (key === 'id' || key === 'extra'))) found.push(...marksIn(inner));
    return inner;
  });
  return found;
}

function withoutContext(payload: unknown, context: ReadonlySet<string>): unknown {
  const text = JSON.stringify(payload);
  return text.replaceAll(/mark-[0-9a-f-]{36}/g, (one) => (context.has(one) ? '' : one));
}

test('what a webhook is narrowed to reads the same again', () => {
  for (const payload of fixtureWebhooks())
    for (const { part, webhook: narrowed, key } of split(payload) ?? []) {
      const again = (split(narrowed) ?? []).filter((piece) => piece.part === part);
      expect(again.map((piece) => piece.key)).toContain(key);
      const event = {
        kind: 'webhook',
        part,
        capturedAt: '2026-05-04T13:00:00.000Z',
        webhook: narrowed,
      } as const;
      expect(JSON.parse(convertCloudEvent(event).raw?.data ?? '')).toEqual(narrowed);
    }
});
