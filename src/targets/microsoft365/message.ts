import type { Item } from '#core/item.ts';
import type { ParsedMail } from '#mail/parse.ts';
import type { ParsedAddress } from '#mail/reading/addresses.ts';

/** Our own properties of a message: a namespace of ours (MS-OXPROPS, named properties). */
const namespace = '{8f3b5c52-6d0e-4b1c-9a57-2d1f6e0c7a94}';
/** The item's id: what is looked for before anything is created again. */
export const itemIdProperty = `String ${namespace} Name ArchiveItemId`;

/** MAPI properties (MS-OXPROPS) that only creation can set. */
const flags = 'Integer 0x0E07';
const deliveryTime = 'SystemTime 0x0E06';
const submitTime = 'SystemTime 0x0039';
const messageClass = 'String 0x001A';
const inReplyToId = 'String 0x1042';
const internetReferences = 'String 0x1039';

/** `mfRead`; without `mfUnsent` (8), so that it is no draft. */
const asRead = '1';
const asUnread = '0';

export interface MessageOptions {
  readonly itemClass: string;
  readonly read: boolean;
  /** Whether the cloud keeps header fields. */
  readonly headers: boolean;
}

/**
 * A message as Graph takes it (learn.microsoft.com/graph/api/user-post-messages): neither a draft nor received now, but
 * with the dates of the event. Pure.
 */
export function graphMessage(item: Item, mail: ParsedMail, options: MessageOptions): Record<string, unknown> {
  const [from] = mail.from.map(recipient);
  const headers = options.headers ? archiveHeaders(mail) : [];
  return {
    subject: mail.subject,
    body: { contentType: 'text', content: mail.text },
    ...(from === undefined ? {} : { from, sender: from }),
    toRecipients: mail.to.map(recipient),
    ...(mail.messageId === undefined ? {} : { internetMessageId: mail.messageId }),
    isRead: options.read,
    ...(headers.length === 0 ? {} : { internetMessageHeaders: headers }),
    singleValueExtendedProperties: properties(item, mail, options),
  };
}

function properties(item: Item, mail: ParsedMail, { itemClass, read }: MessageOptions) {
  const time = systemTime(item.occurredAt);
  const values: readonly (readonly [string, string | undefined])[] = [
    [flags, read ? asRead : asUnread],
    [deliveryTime, time],
    [submitTime, time],
    [messageClass, itemClass],
    [inReplyToId, mail.inReplyTo],
    [internetReferences, mail.references.length === 0 ? undefined : mail.references.join(' ')],
    [itemIdProperty, item.id],
  ];
  return values.flatMap(([id, value]) => (value === undefined ? [] : [{ id, value }]));
}

/** PtypTime begins in 1601 (MS-OXCDATA 2.11.1). */
function systemTime(time: string): string {
  return new Date(Math.max(Date.parse(time), Date.UTC(1601, 0, 1))).toISOString();
}

function recipient({ name, address }: ParsedAddress) {
  return { emailAddress: { address, ...(name === '' ? {} : { name }) } };
}

/** Graph keeps fields whose names begin with `X-`: five, of at most 995 characters. */
const mostHeaders = 5;
const longestHeader = 995;

function archiveHeaders({ headers }: ParsedMail) {
  const own = [...headers].filter(([name]) => name.startsWith('x-archive-'));
  return own
    .slice(0, mostHeaders)
    .map(([name, [value = '']]) => ({ name, value: value.slice(0, longestHeader) }));
}
