import type { Content, ContentType } from '#core/item.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { mediaTypes } from '#sources/whatsapp-cloud-api/mediaNamed.ts';
import { lines, numberOf, pick } from '#sources/whatsapp-cloud-api/reading.ts';

type Reader = (value: unknown, message: JsonObject) => Content;

/** How each type of message reads, incoming and outgoing alike: Meta writes both the same way. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'text',
    (value, message) => ({ type: 'text', text: textOf(objectOf(value).body) ?? '', ...referralOf(message) }),
  ],
  [
    'button',
    (value) => ({ type: 'text', text: textOf(objectOf(value).text) ?? '', structured: { button: value } }),
  ],
  ['location', locationContent],
  ['contacts', contactsContent],
  ['interactive', interactiveContent],
  ['template', templateContent],
  ['order', orderContent],
  ['media_placeholder', () => ({ type: 'document' })],
  ...mediaTypes.map((type): [string, Reader] => [type, mediaContent(type)]),
]);

/** What a message says. A type that is not known keeps all its fields. */
export function contentOf(message: JsonObject): Content {
  const type = textOf(message.type) ?? 'text';
  return readers.get(type)?.(message[type], message) ?? otherContent(type, message);
}

function mediaContent(type: ContentType & string): Reader {
  return (value, message) => {
    const caption = textOf(objectOf(value).caption);
    const spoken = type === 'audio' && objectOf(value).voice === true;
    return {
      type: spoken ? 'voice' : type,
      ...(caption === undefined ? {} : { text: caption }),
      ...referralOf(message),
    };
  };
}

/** The advertisement that a customer came from. */
function referralOf({ referral, context }: JsonObject): Pick<Content, 'structured'> {
  const product = objectOf(context).referred_product;
  const structured = {
    ...(referral === undefined ? {} : { referral }),
    ...(product === undefined ? {} : { product }),
  };
  return Object.keys(structured).length === 0 ? {} : { structured };
}

function locationContent(value: unknown): Content {
  const place = objectOf(value);
  const latitude = numberOf(place.latitude);
  const longitude = numberOf(place.longitude);
  return {
    type: 'location',
    location: {
      ...(latitude === undefined ? {} : { latitude }),
      ...(longitude === undefined ? {} : { longitude }),
      ...textFields(place, ['name', 'address', 'url']),
    },
  };
}

function textFields<Key extends string>(from: JsonObject, keys: readonly Key[]): { [K in Key]?: string } {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = textOf(from[key]);
      return text === undefined ? [] : [[key, text]];
    }),
  ) as { [K in Key]?: string };
}

/** Each card's name, numbers and addresses are lines of the text, so that they are found. */
function contactsContent(value: unknown): Content {
  const cards = listOf(value).map(objectOf);
  const names = cards.map((card) => textOf(objectOf(card.name).formatted_name));
  const text = lines(
    cards.flatMap((card, index) => [
      names[index],
      ...listOf(card.phones).map((phone) => textOf(objectOf(phone).phone) ?? textOf(objectOf(phone).wa_id)),
      ...listOf(card.emails).map((email) => textOf(objectOf(email).email)),
      textOf(objectOf(card.org).company),
    ]),
  );
  return {
    type: 'contact',
    ...(text === undefined ? {} : { text }),
    contacts: names.map((name) => (name === undefined ? {} : { name })),
    structured: { contacts: value },
  };
}

/** A reply to buttons, a list or a form; or, outgoing, the message with them. */
function interactiveContent(value: unknown): Content {
  const interactive = objectOf(value);
  const reply = objectOf(interactive[textOf(interactive.type) ?? '']);
  const text = lines([
    textOf(objectOf(interactive.header).text),
    textOf(objectOf(interactive.body).text),
    textOf(objectOf(interactive.footer).text),
    ...labelsIn(interactive.action),
    textOf(reply.title),
    textOf(reply.description),
    textOf(reply.body),
    textOf(reply.response),
    textOf(reply.response_json),
  ]);
  return { type: 'text', ...(text === undefined ? {} : { text }), structured: { interactive: value } };
}

/** What buttons and rows of an interactive message show. */
function labelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const text = textOf(inner);
    const shown = ['title', 'display_text', 'description', 'url', 'button'].includes(key);
    return text === undefined ? labelsIn(inner) : shown ? [text] : [];
  });
}

/** The template's name and what the program filled in; the template's own words are at Meta. */
function templateContent(value: unknown): Content {
  const template = objectOf(value);
  const language = textOf(objectOf(template.language).code) ?? textOf(template.language);
  const name = textOf(template.name) ?? '';
  const text = lines([
    language === undefined ? name : `${name} (${language})`,
    ...parametersIn(template.components),
  ]);
  return { type: 'card', ...(text === undefined ? {} : { text }), structured: { template: value } };
}

function parametersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(parametersIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const text = textOf(inner);
    const shown = ['text', 'payload', 'coupon_code', 'fallback_value', 'link'].includes(key);
    return text === undefined ? parametersIn(inner) : shown ? [text] : [];
  });
}

function orderContent(value: unknown): Content {
  const order = objectOf(value);
  const products = listOf(order.product_items).map(objectOf);
  const text = lines([
    textOf(order.text),
    ...products.map(({ quantity, product_retailer_id: product, item_price: price, currency }) =>
      [textOf(quantity), '×', textOf(product), textOf(price), textOf(currency)]
        .filter((word) => word !== undefined)
        .join(' '),
    ),
  ]);
  return { type: 'card', ...(text === undefined ? {} : { text }), structured: { order: value } };
}

/** What Meta does not pass on says why in `errors`. */
function otherContent(type: string, message: JsonObject): Content {
  const structured = pick(message, [type, 'type', 'errors', 'unsupported', 'context', 'referral']);
  const text = lines([
    textOf(objectOf(message.unsupported).type),
    ...listOf(message.errors).map((error) => errorText(objectOf(error))),
  ]);
  return { type: 'other', ...(text === undefined ? {} : { text }), structured };
}

/** An error of Meta's in one line: code, title, details. */
export function errorText(error: JsonObject): string {
  const title = textOf(error.title) ?? textOf(error.message);
  const details = textOf(objectOf(error.error_data).details);
  return [textOf(error.code), title, details === title ? undefined : details]
    .filter((word) => word !== undefined)
    .join(' – ');
}
