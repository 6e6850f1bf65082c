import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { cleaned } from '#sources/whatsapp-cloud-api/exactJson.ts';
import type { Part, WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';

/** Somebody of a webhook's `contacts`. */
export interface Contact {
  readonly waId?: string;
  readonly userId?: string;
  readonly name?: string;
}

/** An event and what it stands in, in values that an item can hold. */
export interface View {
  readonly part: Part | 'sent';
  readonly capturedAt: string;
  readonly event: JsonObject;
  /** The WhatsApp Business account id. */
  readonly waba?: string;
  readonly field: string;
  /** Digits of the business number. */
  readonly business?: string;
  readonly phoneNumberId?: string;
  readonly contacts: readonly Contact[];
  /** The other side of a history's thread. */
  readonly thread?: string;
  readonly late: boolean;
  /** When Meta made the webhook, Unix seconds; few have it. */
  readonly time?: unknown;
}

const listOfPart: Readonly<Partial<Record<Part, string>>> = {
  message: 'messages',
  'new-number': 'messages',
  'history-media': 'messages',
  echo: 'message_echoes',
  status: 'statuses',
  'call-status': 'statuses',
  call: 'calls',
  group: 'groups',
  contact: 'state_sync',
  person: 'contacts',
  error: 'errors',
};

/** The one event of a narrowed webhook, as it came. */
export function elementOf(webhook: JsonObject, part: Part): unknown {
  const value = changedValue(webhook);
  const list = listOfPart[part];
  if (list !== undefined) return listOf(value[list])[0];
  const chunk = objectOf(listOf(value.history)[0]);
  if (part === 'history-message') return listOf(threadOf(chunk).messages)[0];
  if (part === 'history-error') return listOf(chunk.errors)[0] ?? listOf(value.errors)[0];
  return value;
}

/** The value of a narrowed webhook's one change. */
export function changedValue(webhook: JsonObject): JsonObject {
  return objectOf(changeOf(webhook).value);
}

export function viewOf(native: WebhookEvent): View {
  const webhook = objectOf(cleaned(native.webhook));
  const value = changedValue(webhook);
  const metadata = objectOf(value.metadata);
  const chunk = objectOf(listOf(value.history)[0]);
  const business = digitsOf(metadata.display_phone_number);
  const phoneNumberId = textOf(metadata.phone_number_id);
  const entry = objectOf(listOf(webhook.entry)[0]);
  // An account's event may come in the entry of the portfolio that it belongs to.
  const waba = textOf(objectOf(value.waba_info).waba_id) ?? textOf(entry.id);
  const thread = textOf(threadOf(chunk).id);
  return {
    part: native.part,
    capturedAt: native.capturedAt,
    event: objectOf(elementOf(webhook, native.part)),
    field: textOf(changeOf(webhook).field) ?? '',
    contacts: listOf(value.contacts).flatMap(contactIn),
    late: native.late === true,
    time: entry.time,
    ...(waba === undefined ? {} : { waba }),
    ...(business === undefined ? {} : { business }),
    ...(phoneNumberId === undefined ? {} : { phoneNumberId }),
    ...(thread === undefined ? {} : { thread }),
  };
}

/** The digits of a number, however it is written. */
export function digitsOf(value: unknown): string | undefined {
  return textOf(textOf(value)?.replaceAll(/\D/g, ''));
}

function changeOf(webhook: JsonObject): JsonObject {
  return objectOf(listOf(objectOf(listOf(webhook.entry)[0]).changes)[0]);
}

function threadOf(chunk: JsonObject): JsonObject {
  return objectOf(listOf(chunk.threads)[0]);
}

function contactIn(contact: unknown): Contact[] {
  if (!isObject(contact)) return [];
  const waId = textOf(contact.wa_id);
  const userId = textOf(contact.user_id);
  const profile = objectOf(contact.profile);
  const name = textOf(profile.name) ?? textOf(profile.username);
  return [
    {
      ...(waId === undefined ? {} : { waId }),
      ...(userId === undefined ? {} : { userId }),
      ...(name === undefined ? {} : { name }),
    },
  ];
}
