import { createHash } from 'node:crypto';
import { instantOf, type Moment, writeMoment } from './clock.ts';
import type { Words } from './words.ts';

/** One way to make an export. */
export interface Form {
  readonly words: Words;
  readonly platform: 'android' | 'ios';
  readonly clock: '24' | '12';
  readonly chat: 'direct' | 'group';
  readonly media: boolean;
}

/** What the archive has to make of one message; `media` is the SHA-256 of its file, or `omitted`. */
export interface ExpectedRecord {
  readonly at: string;
  readonly who: string | undefined;
  readonly kind: string;
  readonly text: string | undefined;
  readonly media: readonly string[];
  /** What a line about the group says: the change, and whom or which names it is about. */
  readonly detail?: string;
}

export interface WrittenExport {
  /** Without ending. */
  readonly fileName: string;
  readonly text: string;
  readonly media: ReadonlyMap<string, Buffer>;
  readonly expected: readonly ExpectedRecord[];
}

const me = 'Alice Chen';
const other = 'Bob Miller';
const mark = '\u200e';

/** Something that happens, as the script below tells it. */
interface Event {
  /** As the file shows the author; absent: WhatsApp wrote the line. */
  readonly who?: string;
  /** As the archive shows the sender, where it is not `who`. */
  readonly sender?: string;
  readonly body: string;
  /** The line begins with a mark on iOS. */
  readonly marked?: boolean;
  readonly kind: string;
  readonly text?: string;
  readonly media?: readonly string[];
  readonly detail?: string;
}

/** Minutes after the beginning; more than one event may stand in one. */
const begin = { year: 2023, month: 11, day: 27, hour: 23, minute: 40, second: 7 };

/** Writes a chat as WhatsApp would, and beside it what each of its messages has to become. */
export function writeExport(form: Form): WrittenExport {
  const { words, platform } = form;
  const title = form.chat === 'direct' ? other : 'Harbour 7';
  const media = new Map<string, Buffer>();
  const events = [...common(form, media), ...(form.chat === 'group' ? groupLines(form) : directLines(form))];
  const lines: string[] = [];
  const expected: ExpectedRecord[] = [];
  for (const [index, event] of events.entries()) {
    const moment = momentOf(index);
    lines.push(lineOf(form, title, event, moment));
    expected.push({
      at: instantOf(moment, words.ahead, platform === 'ios'),
      who: 'sender' in event ? event.sender : event.who,
      kind: event.kind,
      text: event.text,
      media: event.media ?? [],
      ...(event.detail === undefined ? {} : { detail: event.detail }),
    });
  }
  const ios = platform === 'ios';
  const named = words.fileName.replace('TITLE', title);
  return { fileName: ios ? '_chat' : named, text: lines.join(ios ? '\r\n' : '\n'), media, expected };
}

/** Events 4 to 8 stand in one minute; the hours run over midnight, noon and the afternoon. */
function momentOf(index: number): Moment {
  const minutes = index < 4 ? index : index < 9 ? 4 : index * 53;
  const time = new Date(
    Date.UTC(
      begin.year,
      begin.month - 1,
      begin.day,
      begin.hour,
      begin.minute + minutes,
      begin.second + (index % 9),
    ),
  );
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  };
}

function lineOf(form: Form, title: string, event: Event, moment: Moment): string {
  const { words, platform, clock } = form;
  const time = writeMoment(words.form[platform][clock], moment, words.halves);
  if (platform === 'android') {
    return `${time} - ${event.who === undefined ? '' : `${event.who}: `}${event.body}`;
  }
  const ownWords = event.who === undefined ? mark : '';
  const start = event.marked === true ? mark : '';
  return `${start}[${time}] ${event.who ?? title}: ${ownWords}${event.body.replaceAll('\n', '\r\n')}`;
}

function common(form: Form, media: Map<string, Buffer>): Event[] {
  const { words, platform } = form;
  const [first, second, third] = words.talk;
  const quoted =
    platform === 'ios' ? '01/02/2023, 10:00 - Carol Diaz: ok' : '[01.02.23, 10:00:00] Carol Diaz: ok';
  const many = `${second}\n\n- 10:30: a\n${quoted}\n😀 https://corp.example/?a=1: b`;
  const own = platform === 'ios' ? mark : '';
  const [heading, option, votes] = words.poll;
  const poll = `${heading}\n${third}?\n${option} 1 (2 ${votes})\n${option} 2 (0 ${votes})`;
  const place = `${words.location}https://maps.google.com/?q=53.5511,9.9937`;
  const says = (who: string, body: string): Event => ({ who, body, kind: 'message', text: body });
  const ok = Array.from({ length: 5 }, (): Event => says(other, 'ok'));
  return [
    { body: words.banner, kind: 'system', text: words.banner },
    says(other, first),
    says(me, many),
    says(me, 'image omitted? see 10:30'),
    ...ok,
    medium(form, media, { who: other, name: 'PHOTO', omitted: words.imageOmitted, caption: third }),
    medium(form, media, { who: me, name: 'AUDIO', omitted: words.audioOmitted }),
    medium(form, media, { who: other, name: 'VIDEO', omitted: words.videoOmitted }),
    medium(form, media, { who: me, name: 'DOCUMENT', omitted: words.documentOmitted }),
    medium(form, media, { who: other, name: 'CONTACT', omitted: words.contactOmitted }),
    { who: me, body: `${third} ${own}${words.edited}`, kind: 'edit', text: third },
    { who: other, body: `${own}${words.deletedByOther}`, marked: true, kind: 'deletion' },
    { who: me, body: `${own}${words.deletedByMe}`, marked: true, kind: 'deletion' },
    says(other, place),
    {
      who: other,
      body: `${own}${words.liveLocation}`,
      marked: true,
      kind: 'message',
      text: words.liveLocation,
    },
    { who: other, body: `${own}${poll}`, marked: true, kind: 'message', text: poll },
  ];
}

interface Medium {
  readonly who: string;
  readonly name: 'PHOTO' | 'AUDIO' | 'VIDEO' | 'DOCUMENT' | 'CONTACT';
  readonly omitted: string;
  readonly caption?: string;
}

const contents: Readonly<Record<Medium['name'], { ending: string; android: string; start: string }>> = {
  PHOTO: { ending: 'jpg', android: 'IMG-20231128-WA0001.jpg', start: '\xff\xd8\xff\xe0' },
  AUDIO: { ending: 'opus', android: 'PTT-20231128-WA0002.opus', start: 'OggS' },
  VIDEO: { ending: 'mp4', android: 'VID-20231128-WA0003.mp4', start: '\0\0\0\x18ftypmp42' },
  DOCUMENT: { ending: 'pdf', android: 'berth plan 4.pdf', start: '%PDF-1.7' },
  CONTACT: { ending: 'vcf', android: 'Carol Diaz.vcf', start: 'BEGIN:VCARD\r\nVERSION:3.0\r\n' },
};

function medium(form: Form, media: Map<string, Buffer>, what: Medium): Event {
  const { words, platform } = form;
  const { ending, android, start } = contents[what.name];
  const place = { who: what.who, marked: true, kind: 'message' };
  if (!form.media) {
    const body = platform === 'ios' ? `${mark}${what.omitted}` : words.mediaOmitted;
    return { ...place, body, media: ['omitted'] };
  }
  const ios =
    what.name === 'DOCUMENT' ? `00000012-${android}` : `00000009-${what.name}-2023-11-28-07-37-07.${ending}`;
  const file = platform === 'ios' ? ios : android;
  const content = Buffer.from(`${start} ${words.language} ${what.name}`, 'latin1');
  media.set(file, content);
  const found = { media: [createHash('sha256').update(content).digest('hex')] };
  const caption = what.caption === undefined ? {} : { text: what.caption };
  if (platform === 'android') {
    const below = what.caption === undefined ? '' : `\n${what.caption}`;
    return { ...place, body: `${mark}${file} ${words.attached}${below}`, ...caption, ...found };
  }
  const before =
    what.name === 'DOCUMENT'
      ? `${android} • ${mark}3 pages `
      : what.caption === undefined
        ? ''
        : `${what.caption} `;
  return { ...place, body: `${before}${mark}${words.tag.replace('FILE', file)}`, ...caption, ...found };
}

function directLines({ words, platform }: Form): Event[] {
  const ios = platform === 'ios';
  // Android names nobody; in a chat of two only the other can have called in vain.
  const call = (body: string, detail: string): Event =>
    ios
      ? { who: other, body: `${mark}${body}`, marked: true, kind: 'call', detail }
      : { body, sender: other, kind: 'call', detail };
  return [
    call(words.missedVoice, 'missed voice'),
    call(words.missedVideo, 'missed video'),
    { body: words.securityCode, kind: 'system', text: words.securityCode },
    {
      body: 'Blorp zwingle 7',
      kind: 'system',
      text: 'Blorp zwingle 7',
      ...(ios ? { who: other, body: `${mark}Blorp zwingle 7` } : {}),
    },
  ];
}

function groupLines({ words, platform }: Form): Event[] {
  const { group } = words;
  const push = '~\u202fOmar Said';
  const phone = '\u202a+44\u00a07700\u00a0900123\u202c';
  const line = (template: string, kind: string, detail: string, name = 'Carol Diaz'): Event => {
    const body = template
      .replace('ACTOR', other)
      .replace('NAME', name)
      .replace('OLD', 'Harbour 6')
      .replace('NEW', 'Harbour 7');
    return { body, sender: other, kind, text: body, detail };
  };
  const shown = platform === 'ios' ? push : 'Omar Said';
  return [
    line(group.created, 'group-change', 'created > Harbour 6'),
    line(group.addedYou, 'membership', 'added Alice Chen'),
    line(group.added, 'membership', 'added Carol Diaz'),
    { who: shown, sender: 'Omar Said', body: words.talk[0], kind: 'message', text: words.talk[0] },
    { who: phone, sender: '+447700900123', body: words.talk[2], kind: 'message', text: words.talk[2] },
    line(group.renamed, 'group-change', 'renamed Harbour 6 > Harbour 7'),
    line(group.picture, 'group-change', 'picture'),
    line(group.removed, 'membership', 'removed Omar Said', 'Omar Said'),
    line(group.left, 'membership', 'left Bob Miller'),
  ];
}
