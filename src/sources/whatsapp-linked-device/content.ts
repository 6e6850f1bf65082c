import type { Content, Item } from '#core/item.ts';
import { type JsonObject, listOf, objectOf } from '#core/untyped.ts';
import { countOf, numberOf, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';

/** What WhatsApp wraps around a message's content; `view-once` and `ephemeral` are told by it. */
const wrappers = [
  'ephemeralMessage',
  'viewOnceMessage',
  'viewOnceMessageV2',
  'viewOnceMessageV2Extension',
  'documentWithCaptionMessage',
  'editedMessage',
  'associatedChildMessage',
  'groupStatusMessage',
  'groupStatusMessageV2',
  'groupMentionedMessage',
  'botInvokeMessage',
  'lottieStickerMessage',
  'pollCreationMessageV4',
  'deviceSentMessage',
];

/** Stand beside the content and are none. */
const besides = new Set([
  'messageContextInfo',
  'senderKeyDistributionMessage',
  'fastRatchetKeySenderKeyDistributionMessage',
]);

/** A message without its wrappers. */
export interface Peeled {
  /** Name of the field of `proto.Message`; undefined where there is no content. */
  readonly type?: string;
  readonly value: unknown;
  readonly wrappedIn: ReadonlySet<string>;
}

/** @param message `proto.Message` in JSON form */
export function peel(message: unknown): Peeled {
  let inner = objectOf(message);
  const wrappedIn = new Set<string>();
  for (let depth = 0; depth < 8; depth++) {
    const wrapper = wrappers.find((name) => objectOf(inner[name]).message !== undefined);
    if (wrapper === undefined) break;
    wrappedIn.add(wrapper);
    inner = objectOf(objectOf(inner[wrapper]).message);
  }
  const type = Object.keys(inner).find((name) => !besides.has(name) && inner[name] !== null);
  return type === undefined ? { value: undefined, wrappedIn } : { type, value: inner[type], wrappedIn };
}

/** What was said, of any type; an unknown one whole. */
export function contentOf({ type, value }: Peeled): Content {
  const fields = objectOf(value);
  const name = type?.replace(/V\d+$/, '') ?? '';
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return reader?.(fields, value) ?? unknownContent(type, value);
}

function unknownContent(type: string | undefined, value: unknown): Content {
  const fields = objectOf(value);
  return {
    type: 'other',
    ...optional('text', textOf(fields.text) ?? textOf(fields.caption) ?? textOf(fields.contentText)),
    structured: type === undefined ? {} : { [type]: value },
  };
}

type Reader = (fields: JsonObject, value: unknown) => Content;

const readers: Readonly<Record<string, Reader>> = {
  conversation: (_, value) => ({ type: 'text', text: typeof value === 'string' ? value : '' }),
  extendedTextMessage: linkOrText,
  imageMessage: (fields) => captioned('image', fields),
  videoMessage: (fields) => captioned(fields.gifPlayback === true ? 'gif' : 'video', fields),
  ptvMessage: (fields) => captioned('video', fields),
  audioMessage: (fields) => captioned(fields.ptt === true ? 'voice' : 'audio', fields),
  documentMessage: (fields) => captioned('document', fields),
  stickerMessage: (fields) => ({ type: 'sticker', ...optional('text', textOf(fields.accessibilityLabel)) }),
  contactMessage: (fields) => ({ type: 'contact', contacts: [contactOf(fields)] }),
  contactsArrayMessage: (fields) => ({
    type: 'contact',
    contacts: listOf(fields.contacts).map((contact) => contactOf(objectOf(contact))),
  }),
  locationMessage: (fields) => ({
    type: fields.isLive === true ? 'live-location' : 'location',
    ...optional('text', textOf(fields.comment)),
    location: locationOf(fields),
  }),
  liveLocationMessage: (fields) => ({
    type: 'live-location',
    ...optional('text', textOf(fields.caption)),
    location: locationOf(fields),
  }),
  pollCreationMessage: (fields) => ({
    type: 'poll',
    poll: {
      question: textOf(fields.name) ?? '',
      options: listOf(fields.options).map((option) => ({ text: textOf(objectOf(option).optionName) ?? '' })),
    },
  }),
  eventMessage: (fields) => card('eventMessage', fields, [fields.name, fields.description, fields.joinLink]),
  groupInviteMessage: (fields) => card('groupInviteMessage', fields, [fields.groupName, fields.caption]),
  productMessage: (fields) => card('productMessage', fields, [objectOf(fields.product).title, fields.body]),
  orderMessage: (fields) => card('orderMessage', fields, [fields.orderTitle, fields.message]),
  listMessage: (fields) => card('listMessage', fields, [fields.title, fields.description]),
  listResponseMessage: (fields) => card('listResponseMessage', fields, [fields.title, fields.description]),
  buttonsMessage: (fields) => card('buttonsMessage', fields, [fields.contentText, fields.footerText]),
  buttonsResponseMessage: (fields) => card('buttonsResponseMessage', fields, [fields.selectedDisplayText]),
  templateButtonReplyMessage: (fields) =>
    card('templateButtonReplyMessage', fields, [fields.selectedDisplayText]),
};

function linkOrText(fields: JsonObject): Content {
  const text = optional('text', textOf(fields.text));
  const url = textOf(fields.matchedText);
  const title = textOf(fields.title);
  if (url === undefined || title === undefined) return { type: 'text', text: '', ...text };
  return {
    type: 'link',
    ...text,
    link: { url, title, ...optional('description', textOf(fields.description)) },
  };
}

function captioned(type: Content['type'], fields: JsonObject): Content {
  return { type, ...optional('text', textOf(fields.caption)) };
}

function card(type: string, fields: JsonObject, texts: readonly unknown[]): Content {
  const text = texts.filter((part) => typeof part === 'string' && part !== '').join('\n');
  return { type: 'card', ...optional('text', textOf(text)), structured: { [type]: fields } };
}

function contactOf(fields: JsonObject): { name?: string; vcard?: string } {
  return { ...optional('name', textOf(fields.displayName)), ...optional('vcard', textOf(fields.vcard)) };
}

function locationOf(fields: JsonObject): NonNullable<Content['location']> {
  return {
    ...optional('latitude', numberOf(fields.degreesLatitude)),
    ...optional('longitude', numberOf(fields.degreesLongitude)),
    ...optional('name', textOf(fields.name)),
    ...optional('address', textOf(fields.address)),
    ...optional('url', textOf(fields.url)),
  };
}

/** Forwarded, disappearing, view-once, sent to a list, starred. */
export function flagsOf(peeled: Peeled, message: JsonObject): Pick<Item, 'flags'> {
  const context = contextOf(peeled);
  const score = numberOf(context.forwardingScore) ?? 0;
  const seconds = countOf(context.expiration) ?? countOf(message.ephemeralDuration);
  const viewOnce =
    [...peeled.wrappedIn].some((name) => name.startsWith('viewOnce')) ||
    objectOf(peeled.value).viewOnce === true;
  const flags = {
    ...(context.isForwarded === true || score > 0 ? { forwarded: true } : {}),
    // Five and more hops: WhatsApp shows "forwarded many times".
    ...(score >= 5 ? { frequentlyForwarded: true } : {}),
    ...(seconds === undefined || seconds <= 0 ? {} : { ephemeralSeconds: seconds }),
    ...(viewOnce ? { viewOnce: true } : {}),
    ...(message.broadcast === true ? { broadcast: true } : {}),
    ...(message.starred === true ? { starred: true } : {}),
  };
  return Object.keys(flags).length === 0 ? {} : { flags };
}

/** `proto.ContextInfo` of the content. */
export function contextOf({ value }: Peeled): JsonObject {
  return objectOf(objectOf(value).contextInfo);
}

/** The words of a quoted message, for who reads the reply without the original. */
export function quotedTextOf(message: unknown): string | undefined {
  const content = contentOf(peel(message));
  return content.text ?? content.poll?.question ?? content.location?.name ?? content.contacts?.[0]?.name;
}
