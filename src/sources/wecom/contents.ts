import type { Content } from '#core/item.ts';
import {
  amountOf,
  instantOf,
  type JsonObject,
  listOf,
  numberOf,
  objectOf,
  textOf,
} from '#sources/wecom/json.ts';
import { optional, partsOf, type WecomMessage } from '#sources/wecom/message.ts';

/** What the object of a msgtype says, as content. Fields: developer page 91774. */
type Reader = (body: JsonObject, message: WecomMessage) => Content;

const readers: Readonly<Record<string, Reader>> = {
  text: (body) => ({ type: 'text', ...lines(body.content) }),
  markdown: (body) => ({ type: 'text', ...lines(body.content) }),
  image: () => ({ type: 'image' }),
  voice: () => ({ type: 'voice' }),
  video: () => ({ type: 'video' }),
  emotion: () => ({ type: 'sticker' }),
  file: () => ({ type: 'document' }),
  voip_doc_share: () => ({ type: 'document' }),
  qydiskfile: (body) => ({ type: 'document', ...lines(body.filename) }),
  location,
  link: (body) => link(body.link_url, body.title, body.description),
  docmsg: (body) => link(body.link_url, body.title),
  news,
  vote,
  card: (body) => ({ ...card(body, body.userid, body.corpname), type: 'contact' }),
  weapp: (body) => card(body, body.displayname, body.title, body.description),
  todo: (body) => card(body, body.title, body.content),
  redpacket: (body) => card(body, body.wish),
  external_redpacket: (body) => card(body, body.wish),
  sphfeed: (body) => card(body, body.sph_name, body.feed_desc),
  meeting: (body) => card(body, body.topic, period(body), body.address, body.remarks),
  meeting_notification: (body) => card(body, body.content),
  calendar: (body) =>
    card(
      body,
      body.title,
      period(body),
      body.place,
      listOf(body.attendeename)
        .flatMap((name) => textOf(name) ?? [])
        .join(', '),
      body.remarks,
    ),
  collect: (body) =>
    card(body, body.title, body.room_name, ...listOf(body.details).map((detail) => objectOf(detail).ques)),
  chatrecord: (body, message) => ({ type: 'other', ...lines(...nestedTexts(message)), structured: body }),
  mixed: (_body, message) => ({ type: 'text', ...lines(...nestedTexts(message)) }),
};

/** The content of a message; of an unknown type, or where the known one has none, everything that came. */
export function contentOf(message: WecomMessage): Content {
  const { msgtype = '', body, whole } = message;
  const read = Object.hasOwn(readers, msgtype) ? readers[msgtype] : undefined;
  if (read === undefined || Object.keys(body).length === 0) return { type: 'other', structured: whole };
  return read(body, message);
}

function card(body: JsonObject, ...texts: readonly unknown[]): Content {
  return { type: 'card', ...lines(...texts), structured: body };
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

/** Several articles: the first as the link, all of them as text. */
function news(body: JsonObject): Content {
  const articles = listOf(body.item).map(objectOf);
  const [first] = articles;
  if (first === undefined) return { type: 'other', structured: body };
  const single = link(first.url, first.title, first.description);
  if (articles.length === 1) return { ...single, structured: body };
  const texts = articles.flatMap((article) => [article.title, article.description, article.url]);
  return { ...single, ...lines(...texts), structured: body };
}

/** 101 starts a vote, 102 is one that somebody cast: then the items are what he chose. */
function vote(body: JsonObject): Content {
  const options = listOf(body.voteitem).flatMap((item) => textOf(item) ?? []);
  const question = textOf(body.votetitle) ?? '';
  const cast = numberOf(body.votetype) === 102;
  return {
    type: 'poll',
    poll: { question, options: options.map((text) => ({ text, ...(cast ? { votes: 1 } : {}) })) },
    structured: body,
  };
}

function period(body: JsonObject): string | undefined {
  const times = [instantOf(body.starttime, 1000), instantOf(body.endtime, 1000)];
  const found = times.filter((time) => time !== undefined);
  return found.length === 0 ? undefined : found.join(' / ');
}

/** The words of what is nested, one part a line; media are attachments. */
function nestedTexts(message: WecomMessage): string[] {
  const texts = partsOf(message).map(({ type, body }) => {
    if (type === 'mixed') return undefined;
    const words = ['title', 'content', 'description', 'filename', 'address', 'link_url'];
    return lines(...words.map((name) => body[name])).text;
  });
  return texts.filter((text) => text !== undefined);
}

/** A reply carries what it answers inside its text. On WeCom, and as WeChat writes it. */
const quotes = [
  /^(?:这是一条引用\/回复消息|This is a quote\/reply)[：:]\s*\n"(.*?)"\n-{3,}\n/s,
  /^「([^」]*)」\n(?:- ){3,}-?\n/,
];

/** The quoted words of a reply; the text itself stays whole. */
export function quotedIn(content: Content): string | undefined {
  if (content.type !== 'text' || content.text === undefined) return undefined;
  const found = quotes.map((form) => form.exec(content.text ?? '')?.[1]).find((quote) => quote !== undefined);
  return found === undefined || found === '' ? undefined : found;
}

/** Seconds of a call that is only told of. */
export function callSeconds(body: JsonObject): number | undefined {
  return amountOf(body.callduration);
}
