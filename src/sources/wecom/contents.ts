import type { Content } from '#core/item.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { instantOf, numberOf } from '#sources/wecom/json.ts';
import { optional, partsOf, type WecomMessage } from '#sources/wecom/message.ts';

/** What the object of a msgtype says, as content. Fields: developer page 91774. */
type Reader = (body: JsonObject, message: WecomMessage) => Content;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  // A reply has what it answers inside its text; who typed such lines himself cannot be told from it, so they stay.
  ['text', (body) => ({ type: 'text', ...lines(body.content) })],
  ['markdown', (body) => ({ type: 'text', ...lines(body.content) })],
  ['image', () => ({ type: 'image' })],
  ['voice', () => ({ type: 'voice' })],
  ['video', () => ({ type: 'video' })],
  ['emotion', () => ({ type: 'sticker' })],
  ['file', () => ({ type: 'document' })],
  ['voip_doc_share', () => ({ type: 'document' })],
  ['qydiskfile', (body) => ({ type: 'document', ...lines(body.filename) })],
  ['location', location],
  ['link', (body) => link(body.link_url, body.title, body.description)],
  ['docmsg', (body) => link(body.link_url, body.title)],
  ['news', news],
  ['vote', vote],
  ['card', (body) => ({ ...fieldsContent(body), type: 'contact' })],
  ['weapp', fieldsContent],
  ['todo', fieldsContent],
  ['redpacket', fieldsContent],
  ['external_redpacket', fieldsContent],
  ['sphfeed', fieldsContent],
  ['meeting', fieldsContent],
  ['meeting_notification', fieldsContent],
  ['calendar', fieldsContent],
  ['collect', fieldsContent],
  ['chatrecord', (body, message) => ({ type: 'other', ...lines(...nestedTexts(message)), structured: body })],
  ['mixed', (_body, message) => ({ type: 'text', ...lines(...nestedTexts(message)) })],
]);

/** The content of a message; of an unknown type, or where the known one has none, everything that came. */
export function contentOf(message: WecomMessage): Content {
  const { msgtype = '', body, whole } = message;
  const read = readers.get(msgtype);
  if (read === undefined || Object.keys(body).length === 0) return { type: 'other', structured: whole };
  return read(body, message);
}

/** A card with all its fields in words. */
export function fieldsContent(body: JsonObject): Content {
  return { type: 'card', ...lines(...fieldLines(body)), structured: body };
}

const secondsFields = new Set(['starttime', 'endtime']);

/** Objects in objects, so deep; what is deeper stands in `structured`. */
const deepest = 8;

function fieldLines(body: JsonObject, depth = 0): string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      if (isObject(one)) return depth < deepest ? fieldLines(one, depth + 1) : [];
      return field(name, one);
    });
  });
}

function field(name: string, value: unknown): string[] {
  const text = (secondsFields.has(name) ? instantOf(value, 1000) : undefined) ?? textOf(value);
  return text === undefined ? [] : [`${name}: ${text}`];
}

function lines(...texts: readonly unknown[]): { readonly text?: string } {
  const found = texts.flatMap((text) => textOf(text) ?? []);
  return found.length === 0 ? {} : { text: found.join('\n') };
}

function location(body: JsonObject): Content {
  const place = {
    latitude: numberOf(body.latitude),
    longitude: numberOf(body.longitude),
    name: textOf(body.title),
    address: textOf(body.address),
  };
  return { type: 'location', location: optional(place) };
}

function link(url: unknown, title: unknown, description?: unknown): Content {
  const found = textOf(url);
  const words = { title: textOf(title), description: textOf(description) };
  if (found === undefined) return { type: 'link', ...lines(title, description) };
  return { type: 'link', link: { url: found, ...optional(words) } };
}

/** Several articles in one message: all of them as text. */
function news(body: JsonObject): Content {
  const articles = listOf(body.item).map(objectOf);
  const [first, ...more] = articles;
  if (first === undefined) return { type: 'other', structured: body };
  if (more.length === 0) return { ...link(first.url, first.title, first.description), structured: body };
  const texts = articles.flatMap(({ title, description, url }) => [title, description, url]);
  return { type: 'link', ...lines(...texts), structured: body };
}

/** 101 starts a vote, 102 is one that somebody cast: then the items are what he chose. */
function vote(body: JsonObject): Content {
  const options = listOf(body.voteitem).flatMap((item) => textOf(item) ?? []);
  const cast = numberOf(body.votetype) === 102;
  return {
    type: 'poll',
    poll: {
      question: textOf(body.votetitle) ?? '',
      options: options.map((text) => ({ text, ...(cast ? { votes: 1 } : {}) })),
    },
    structured: body,
  };
}

/** The words of what is nested, one part a line; media are attachments. */
function nestedTexts(message: WecomMessage): string[] {
  return partsOf(message).flatMap(({ type, body }) => {
    const { title, content, description, filename, address, link_url } = body;
    const words = type === 'mixed' ? {} : lines(title, content, description, filename, address, link_url);
    return words.text ?? [];
  });
}
