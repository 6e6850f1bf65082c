import type { Item, ItemDraft } from '#core/item.ts';
import { type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { callFields } from '#sources/whatsapp-cloud-api/calls.ts';
import { draftOf, type KindFields, systemText } from '#sources/whatsapp-cloud-api/draft.ts';
import { cleaned } from '#sources/whatsapp-cloud-api/exactJson.ts';
import { groupFields } from '#sources/whatsapp-cloud-api/groups.ts';
import { eventIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import { contactFields, newNumberFields, personFields } from '#sources/whatsapp-cloud-api/knowledge.ts';
import { messageFields } from '#sources/whatsapp-cloud-api/message.ts';
import type { CloudEvent, GapEvent, Part, SentEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { errorFields, gapFields, noticeFields } from '#sources/whatsapp-cloud-api/notices.ts';
import { omit, present } from '#sources/whatsapp-cloud-api/reading.ts';
import { callStatusFields, statusFields } from '#sources/whatsapp-cloud-api/status.ts';
import { digitsOf, type View, viewOf } from '#sources/whatsapp-cloud-api/view.ts';

/** What a part becomes that is no message. */
const fieldsOf: Readonly<Partial<Record<Part, (view: View) => KindFields>>> = {
  status: statusFields,
  'call-status': callStatusFields,
  call: callFields,
  group: groupFields,
  contact: contactFields,
  person: personFields,
  'new-number': newNumberFields,
  error: errorFields,
  'history-error': errorFields,
  account: noticeFields,
  rest: noticeFields,
};

/** A native event as an item. Pure: the same event gives the same draft. */
export function convertCloudEvent(native: CloudEvent): ItemDraft {
  switch (native.kind) {
    case 'webhook': {
      const view = viewOf(native);
      const fields = fieldsOf[native.part]?.(view) ?? messageFields(view, native.media);
      return { ...timed(view, fields), raw: rawJson(native.webhook) };
    }
    case 'sent': {
      const { phoneNumberId, request, answer } = native;
      const view = sentView(native);
      const fields = messageFields(view, native.media);
      return {
        ...draftOf(view, native.doubt === true ? doubtFields(fields) : fields),
        raw: rawJson({
          phone_number_id: phoneNumberId,
          request,
          ...(answer === undefined ? {} : { answer }),
        }),
      };
    }
    case 'gap': {
      const view = gapView(native);
      return {
        ...draftOf(view, { ...gapFields(view, native), clockSource: 'server' }),
        raw: rawJson(native),
      };
    }
    case 'unreadable': {
      const view = plainView({ part: 'rest', capturedAt: native.capturedAt });
      const fields = { ...noticeFields(view), nativeId: eventIdOf('body', native.body) };
      return {
        ...draftOf(view, { ...fields, content: { type: 'other', text: 'A webhook that cannot be read.' } }),
        raw: { mediaType: 'application/octet-stream', encoding: 'base64', data: native.body },
      };
    }
  }
}

/** An address book's entry has its time elsewhere; what has none happened when its webhook was made. */
function timed(view: View, fields: KindFields): Omit<ItemDraft, 'raw'> {
  const timestamp = view.event.timestamp ?? objectOf(view.event.metadata).timestamp ?? view.time;
  return draftOf({ ...view, event: { ...view.event, timestamp } }, fields);
}

/** The message as a webhook would show it: Meta's answer tells its id and who the recipient is. */
function sentView({ capturedAt, phoneNumberId, displayPhoneNumber, attempt, ...rest }: SentEvent): View {
  const request = objectOf(cleaned(rest.request));
  const answer = objectOf(cleaned(rest.answer));
  const contact = objectOf(listOf(answer.contacts)[0]);
  const id = textOf(objectOf(listOf(answer.messages)[0]).id) ?? `attempt:${attempt}`;
  const named = textOf(request.to);
  const to =
    request.recipient_type === 'group' ? named : (textOf(contact.wa_id) ?? named ?? textOf(contact.input));
  const toUser = textOf(contact.user_id);
  const business = digitsOf(displayPhoneNumber);
  const own = {
    id,
    ...(to === undefined ? {} : { to }),
    ...(toUser === undefined ? {} : { to_user_id: toUser }),
  };
  return {
    ...plainView({ part: 'sent', capturedAt }),
    event: { type: 'text', ...omit(request, ['from', 'timestamp', 'to_user_id']), ...own },
    phoneNumberId,
    late: rest.late === true,
    ...(business === undefined ? {} : { business }),
  };
}

/** Says of a message that nobody knows whether it went out. */
function doubtFields({ nativeId, conversation, sender, recipients }: KindFields): KindFields {
  return {
    kind: 'system',
    nativeId: `${nativeId}:doubt`,
    ...present({ conversation, sender, recipients }),
    ...systemText('The answer of the Graph API to this message was lost: whether it was sent is not known.'),
    refers: [{ relation: 'receiptOf', nativeId }],
  };
}

function gapView({ capturedAt, account, from }: GapEvent): View {
  const whose = account.startsWith('+') ? { business: digitsOf(account) ?? '' } : { waba: account };
  return {
    ...plainView({ part: 'account', capturedAt }),
    ...whose,
    event: { timestamp: Date.parse(from) / 1000 },
  };
}

function plainView(fields: Pick<View, 'part' | 'capturedAt'>): View {
  return { ...fields, event: {}, field: '', contacts: [], late: false };
}

function rawJson(value: JsonObject | GapEvent): NonNullable<Item['raw']> {
  return { mediaType: 'application/json', encoding: 'utf8', data: JSON.stringify(value) };
}
