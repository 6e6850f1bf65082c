import { directConversation } from '../../../src/core/ids.ts';
import { type Item, itemIdOf, itemSchemaVersion } from '../../../src/core/item.ts';
import type { Participant } from '../../../src/core/participant.ts';

/** People of the tests. Phone numbers are of the ranges reserved for fiction. */
export const alice = person('+447700900101', 'alice@corp.example', 'Alice Chen');
export const bob = person('+447700900102', 'bob@corp.example', 'Bob Okoro');
/** A registered user without a mailbox. */
export const carol = person('+447700900103', 'carol@corp.example', 'Carol Lund');
export const outsider = person('+12025550143', undefined, 'Dana Fox');

function person(phone: string, email: string | undefined, displayName: string): Participant {
  return {
    nativeId: phone.slice(1),
    idType: 'pn',
    phone,
    displayName,
    internal: email !== undefined,
    resolution: email === undefined ? 'unresolved' : 'exact',
    ...(email !== undefined && { email }),
  };
}

/** A text message; `number` makes its native id and time. */
export function message(
  number: number,
  options: Partial<Item> & { from?: Participant; to?: Participant } = {},
): Item {
  const { from = alice, to = outsider, ...overrides } = options;
  const fields: Item = {
    schema: itemSchemaVersion,
    id: '' as Item['id'],
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    nativeId: `message-${number}`,
    revision: 0,
    kind: 'message',
    occurredAt: new Date(Date.UTC(2026, 2, 2, 9, 0, number)).toISOString(),
    capturedAt: new Date(Date.UTC(2026, 2, 2, 9, 0, number + 1)).toISOString(),
    clockSource: 'server',
    timePrecision: 'second',
    order: 0,
    source: { name: 'test', method: 'linked-device', version: '1' },
    account: {
      id: from.nativeId,
      ...(from.email && { userEmail: from.email }),
      ...(from.phone && { phone: from.phone }),
    },
    audience: 'participants',
    direction: 'out',
    conversation: { id: directConversation(from.nativeId, to.nativeId), type: 'direct' },
    sender: from,
    recipients: [{ ...to, role: 'to' }],
    content: { type: 'text', text: `Hello number ${number}` },
    attachments: [],
    ...overrides,
  };
  return { ...fields, id: itemIdOf(fields) };
}
