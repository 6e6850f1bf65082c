import type { ItemDraft } from '#core/item.ts';
import type { JsonObject } from '#core/untyped.ts';
import { optional } from '#sources/whatsapp-linked-device/fields.ts';
import { type Place, whenOf } from '#sources/whatsapp-linked-device/ids.ts';
import type { LinkedEvent, Scene } from '#sources/whatsapp-linked-device/native.ts';
import { linkedDeviceSpec } from '#sources/whatsapp-linked-device/spec.ts';

/** What makes one kind of draft different from another; `recipients` only where they are not the place's. */
export type DraftFields = Pick<ItemDraft, 'kind'> & { readonly nativeId: string } & Partial<
    Pick<
      ItemDraft,
      | 'revision'
      | 'recipients'
      | 'refers'
      | 'content'
      | 'edit'
      | 'deletion'
      | 'reaction'
      | 'call'
      | 'membership'
      | 'groupChange'
      | 'identity'
      | 'receipts'
      | 'gap'
      | 'attachments'
      | 'flags'
    >
  >;

/** What every draft of this source has. */
export interface DraftFrame {
  readonly native: LinkedEvent;
  readonly place: Place;
  /** Since 1970, of WhatsApp's server. */
  readonly seconds: number | undefined;
}

/** Puts a draft together. */
export function draftOf({ native, place, seconds }: DraftFrame, fields: DraftFields): ItemDraft {
  const { scene } = native;
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    revision: 0,
    ...whenOf(seconds, scene),
    capturedAt: scene.capturedAt,
    order: 0,
    source: { name: linkedDeviceSpec.name, method: 'linked-device', version: linkedDeviceSpec.version },
    account: accountOf(scene),
    audience: 'participants',
    ...place,
    attachments: [],
    ...(place.sender === undefined ? withoutSender(fields) : fields),
    raw: { mediaType: 'application/json', encoding: 'utf8', data: JSON.stringify(native) },
  };
}

/** Somebody must have written a message. Where nobody can be named it is kept as a notice, with all that it says. */
function withoutSender(fields: DraftFields): DraftFields {
  if (fields.kind !== 'message' && fields.kind !== 'edit' && fields.kind !== 'reaction') return fields;
  return { content: { type: 'other' }, ...fields, kind: 'system' };
}

function accountOf({ me }: Scene): ItemDraft['account'] {
  return { id: me.phone, phone: me.phone, ...optional('displayName', me.name) };
}

/** The id of a message by its key. An event without one is named by its place in time; WhatsApp never sends such. */
export function messageIdOf(key: JsonObject): string {
  return typeof key.id === 'string' && key.id !== '' ? key.id : 'without-id';
}
