import type { AttachmentId } from '#core/ids.ts';
import type { ItemKind } from '#core/item.ts';
import type { CloudEvent, Part } from '#sources/whatsapp-cloud-api/native.ts';
import { makeWhatsappCloudApi } from '#sources/whatsapp-cloud-api/source.ts';
import { sourceSuite } from '../../../test/suites/source.ts';
import { goldenCases } from '../../../test/support/cloud/goldens.ts';

const kinds: readonly ItemKind[] = [
  'message',
  'edit',
  'deletion',
  'reaction',
  'receipt',
  'call',
  'membership',
  'group-change',
  'identity',
  'late-media',
  'system',
  'gap',
];

const parts: readonly Part[] = [
  'message',
  'echo',
  'history-message',
  'history-media',
  'history-error',
  'status',
  'call',
  'call-status',
  'group',
  'contact',
  'person',
  'new-number',
  'account',
  'error',
  'rest',
];

const capturedAt = '2026-05-04T13:00:00.000Z';

/** Values of which an event may be made that Meta never sends. */
const oddValues: readonly unknown[] = [
  null,
  'text',
  [],
  { timestamp: 'tomorrow', from: 7, id: {}, type: [] },
  { timestamp: '99999999999999', from: '\u0000', id: '\ud800', type: 'text', text: 'no object' },
  { timestamp: -1, from: '447700900123', id: 'wamid.', type: 'image', image: 'none' },
  { from: '447700900123', id: 'x', type: 'edit', edit: null },
  { id: 'x', status: 'read', recipient_id: ['447700900123'], event: 'connect', group_id: 'g', action: 'add' },
];

function oddEvent(part: Part, value: unknown): CloudEvent {
  const lists = [
    'messages',
    'message_echoes',
    'statuses',
    'calls',
    'groups',
    'state_sync',
    'contacts',
    'errors',
  ];
  const history = [{ threads: [{ id: '447700900123', messages: [value] }], errors: [value] }];
  const change = { value: { ...Object.fromEntries(lists.map((list) => [list, [value]])), history } };
  const media = [{ id: 'attachment-1' as AttachmentId, status: 'pending' as const }];
  return { kind: 'webhook', part, capturedAt, media, webhook: { entry: [{ changes: [change] }] } };
}

sourceSuite({
  source: makeWhatsappCloudApi(),
  kinds,
  cases: goldenCases(),
  odd: [
    ...parts.flatMap((part) => oddValues.map((value) => oddEvent(part, value))),
    { kind: 'webhook', part: 'message', capturedAt, webhook: {} },
    { kind: 'unreadable', capturedAt, body: '' },
    { kind: 'sent', capturedAt, attempt: 'a', phoneNumberId: '', displayPhoneNumber: '', request: {} },
  ],
});
