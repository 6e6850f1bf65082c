import { type Item, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import type { Participant } from '#core/participant.ts';

export const archiveDomain = 'archive.corp.example';

export const alice: Participant = {
  nativeId: '447700900101@s.whatsapp.net',
  idType: 'pn',
  phone: '+447700900101',
  email: 'alice@corp.example',
  displayName: 'Alice Chen',
  internal: true,
  resolution: 'exact',
};

export const bob: Participant = {
  nativeId: '447700900123@s.whatsapp.net',
  idType: 'pn',
  phone: '+447700900123',
  displayName: 'Bob Li',
  internal: false,
  resolution: 'exact',
};

/** Fields to set; `undefined` leaves the field out. */
export type Overrides = { [Field in keyof Omit<Item, 'id' | 'schema'>]?: Item[Field] | undefined };

/** An item that `parseItem` takes: Bob writes to Alice, but for what `over` says. */
export function makeItem(over: Overrides = {}): Item {
  const fields = {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    nativeId: '3EB0A1B2C3D4E5F60001',
    revision: 0,
    kind: 'message',
    occurredAt: '2026-03-02T09:15:27.000Z',
    capturedAt: '2026-03-02T09:15:28.000Z',
    clockSource: 'server',
    timePrecision: 'second',
    order: 0,
    source: { name: 'test', method: 'linked-device', version: '1' },
    account: { id: alice.nativeId, userEmail: 'alice@corp.example' },
    audience: 'participants',
    direction: 'in',
    conversation: { id: `${alice.nativeId}|${bob.nativeId}`, type: 'direct' },
    sender: bob,
    recipients: [alice],
    content: { type: 'text', text: 'Hello' },
    attachments: [],
    ...over,
  };
  const item = JSON.parse(JSON.stringify(fields)) as Omit<Item, 'id'>;
  return parseItem({ ...item, id: itemIdOf(item) });
}

/** A message in a group with this title. */
export function makeGroupItem(title: string, over: Overrides = {}): Item {
  return makeItem({ conversation: { id: '120363000000000001@g.us', type: 'group', title }, ...over });
}
