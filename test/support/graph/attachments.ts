import { isObject, type JsonObject } from '#core/untyped.ts';
import {
  type Answer,
  type Call,
  GraphError,
  inSeconds,
  itemNotFound,
  jsonOf,
  notAllowed,
} from './answers.ts';
import {
  refuseTooMuch,
  type StoredAttachment,
  type StoredMessage,
  sizeOf,
  storedAttachment,
} from './mailbox.ts';
import { allowOptions } from './odata.ts';
import type { Place } from './place.ts';

/** Of the content of an attachment in one request, in bytes (api-reference/v1.0/api/message-post-attachments.md). */
const maxContent = 3 * 1024 * 1024;

const shownInLists = [
  'id',
  'lastModifiedDateTime',
  'name',
  'contentType',
  'size',
  'isInline',
  'contentId',
  'contentLocation',
  'contentBytes',
];

export function attachmentCollection(call: Call, place: Place, message: StoredMessage): Answer {
  if (call.method === 'GET') {
    allowOptions(call.query, '$select');
    const select = call.query.get('$select');
    return {
      status: 200,
      body: {
        '@odata.context': `${call.base}/v1.0/$metadata#${place.context}/messages/attachments`,
        value: message.attachments.map((attachment) => shownAttachment(attachment, select)),
      },
    };
  }
  if (call.method !== 'POST') throw notAllowed(call.method);
  const body = jsonOf(call);
  place.contract.check('fileAttachment', body);
  const attachment = readAttachment(body, place.now);
  refuseTooMuch(place.mailbox, sizeOf(message) + attachment.content.length, attachment.content.length);
  place.mailbox.attach(message, attachment);
  return {
    status: 201,
    body: {
      '@odata.context': `${call.base}/v1.0/$metadata#${place.context}/messages/attachments/$entity`,
      ...shownAttachment(attachment, null),
    },
  };
}

export function attachmentItem(call: Call, place: Place, message: StoredMessage): Answer {
  const [id, value] = call.segments.slice(call.segments.indexOf('attachments') + 1);
  const attachment = message.attachments.find((each) => each.id === id);
  if (!attachment) throw itemNotFound();
  if (value === '$value' && call.method === 'GET') {
    return {
      status: 200,
      headers: { 'content-type': attachment.contentType ?? 'application/octet-stream' },
      body: attachment.content,
    };
  }
  if (call.method === 'DELETE') {
    place.mailbox.detach(message, attachment);
    return { status: 204 };
  }
  if (call.method !== 'GET') throw notAllowed(call.method);
  allowOptions(call.query, '$select');
  return { status: 200, body: shownAttachment(attachment, call.query.get('$select')) };
}

/** A file of a request body, checked against the contract already. */
export function readAttachment(body: unknown, now: Date): StoredAttachment {
  const given = isObject(body) ? body : {};
  const { '@odata.type': type, name, contentBytes, contentType, contentId, isInline } = given;
  if (!/^#?microsoft\.graph\.fileAttachment$/.test(String(type))) {
    throw new GraphError(
      400,
      'RequestBodyRead',
      "An attachment needs '@odata.type': '#microsoft.graph.fileAttachment'.",
    );
  }
  if (typeof name !== 'string' || name === '' || typeof contentBytes !== 'string') {
    throw new GraphError(400, 'ErrorInvalidRequest', 'A file attachment needs name and contentBytes.');
  }
  const content = Buffer.from(contentBytes, 'base64');
  if (content.length >= maxContent) {
    throw new GraphError(
      413,
      'RequestEntityTooLarge',
      'The attachment exceeds 3 MB: create an upload session.',
    );
  }
  const described = {
    name,
    contentType: typeof contentType === 'string' ? contentType : null,
    contentId: typeof contentId === 'string' ? contentId : null,
    isInline: isInline === true,
  };
  return storedAttachment(described, content, now);
}

export function shownAttachment(attachment: StoredAttachment, select: string | null): JsonObject {
  const names = select
    ?.split(',')
    .map((name) => name.trim().replace(/^microsoft\.graph\.fileAttachment\//, ''));
  const unknown = names?.find((name) => !shownInLists.includes(name));
  if (unknown) {
    throw new GraphError(
      400,
      'RequestBroker--ParseUri',
      `Could not find a property named '${unknown}' on type 'microsoft.graph.attachment'.`,
    );
  }
  const shown: JsonObject = {
    id: attachment.id,
    lastModifiedDateTime: inSeconds(attachment.modified),
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.content.length,
    isInline: attachment.isInline,
    contentId: attachment.contentId,
    contentLocation: null,
    contentBytes:
      names && !names.includes('contentBytes') ? undefined : attachment.content.toString('base64'),
  };
  const kept = Object.entries(shown).filter(([name]) => name === 'id' || (names?.includes(name) ?? true));
  return { '@odata.type': '#microsoft.graph.fileAttachment', ...Object.fromEntries(kept) };
}
