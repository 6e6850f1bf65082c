import type { JsonObject } from '#core/untyped.ts';
import { type Answer, type Call, GraphError, inSeconds } from './answers.ts';
import { shownAttachment } from './attachments.ts';
import type { StoredMessage } from './mailbox.ts';
import {
  allowOptions,
  type Clause,
  expanded,
  expandedIds,
  nextPage,
  parseFilter,
  skipOf,
  topOf,
} from './odata.ts';
import type { Place } from './place.ts';
import { propertyId } from './properties.ts';

const listOptions = ['$filter', '$select', '$expand', '$top', '$skip', '$count', '$orderby'] as const;

/** Shown only when they are selected by name. */
const onRequest = ['internetMessageHeaders', 'uniqueBody'];

interface GivenBody {
  readonly contentType?: string;
  readonly content?: string;
}

/** What a message has that nobody gave it. */
const absent: JsonObject = {
  categories: [],
  subject: '',
  importance: 'normal',
  sender: null,
  from: null,
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  replyTo: [],
  isDeliveryReceiptRequested: false,
  isReadReceiptRequested: false,
  inferenceClassification: 'focused',
  flag: { flagStatus: 'notFlagged' },
};

/** GET of messages, newest first as the service sorts them; of all folders without one. */
export function listMessages(call: Call, place: Place, folderId?: string): Answer {
  allowOptions(call.query, ...listOptions);
  const found = wanted(call, place, folderId).sort((a, b) => order(call, a, b));
  const [skip, top] = [skipOf(call.query), topOf(call.query, 10, 1_000)];
  const page = found.slice(skip, skip + top);
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/v1.0/$metadata#${place.context}/messages`,
      ...(call.query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
      value: page.map((message) => shownMessage(call, place, message)),
      ...(skip + top < found.length ? { '@odata.nextLink': nextPage(call, skip + top) } : {}),
    },
  };
}

/** One message, by GET or as the answer of the request that made or changed it. */
export function messageEntity(call: Call, place: Place, message: StoredMessage): JsonObject {
  allowOptions(call.query, '$select', '$expand');
  return {
    '@odata.context': `${call.base}/v1.0/$metadata#${place.context}/messages/$entity`,
    ...shownMessage(call, place, message),
  };
}

function shownMessage(call: Call, { contract, immutableIds }: Place, message: StoredMessage): JsonObject {
  const names = contract.selected('message', call.query.get('$select'));
  const kept = Object.entries(wholeMessage(message)).filter(
    ([name]) =>
      contract.hasProperty('message', name) && (names ? names.includes(name) : !onRequest.includes(name)),
  );
  return {
    '@odata.etag': `W/"${message.changeKey}"`,
    id: immutableIds ? message.immutableId : message.ordinaryId,
    ...Object.fromEntries(kept),
    ...expansions(call.query.get('$expand'), message),
  };
}

function wholeMessage(message: StoredMessage): JsonObject {
  const { body, ...given } = message.given as { body?: GivenBody };
  return {
    ...absent,
    createdDateTime: inSeconds(message.created),
    lastModifiedDateTime: inSeconds(message.modified),
    changeKey: message.changeKey,
    receivedDateTime: inSeconds(message.received),
    sentDateTime: inSeconds(message.sent),
    hasAttachments: message.attachments.some((attachment) => !attachment.isInline),
    bodyPreview: (body?.content ?? '').replaceAll(/<[^>]*>/g, '').slice(0, 255),
    parentFolderId: message.folderId,
    conversationId: `AAQk${message.immutableId.slice(4, 40)}`,
    webLink: `https://outlook.office365.com/owa/?ItemID=${message.immutableId}`,
    ...given,
    isRead: message.read,
    isDraft: message.draft,
    internetMessageId: message.internetMessageId,
    body: keptBody(body),
  };
}

/** As Exchange gives it back: HTML as a whole document, the lines of a text ended by CRLF. */
function keptBody(
  body: { readonly contentType?: string; readonly content?: string } | undefined,
): JsonObject {
  const content = (body?.content ?? '').replaceAll(/\r?\n/g, '\r\n');
  if (body?.contentType?.toLowerCase() !== 'html') return { contentType: 'text', content };
  const meta = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';
  const whole = /<html[\s>]/i.test(content)
    ? content
    : `<html><head>\r\n${meta}</head><body>${content}</body></html>`;
  return { contentType: 'html', content: whole };
}

/** Properties that a message has not are left out, and the list itself when it has none of them. */
function expansions(text: string | null, message: StoredMessage): JsonObject {
  const shown: Record<string, unknown> = {};
  for (const [name, inside] of expanded(text)) {
    if (name === 'singleValueExtendedProperties') {
      const found = expandedIds(inside)
        .map(propertyId)
        .filter((id) => message.properties.has(id));
      if (found.length > 0) shown[name] = found.map((id) => ({ id, value: message.properties.get(id) }));
    } else if (name === 'attachments') {
      const select = /^\$select=(.+)$/.exec(inside)?.[1] ?? null;
      shown[name] = message.attachments.map((attachment) => shownAttachment(attachment, select));
    } else {
      throw new GraphError(
        400,
        'RequestBroker--ParseUri',
        `Could not find a property named '${name}' on type 'microsoft.graph.message'.`,
      );
    }
  }
  return shown;
}

function wanted(call: Call, { mailbox }: Place, folderId: string | undefined): StoredMessage[] {
  const filter = call.query.get('$filter');
  if (filter === null) return mailbox.messagesOf(folderId);
  const clauses = parseFilter(filter);
  const [first] = clauses;
  const candidates =
    first && 'path' in first && first.path === 'internetMessageId' && first.operator === 'eq'
      ? mailbox.withMessageId(String(first.value))
      : mailbox.messagesOf();
  return candidates.filter(
    (message) =>
      (folderId === undefined || message.folderId === folderId) &&
      clauses.every((clause) => fits(message, clause)),
  );
}

function fits(message: StoredMessage, clause: Clause): boolean {
  if ('collection' in clause) return hasProperty(message, clause);
  const { path, operator, value } = clause;
  const known: Readonly<Record<string, string | boolean | Date | undefined>> = {
    internetMessageId: message.internetMessageId,
    subject: String(message.given.subject ?? ''),
    isDraft: message.draft,
    isRead: message.read,
    hasAttachments: message.attachments.length > 0,
    receivedDateTime: message.received,
    sentDateTime: message.sent,
    createdDateTime: message.created,
    lastModifiedDateTime: message.modified,
  };
  const has = known[path];
  if (has === undefined) throw badFilter(`The property '${path}' cannot be filtered by.`);
  if (!(has instanceof Date)) {
    if (operator !== 'eq' && operator !== 'ne') throw badFilter(`'${operator}' does not fit '${path}'.`);
    return (has === value) === (operator === 'eq');
  }
  return compare(operator, has.getTime(), Date.parse(String(value)));
}

function hasProperty(
  message: StoredMessage,
  clause: Extract<Clause, { readonly collection: string }>,
): boolean {
  const inner = new Map(clause.inner.map((each) => ('path' in each ? [each.path, each] : ['', undefined])));
  const [id, value] = [inner.get('id'), inner.get('value')];
  if (clause.collection !== 'singleValueExtendedProperties' || inner.size !== 2 || !id || !value) {
    throw badFilter('Only singleValueExtendedProperties/any with an id and a value can be filtered by.');
  }
  if (id.operator !== 'eq' || value.operator !== 'eq')
    throw badFilter('An extended property is compared by eq.');
  return message.properties.get(propertyId(String(id.value))) === value.value;
}

function compare(operator: string, one: number, other: number): boolean {
  switch (operator) {
    case 'eq':
      return one === other;
    case 'ne':
      return one !== other;
    case 'ge':
      return one >= other;
    case 'gt':
      return one > other;
    case 'le':
      return one <= other;
    default:
      return one < other;
  }
}

function order(call: Call, one: StoredMessage, other: StoredMessage): number {
  const text = call.query.get('$orderby') ?? 'receivedDateTime desc';
  const [, path, direction] =
    /^(receivedDateTime|sentDateTime|createdDateTime)(?:\s+(asc|desc))?$/.exec(text) ?? [];
  const key = path === 'sentDateTime' ? 'sent' : path === 'createdDateTime' ? 'created' : 'received';
  if (!path) throw new GraphError(400, 'ErrorInvalidUrlQuery', `Messages cannot be sorted by '${text}'.`);
  const difference = one[key].getTime() - other[key].getTime();
  return direction === 'desc' ? -difference : difference;
}

function badFilter(message: string): GraphError {
  return new GraphError(400, 'ErrorInvalidUrlQueryFilter', message);
}
