import { describe, expect, test } from 'vitest';
import { itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { isObject } from '#core/untyped.ts';
import { convertCloudEvent } from '#sources/whatsapp-cloud-api/convert.ts';
import type { CloudEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { goldenCases } from '../../../test/support/cloud/goldens.ts';

/** What may stand in a place that Meta never put there. */
const oddValues: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'x\0\ud800\u202e',
  -1,
  1e300,
  [],
  {},
  [[null]],
  { id: { id: [] } },
];

const cases = goldenCases().filter(({ native }) => native.kind === 'webhook' || native.kind === 'sent');

describe('whatever stands in whatever place of an event, it becomes a valid item', () => {
  test.each(cases)('$name', ({ native }) => {
    let tried = 0;
    for (const path of pathsIn(ofVendor(native)).slice(1))
      for (const odd of oddValues) {
        const draft = convertCloudEvent(withOther(native, path, odd));
        const item = { ...draft, nativeId: draft.nativeId ?? '', direction: 'in' as const };
        parseItem(JSON.parse(JSON.stringify({ ...item, id: itemIdOf(item) })));
        tried += 1;
      }
    expect(tried).toBeGreaterThan(50);
  });
});

test('the same message from two numbers of the organisation, or twice from one, is one item', () => {
  const [text] = cases.filter(({ name }) => name === 'text');
  const [again] = cases.filter(({ name }) => name === 'history-text');
  if (text === undefined || again === undefined) throw new Error('a golden is missing');
  const live = convertCloudEvent(text.native);
  const later = convertCloudEvent({ ...text.native, capturedAt: '2027-01-01T00:00:00.000Z' });
  const idOf = (draft: typeof live) => itemIdOf({ ...draft, nativeId: draft.nativeId ?? '' });
  expect(idOf(later)).toBe(idOf(live));
  expect(idOf(convertCloudEvent(again.native))).not.toBe(idOf(live));
});

type Path = readonly string[];

function ofVendor(native: CloudEvent): unknown {
  if (native.kind === 'webhook') return native.webhook;
  return native.kind === 'sent' ? { request: native.request, answer: native.answer } : {};
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function withOther(native: CloudEvent, path: Path, odd: unknown): CloudEvent {
  const other = replaced(ofVendor(native), path, odd) as never;
  if (native.kind === 'webhook') return { ...native, webhook: other };
  return { ...native, ...(isObject(other) ? (other as object) : { request: other }) } as CloudEvent;
}

function replaced(value: unknown, [key, ...rest]: Path, odd: unknown): unknown {
  if (key === undefined) return odd;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? replaced(inner, rest, odd) : inner));
  const object = isObject(value) ? value : {};
  return { ...object, [key]: replaced(object[key], rest, odd) };
}
