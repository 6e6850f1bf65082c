import type { Chat, ChatEvent } from './chat.ts';
import type { Phone } from './phones.ts';
import { androidEnglish, androidGerman, iosEnglish, type Words } from './words.ts';

export interface RenderedChat {
  /** The text of `_chat.txt`. */
  readonly text: string;
  /** Names of the media files it names, with what they are. */
  readonly media: readonly { readonly name: string; readonly event: ChatEvent }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly items: number;
}

export interface RenderOptions {
  readonly phone: Phone;
  /** When the export is made: later events are not in it, and deletions up to then show. */
  readonly exportedAt: Date;
  readonly withMedia: boolean;
}

const mediaWords = { photo: 'PHOTO', video: 'VIDEO', voice: 'AUDIO', document: 'DOCUMENT' } as const;
const mediaExtensions = { photo: 'png', video: 'mp4', voice: 'opus', document: 'pdf' } as const;
const invisibleMark = '\u200e';

/** Writes a chat as the owner of a phone would export it. */
export function renderChat(chat: Chat, options: RenderOptions): RenderedChat {
  const { phone, exportedAt } = options;
  const words =
    phone.system === 'ios' ? iosEnglish : phone.locale === 'de-DE' ? androidGerman : androidEnglish;
  const media: { name: string; event: ChatEvent }[] = [];
  const counts: Record<string, number> = {};
  const shown = chat.events.filter((event) => event.at <= exportedAt && isExported(event, phone));
  const lines = shown.map((event, index) => {
    const what = whatShows(event, exportedAt);
    const counted = what in mediaWords ? (options.withMedia ? 'media' : 'omitted') : what;
    counts[counted] = (counts[counted] ?? 0) + 1;
    const name = mediaName(event, index, phone);
    if (counted === 'media' && name !== undefined) media.push({ name, event });
    const body = bodyOf(
      { ...event, kind: what },
      { chat, phone, words, name: counted === 'media' ? name : undefined },
    );
    return phone.system === 'ios' ? iosLine(event, body, chat, phone) : androidLine(event, body, phone);
  });
  const ending = phone.system === 'ios' ? '\r\n' : '\n';
  return { text: lines.join(ending) + ending, media, counts, items: shown.length };
}

/** Published samples of Android exports have no line for an answered call. */
function isExported(event: ChatEvent, phone: Phone): boolean {
  return event.kind !== 'voice call' || phone.system === 'ios';
}

/** A deletion shows from its time on; before it the message is an ordinary one. */
function whatShows(event: ChatEvent, exportedAt: Date): ChatEvent['kind'] {
  if (event.kind !== 'deleted') return event.kind;
  return event.deletedAt !== undefined && event.deletedAt <= exportedAt ? 'deleted' : 'text';
}

interface Body {
  readonly text: string;
  /** Written by WhatsApp, not by the person. */
  readonly system: boolean;
  /** Android writes no author in front of it. */
  readonly authorless: boolean;
}

function bodyOf(
  event: ChatEvent,
  context: { chat: Chat; phone: Phone; words: Words; name: string | undefined },
): Body {
  const { chat, phone, words, name } = context;
  const who = (person: string): string => nameOf(phone, person);
  const unlessMe = (person: string): string | undefined => (person === phone.owner ? undefined : who(person));
  const notice = (text: string): Body => ({ text, system: true, authorless: true });
  const event_ = (text: string): Body => ({ text, system: true, authorless: false });
  switch (event.kind) {
    case 'text':
      return { text: event.text, system: false, authorless: false };
    case 'edited':
      return { text: `${event.text} ${words.edited}`, system: false, authorless: false };
    case 'banner':
      return notice(chat.group === undefined ? words.directBanner : words.groupBanner);
    case 'created':
      return notice(words.created(event.by === phone.owner, who(event.by), chat.group ?? ''));
    case 'added':
      return notice(words.added(unlessMe(event.by), unlessMe(event.text)));
    case 'deleted':
      return event_(event.by === phone.owner ? words.deletedByMe : words.deletedByOther);
    case 'missed voice call':
      return event_(words.missedVoiceCall);
    case 'voice call':
      return event_(words.voiceCall(event.text));
    case 'document':
      if (name === undefined) return event_(words.omitted.document);
      return event_(
        `${event.text} • ${invisibleMark}${event.pages} pages ${invisibleMark}<attached: ${name}>`,
      );
    default:
      return event_(name === undefined ? words.omitted[event.kind] : `<attached: ${name}>`);
  }
}

function iosLine(event: ChatEvent, body: Body, chat: Chat, phone: Phone): string {
  const { day, month, year, hour, minute, second } = clockOf(event.at, phone);
  // A banner stands under the name of the chat.
  const author = event.by === '-' ? (chat.group ?? otherOf(chat, phone)) : nameOf(phone, event.by);
  const mark = body.system ? invisibleMark : '';
  const start = body.system && !body.authorless ? invisibleMark : '';
  return `${start}[${day}/${month}/${year}, ${hour}:${minute}:${second}] ${author}: ${mark}${body.text}`;
}

function androidLine(event: ChatEvent, body: Body, phone: Phone): string {
  const { day, month, year, hour, minute } = clockOf(event.at, phone);
  const date = phone.locale === 'de-DE' ? `${day}.${month}.${year.slice(2)}` : `${day}/${month}/${year}`;
  const author = body.authorless ? '' : `${nameOf(phone, event.by)}: `;
  return `${date}, ${hour}:${minute} - ${author}${body.text}`;
}

function otherOf(chat: Chat, phone: Phone): string {
  const other = chat.events.find(({ by }) => by !== '-' && by !== phone.owner);
  return nameOf(phone, other?.by ?? phone.owner);
}

export function nameOf(phone: Phone, person: string): string {
  const name = phone.names[person];
  if (name === undefined) throw new Error(`${phone.owner} does not know ${person}`);
  return name;
}

/** `00000012-PHOTO-2026-03-24-08-15-27.png`, as iOS names media; documents keep their name. */
function mediaName(event: ChatEvent, index: number, phone: Phone): string | undefined {
  const kind = event.kind;
  if (kind !== 'photo' && kind !== 'video' && kind !== 'voice' && kind !== 'document') return undefined;
  const number = String(index + 1).padStart(8, '0');
  if (kind === 'document') return `${number}-${event.text}`;
  const { day, month, year, hour, minute, second } = clockOf(event.at, phone);
  return `${number}-${mediaWords[kind]}-${year}-${month}-${day}-${hour}-${minute}-${second}.${mediaExtensions[kind]}`;
}

function clockOf(
  at: Date,
  phone: Phone,
): Record<'day' | 'month' | 'year' | 'hour' | 'minute' | 'second', string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: phone.timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type as string, value]));
  const part = (name: string): string => parts.get(name) ?? '';
  return {
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
