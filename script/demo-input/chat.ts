/** One line block of a chat template in `fixtures/demo/`. */
export interface ChatEvent {
  readonly at: Date;
  /** Key of a person; `-` for lines that WhatsApp writes. */
  readonly by: string;
  readonly kind:
    | 'text'
    | 'banner'
    | 'created'
    | 'added'
    | 'photo'
    | 'video'
    | 'voice'
    | 'document'
    | 'deleted'
    | 'edited'
    | 'voice call'
    | 'missed voice call';
  /** The message; of `added` the person, of `document` the file name, of `voice call` its length. */
  readonly text: string;
  /** Of `document`: pages. */
  readonly pages?: string;
  /** Of `deleted`: from when exports no longer show the text. */
  readonly deletedAt?: Date;
}

export interface Chat {
  /** Title of a group; undefined for a direct chat. */
  readonly group: string | undefined;
  readonly events: readonly ChatEvent[];
}

const dayInText = /\{(\d{4}-\d\d-\d\d)\}/g;
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The same chat, later or earlier: its times, and the days that people write of, `{2026-04-14}` in a template. */
export function movedChat(chat: Chat, milliseconds: number): Chat {
  const moved = (time: Date): Date => new Date(time.getTime() + milliseconds);
  const events = chat.events.map((event) => ({
    ...event,
    at: moved(event.at),
    text: event.text.replaceAll(dayInText, (_, day) => dayAndMonth.format(moved(new Date(day)))),
    ...(event.deletedAt !== undefined && { deletedAt: moved(event.deletedAt) }),
  }));
  return { ...chat, events };
}

const eventForm = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (\S+) (.*)$/;

/** Reads a template: `DATE TIME PERSON TEXT`, continuation lines indented by four, `[what …]` for all but plain text, `{DAY}` for days. */
export function readChat(template: string): Chat {
  let group: string | undefined;
  const blocks: string[][] = [];
  for (const line of template.split('\n')) {
    if (line.startsWith('#') || line === '' || line === 'chat direct') continue;
    if (line.startsWith('chat group ')) group = line.slice('chat group '.length);
    else if (line.startsWith('    ')) blocks.at(-1)?.push(line.slice(4));
    else blocks.push([line]);
  }
  return { group, events: blocks.map(readEvent) };
}

function readEvent([first = '', ...more]: readonly string[]): ChatEvent {
  const [, date, time, by, rest] = eventForm.exec(first) ?? [];
  if (date === undefined || by === undefined || rest === undefined)
    throw new Error(`not a line of a chat: ${first}`);
  const event = { at: new Date(`${date}T${time}Z`), by };
  const [, what, text = ''] = /^\[([^\]]+)\] ?(.*)$/.exec(rest) ?? [];
  if (what === undefined) return { ...event, kind: 'text', text: [rest, ...more].join('\n') };
  return { ...event, ...readMark(what, text) };
}

function readMark(what: string, text: string): Pick<ChatEvent, 'kind' | 'text' | 'pages' | 'deletedAt'> {
  const [word = '', one = '', two = ''] = what.split(' ');
  switch (word) {
    case 'added':
      return { kind: 'added', text: one };
    case 'document':
      return { kind: 'document', text: one, pages: two };
    case 'deleted':
      return { kind: 'deleted', text, deletedAt: new Date(`${one}T${two}:00Z`) };
    case 'missed':
      return { kind: 'missed voice call', text: '' };
    case 'voice':
      return one === 'call'
        ? { kind: 'voice call', text: what.slice('voice call '.length) }
        : { kind: 'voice', text: '' };
    case 'edited':
    case 'banner':
    case 'created':
    case 'photo':
    case 'video':
      return { kind: word, text };
    default:
      throw new Error(`unknown mark in a chat: [${what}]`);
  }
}
