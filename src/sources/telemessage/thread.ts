import { mailInstant } from '#sources/telemessage/mailDate.ts';
import type { MailFacts, MailPerson, ThreadMessage } from '#sources/telemessage/native.ts';
import { participantOf } from '#sources/telemessage/people.ts';

/** `[2026-03-02 09:15:27 UTC] Alice Chen: text`; brackets, seconds and zone may be missing, ` - ` may stand after the time. */
const headLine =
  /^\[?(\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?: ?(?:Z|UTC|GMT|\+00:?00))?)\]?(?: -|,)? (.{1,200}?): ?(.*)$/;
/** Later lines of a thread of 24 hours lie close to its mail; whatever does not is no line of it. */
const mostHours = 72;
const mostMessages = 5_000;

interface Block {
  readonly time: string;
  readonly author: MailPerson;
  readonly lines: string[];
  readonly text: string[];
}

/**
 * The single messages of a threaded mail. The vendor does not publish the layout, so only one shape is read, strictly:
 * the text begins with a line of the form above, there are two or more, every one of them is by somebody whom the
 * mail's headers name, and none is later than the mail or far before it. Otherwise undefined: the thread stays whole.
 */
export function threadMessages(mail: MailFacts): ThreadMessage[] | undefined {
  const authors = authorsOf(mail);
  const blocks: Block[] = [];
  for (const line of (mail.text ?? '').split(/\r?\n/)) {
    const head = headLine.exec(line);
    const last = blocks.at(-1);
    if (head === null) {
      if (last !== undefined) {
        last.lines.push(line);
        last.text.push(line);
      } else if (line.trim() !== '') return undefined;
      continue;
    }
    const [, time = '', name = '', text = ''] = head;
    const author = authors.get(keyOf(name));
    if (author === undefined || blocks.length >= mostMessages) return undefined;
    blocks.push({ time, author, lines: [line], text: [text] });
  }
  return blocks.length < 2 ? undefined : messagesOf(blocks, mail.date ?? '');
}

function messagesOf(blocks: readonly Block[], date: string): ThreadMessage[] | undefined {
  const end = mailInstant(date);
  const messages: ThreadMessage[] = [];
  for (const [index, { time, author, lines, text }] of blocks.entries()) {
    const instant = mailInstant(time);
    if (instant === undefined || (end !== undefined && !isClose(instant.at, end.at))) return undefined;
    const said = { text: text.join('\n').trimEnd(), lines: lines.join('\n') };
    messages.push({ index: index + 1, ...instant, author, ...said });
  }
  return messages;
}

function isClose(at: string, end: string): boolean {
  const hours = (Date.parse(end) - Date.parse(at)) / 3_600_000;
  return hours >= -1 && hours <= mostHours;
}

/** The forms in which a line may name somebody of the headers; a form that two people share names nobody. */
function authorsOf(mail: MailFacts): Map<string, MailPerson> {
  const forms = new Map<string, MailPerson>();
  const shared = new Set<string>();
  for (const person of [...mail.from, ...mail.to, ...mail.cc]) {
    const participant = participantOf(person);
    if (participant === undefined) continue;
    const { phone, displayName = '' } = participant;
    const names = [
      person.name,
      person.address,
      `${person.name} <${person.address}>`,
      displayName,
      phone ?? '',
    ];
    for (const form of new Set(names.map(keyOf))) {
      const other = forms.get(form);
      if (other !== undefined && participantOf(other)?.nativeId !== participant.nativeId) shared.add(form);
      if (form !== '') forms.set(form, person);
    }
  }
  for (const form of shared) forms.delete(form);
  return forms;
}

function keyOf(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
