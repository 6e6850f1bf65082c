import { isUtf8 } from 'node:buffer';
import { timestamp } from '#core/clock.ts';
import type { Service } from '#core/item.ts';
import type { AttachmentContent, Captured } from '#core/source.ts';
import { type MailAttachment, readAttachment, wholeMail } from '#sources/telemessage/attachment.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import { type ReadFacts, readFacts } from '#sources/telemessage/facts.ts';
import { sha256 } from '#sources/telemessage/ids.ts';
import { type JournalEnvelope, journalEnvelope } from '#sources/telemessage/journal.ts';
import type { DeliveryLimits } from '#sources/telemessage/limits.ts';
import type {
  Delivery,
  DeliveryEvent,
  Journal,
  MailEvent,
  RawMail,
  ThreadEvent,
} from '#sources/telemessage/native.ts';
import { type CutPart, type SplitMail, splitMail } from '#sources/telemessage/skeleton.ts';
import { threadMessages } from '#sources/telemessage/thread.ts';
import { decode, encodingOf } from '#sources/telemessage/transfer.ts';

/** What reading a mail needs to know besides its bytes. */
export interface MailContext {
  readonly service: Service;
  readonly delivery: Delivery;
  readonly now: Date;
  readonly limits: DeliveryLimits;
}

interface ReadMail {
  readonly bytes: Buffer;
  readonly split: SplitMail;
  readonly read: ReadFacts | undefined;
}

/**
 * Reads a delivered mail: one event, or one for every message of a thread and one for the mail around them. Bytes that
 * are no mail become an event, too, with all of them in it. Never throws for content.
 */
export async function captureMail(bytes: Buffer, context: MailContext): Promise<Captured<DeliveryEvent>[]> {
  const outer = await readMail(bytes, context.limits);
  const wrapped = await unwrap(outer, context.limits);
  const { mail, journal } = wrapped ?? { mail: outer, journal: undefined };
  const full = await eventOf(mail, journal, context);
  // Letters that JSON writes with six signs, thousands of long names: what the site would refuse is kept as bytes.
  const { event, contents } = fits(full.event, context.limits)
    ? full
    : await eventOf({ ...outer, read: undefined }, undefined, {
        ...context,
        limits: { ...context.limits, rawBytes: 0 },
      });
  const key = event.sha256;
  const messages = messagesOf(event, context.limits);
  return [
    {
      native: messages.length === 0 ? event : { ...event, threadLength: messages.length },
      attachments: contents,
      key,
    },
    ...messages.map((native) => ({ native, attachments: [], key: `${key}#${native.message.index}` })),
  ];
}

function fits(event: MailEvent, limits: DeliveryLimits): boolean {
  return Buffer.byteLength(JSON.stringify(convertDelivery(event))) <= limits.itemBytes;
}

/** None for a mail that is no thread, or one that is better left whole. */
function messagesOf(
  { mail, cut, service, delivery, sha256: hash, capturedAt }: MailEvent,
  limits: DeliveryLimits,
): ThreadEvent[] {
  if (mail === undefined || cut === true) return [];
  const messages = threadMessages(mail) ?? [];
  const seats = messages.length * (mail.from.length + mail.to.length + mail.cc.length);
  if (seats > limits.threadSeats) return [];
  const { text: _text, html: _html, ...bare } = mail;
  const of = { service, delivery, sha256: hash, capturedAt, mail: bare };
  return messages.map((message) => ({ type: 'thread-message', of, message }));
}

async function readMail(bytes: Buffer, limits: DeliveryLimits): Promise<ReadMail> {
  const split = splitMail(bytes);
  const read = await readFacts(split.skeleton, limits);
  // What is no mail has no parts either: it stays whole.
  return read === undefined
    ? { bytes, split: { ...split, skeleton: bytes, parts: [] }, read }
    : { bytes, split, read };
}

/** The mail inside a journal report: its only attached message, where the text is an envelope. */
async function unwrap(
  outer: ReadMail,
  limits: DeliveryLimits,
): Promise<{ mail: ReadMail; journal: Journal } | undefined> {
  const [inside, second] = outer.split.parts;
  if (inside === undefined || second !== undefined || !isMessage(inside)) return undefined;
  const envelope = journalEnvelope(outer.read?.facts.text ?? '');
  if (envelope === undefined || outer.read?.cut === true) return undefined;
  const mail = await readMail(decodedPart(inside), limits);
  const journal = mail.read === undefined ? undefined : journalOf(envelope, outer, limits);
  return journal === undefined ? undefined : { mail, journal };
}

/** An envelope beyond the limits is not taken apart: then the report is a mail with an attachment. */
function journalOf(
  { lines, recipients }: JournalEnvelope,
  { split }: ReadMail,
  limits: DeliveryLimits,
): Journal | undefined {
  const fits = split.skeleton.length <= limits.rawBytes && recipients.length <= limits.people;
  return fits ? { lines, recipients, raw: rawOf(split.skeleton) } : undefined;
}

function isMessage({ header }: CutPart): boolean {
  return /^content-type[ \t]*:\s*message\/rfc822\b/im.test(header.subarray(0, 4_000).toString('latin1'));
}

function decodedPart({ header, body }: CutPart): Buffer {
  const [, declared = ''] =
    /^content-transfer-encoding[ \t]*:[ \t]*([\w-]{1,40})/im.exec(
      header.subarray(0, 4_000).toString('latin1'),
    ) ?? [];
  const { encoding } = encodingOf(declared, body);
  return encoding === 'identity' ? body : Buffer.concat([...decode(body, encoding)]);
}

async function eventOf(
  { bytes, split, read }: ReadMail,
  journal: Journal | undefined,
  { service, delivery, now, limits }: MailContext,
): Promise<{ event: MailEvent; contents: AttachmentContent[] }> {
  const tooLong = split.skeleton.length > limits.rawBytes;
  const cut = tooLong || read?.cut === true;
  const attachments: MailAttachment[] = [];
  for (const [index, part] of split.parts.entries())
    attachments.push(await readAttachment(part, now.getTime(), index + 1));
  if (cut) attachments.unshift(wholeMail(split.skeleton, now.getTime()));
  const event: MailEvent = {
    type: 'mail',
    service,
    delivery,
    sha256: sha256(bytes),
    capturedAt: timestamp(now),
    ...(read === undefined ? {} : { mail: read.facts }),
    ...(journal === undefined ? {} : { journal }),
    raw: rawOf(tooLong ? split.header.subarray(0, limits.rawBytes) : split.skeleton),
    ...(cut ? { cut } : {}),
    attachments: attachments.map(({ facts }) => facts),
  };
  return { event, contents: attachments.map(({ content }) => content) };
}

function rawOf(bytes: Buffer): RawMail {
  const encoding = isUtf8(bytes) ? 'utf8' : 'base64';
  return { encoding, data: bytes.toString(encoding) };
}
