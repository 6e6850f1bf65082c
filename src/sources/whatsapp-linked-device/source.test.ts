import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemIdOf, itemKinds } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { linkedDevice } from '#sources/whatsapp-linked-device/source.ts';
import { sourceSuite } from '../../../test/suites/source.ts';
import { goldenEvents } from '../../../test/support/whatsapp/goldenEvents.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/whatsapp-linked-device');
const names = Object.keys(goldenEvents);
const fileOf = (name: string) => path.join(folder, `${name}.native.json`);
const scene = goldenEvents['message-text']?.scene ?? { capturedAt: '', me: { phone: '' }, phones: {} };

describe('the golden native events', () => {
  test.each(names)('%s is what the client makes', (name) => {
    const made = `${JSON.stringify(goldenEvents[name], null, 2)}\n`;
    if (process.env.HOLDFAST_WRITE_GOLDENS === '1' && !existsSync(fileOf(name)))
      writeFileSync(fileOf(name), made);
    expect(JSON.parse(readFileSync(fileOf(name), 'utf8'))).toEqual(JSON.parse(made));
  });

  test('there are no others', () => {
    const kept = readdirSync(folder).filter((file) => file.endsWith('.native.json'));
    expect(kept.toSorted()).toEqual(names.map((name) => `${name}.native.json`).toSorted());
  });
});

/** What nobody should send. */
const odd = [
  { event: 'message', origin: 'live', message: {}, scene },
  { event: 'message', origin: 'live', message: { key: null, message: [], messageTimestamp: 'never' }, scene },
  {
    event: 'message',
    origin: 'live',
    message: {
      key: { remoteJid: 'x', id: 7 },
      message: { protocolMessage: { type: 99 } },
      messageTimestamp: '-5',
    },
    scene,
  },
  {
    event: 'message',
    origin: 'live',
    message: {
      key: { remoteJid: 'a@g.us', id: 'I' },
      message: { conversation: 'from nobody' },
      messageTimestamp: 1,
    },
    scene,
  },
  {
    event: 'message',
    origin: 'live',
    message: { messageStubType: 'constructor', key: { id: '__proto__' } },
    scene,
  },
  { event: 'message', origin: 'live', message: { key: { id: 'I' }, message: { constructor: {} } }, scene },
  { event: 'receipt', key: {}, action: 'read', at: Number.NaN, scene },
  { event: 'deleted-here', key: {}, scene },
  { event: 'call', signals: [], scene },
  { event: 'call-record', record: {}, scene },
  { event: 'past-member', groupJid: 'g@g.us', participant: {}, scene },
] as unknown as LinkedEvent[];

sourceSuite({
  source: linkedDevice,
  kinds: itemKinds.filter((kind) => kind !== 'recall' && kind !== 'consent'),
  odd,
});

test('every mutation of an event is a valid item with the event in it', () => {
  const events = Object.values(goldenEvents);
  const junk = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...events), fc.nat(), junk, (event, at, value) => {
      const copy = JSON.parse(JSON.stringify(event)) as LinkedEvent;
      replaceOne(copy, at, value);
      const draft = linkedDevice.convert(copy);
      expect(draft.raw?.data).toBe(JSON.stringify(copy));
      const fields = { ...draft, nativeId: draft.nativeId ?? '', direction: 'in' as const };
      parseItem(JSON.parse(JSON.stringify({ ...fields, id: itemIdOf(fields) })));
    }),
    { numRuns: 2000 },
  );
});

/** Puts the value in the place of one field of the vendor's part of the event, the deeper ones included. */
function replaceOne(event: LinkedEvent, at: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys(node)) {
      places.push([node as Record<string, unknown>, name]);
      walk((node as Record<string, unknown>)[name]);
    }
  };
  for (const part of ['message', 'key', 'record', 'participant'] as const) {
    walk((event as unknown as Record<string, unknown>)[part]);
  }
  if ('signals' in event) walk(event.signals);
  const place = places[at % Math.max(places.length, 1)];
  if (place !== undefined) place[0][place[1]] = value;
}
