import { isObject, type JsonObject, listOf, textOf } from '#core/untyped.ts';
import { type Answer, type Call, GraphError, inSeconds, jsonOf } from './answers.ts';
import { readAttachment } from './attachments.ts';
import { changeKey, immutableId, ordinaryId, refuseTooMuch, type StoredMessage, sizeOf } from './mailbox.ts';
import { mimeMessage } from './mime.ts';
import type { Place } from './place.ts';
import { deliveryTime, messageFlags, readProperties, submitTime } from './properties.ts';

/** Of a JSON body, in bytes. */
const maxBody = 4 * 1024 * 1024;

/** Set by the service alone. */
const readOnly = [
  'id',
  'changeKey',
  'createdDateTime',
  'lastModifiedDateTime',
  'bodyPreview',
  'conversationId',
  'hasAttachments',
  'isDraft',
  'parentFolderId',
  'receivedDateTime',
  'sentDateTime',
  'uniqueBody',
  'webLink',
];

/** What may be changed later; the rest only while it is a draft (api-reference/v1.0/api/message-update.md). */
const changeable = [
  'categories',
  'flag',
  'importance',
  'inferenceClassification',
  'isRead',
  'singleValueExtendedProperties',
];
const changeableInDraft = [
  'bccRecipients',
  'body',
  'ccRecipients',
  'from',
  'internetMessageId',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
  'replyTo',
  'sender',
  'subject',
  'toRecipients',
];

/** POST: a message in a folder, by JSON or MIME. */
export async function createMessage(call: Call, place: Place, folderId: string): Promise<StoredMessage> {
  if (call.body.length > maxBody) {
    throw new GraphError(413, 'RequestEntityTooLarge', 'The maximum request length supported is 4MB.');
  }
  const message = /^text\/plain\b/i.test(call.headers['content-type'] ?? '')
    ? await fromMime(call, place, folderId)
    : fromJson(call, place, folderId);
  refuseTooMuch(place.mailbox, sizeOf(message), sizeOf(message));
  place.mailbox.add(message);
  return message;
}

/** PATCH: 200 also for what the service leaves as it was, such as the flags that make a draft. */
export function changeMessage(call: Call, place: Place, message: StoredMessage): void {
  const body = jsonOf(call);
  place.contract.check('message', body);
  const allowed = message.draft ? [...changeable, ...changeableInDraft] : changeable;
  refuseOutside(body, allowed);
  const { singleValueExtendedProperties, ...given } = body;
  for (const [id, value] of readProperties(singleValueExtendedProperties)) {
    if (id !== messageFlags && id !== deliveryTime && id !== submitTime) message.properties.set(id, value);
  }
  if (typeof given.isRead === 'boolean') message.read = given.isRead;
  message.given = { ...message.given, ...given };
  message.modified = place.now;
  message.changeKey = changeKey();
}

export function deleteMessage(place: Place, message: StoredMessage): Answer {
  place.mailbox.remove(message);
  return { status: 204 };
}

function fromJson(call: Call, place: Place, folderId: string): StoredMessage {
  const body = jsonOf(call);
  place.contract.check('message', body);
  const forbidden = Object.keys(body).find((name) => readOnly.includes(name));
  if (forbidden)
    throw new GraphError(400, 'ErrorInvalidPropertySet', `The property '${forbidden}' cannot be set.`);
  checkHeaders(body.internetMessageHeaders);
  const { singleValueExtendedProperties, attachments, ...given } = body;
  const properties = readProperties(singleValueExtendedProperties);
  const flags = properties.get(messageFlags);
  const message = newMessage(place.now, folderId, {
    given,
    properties,
    draft: flags === undefined || (Number(flags) & 8) !== 0,
    read: flags === undefined ? given.isRead !== false : (Number(flags) & 1) !== 0,
    received: timeOf(properties.get(deliveryTime)) ?? place.now,
    sent: timeOf(properties.get(submitTime)) ?? place.now,
    internetMessageId: textOf(given.internetMessageId),
  });
  for (const each of listOf(attachments)) message.attachments.push(readAttachment(each, place.now));
  return message;
}

/** Always a draft, whatever happens to it later, and received now. */
async function fromMime(call: Call, place: Place, folderId: string): Promise<StoredMessage> {
  const { given, internetMessageId, sent, attachments } = await mimeMessage(call.body, place.now);
  const message = newMessage(place.now, folderId, {
    given,
    properties: new Map(),
    draft: true,
    read: true,
    received: place.now,
    sent: sent ?? place.now,
    internetMessageId,
  });
  message.attachments.push(...attachments);
  return message;
}

type Made = Pick<StoredMessage, 'given' | 'properties' | 'draft' | 'read' | 'received' | 'sent'> & {
  readonly internetMessageId: string | undefined;
};

function newMessage(now: Date, folderId: string, made: Made): StoredMessage {
  return {
    ...made,
    immutableId: immutableId(),
    ordinaryId: ordinaryId(),
    changeKey: changeKey(),
    folderId,
    created: now,
    modified: now,
    internetMessageId: made.internetMessageId ?? `<${changeKey()}@exchange.corp.example>`,
    attachments: [],
    bodyBytes: Buffer.byteLength(JSON.stringify(made.given)),
  };
}

/** One to five when there are any, of at most 995 characters, their names beginning with `x-` (resources/internetmessageheader.md). */
function checkHeaders(headers: unknown): void {
  const list = listOf(headers);
  if (list.length > 5 || (headers !== undefined && list.length === 0)) {
    throw new GraphError(
      400,
      'InvalidInternetMessageHeaderCollection',
      'Maximum number of headers in one message should be less than or equal to 5.',
    );
  }
  for (const header of list) {
    const { name, value } = isObject(header) ? header : {};
    if (typeof name !== 'string' || !/^x-[!-9;-~]+$/i.test(name)) {
      throw new GraphError(
        400,
        'InvalidInternetMessageHeader',
        `The internet message header name '${name}' should start with 'x-' or 'X-'.`,
      );
    }
    if (typeof value !== 'string' || value.length > 995 || !/^[\t -~]*$/.test(value)) {
      throw new GraphError(
        400,
        'InvalidInternetMessageHeader',
        `The value of the internet message header '${name}' is not valid.`,
      );
    }
  }
}

function refuseOutside(body: JsonObject, allowed: readonly string[]): void {
  const other = Object.keys(body).find((name) => name !== '@odata.type' && !allowed.includes(name));
  if (other)
    throw new GraphError(400, 'ErrorInvalidPropertySet', `The property '${other}' cannot be changed.`);
}

function timeOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(inSeconds(new Date(text)));
}
