import type { Content, ItemDraft, Service } from '#core/item.ts';
import { itemSchemaVersion, type TimeDoubt } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { gapSentence } from '#sources/telemessage/gaps.ts';
import {
  conversationOf,
  deliveriesConversation,
  gapId,
  mailId,
  threadMessageId,
} from '#sources/telemessage/ids.ts';
import { mailInstant } from '#sources/telemessage/mailDate.ts';
import type {
  Delivery,
  DeliveryEvent,
  GapEvent,
  MailEvent,
  MailFacts,
  ThreadEvent,
} from '#sources/telemessage/native.ts';
import { participantsOf } from '#sources/telemessage/people.ts';
import { telemessageSpec } from '#sources/telemessage/spec.ts';

/** What a delivery brought as an item. Pure: the same event gives the same draft. */
export function convertDelivery(event: DeliveryEvent): ItemDraft {
  switch (event.type) {
    case 'mail':
      return mailDraft(event);
    case 'thread-message':
      return threadDraft(event);
    case 'gap':
      return gapDraft(event);
  }
}

/** What every item of this source has. */
function common(service: Service, capturedAt: string) {
  return {
    schema: itemSchemaVersion,
    service,
    platform: service,
    tenant: '',
    revision: 0,
    capturedAt,
    order: 0,
    source: { name: telemessageSpec.name, method: 'delivery', version: telemessageSpec.version },
    recipients: [],
    attachments: [],
  } as const satisfies Partial<ItemDraft>;
}

function mailDraft(event: MailEvent): ItemDraft {
  const { mail, service, capturedAt, sha256, raw } = event;
  const people = mail === undefined ? [] : peopleOf(event, mail);
  const sender = mail === undefined || mail.from.length === 0 ? undefined : people[0];
  const isMessage = sender !== undefined && event.threadLength === undefined;
  return {
    ...common(service, capturedAt),
    nativeId: mailId(mail, sha256),
    kind: isMessage ? 'message' : 'system',
    ...timeOf(mail?.date ?? '', capturedAt),
    account: accountOf(people, event.delivery),
    // What names nobody reaches nobody by its participants.
    audience: people.length === 0 ? 'account' : 'participants',
    conversation: conversationIn(mail, people),
    ...(sender === undefined ? {} : { sender }),
    recipients: recipientsOf(people, sender),
    content: contentOf(event),
    attachments: event.attachments.map(({ undecoded: _undecoded, ...attachment }) => ({
      ...attachment,
      status: 'available' as const,
    })),
    raw: { mediaType: mail === undefined ? 'application/octet-stream' : 'message/rfc822', ...raw },
  };
}

function threadDraft({ of: { mail, ...origin }, message }: ThreadEvent): ItemDraft {
  const people = peopleOf({}, mail);
  const [sender] = participantsOf([message.author]);
  const { sha256, delivery } = origin;
  return {
    ...common(origin.service, origin.capturedAt),
    nativeId: threadMessageId(mailId(mail, sha256), message.index),
    kind: sender === undefined ? 'system' : 'message',
    occurredAt: message.at,
    clockSource: 'server',
    timePrecision: message.precision,
    ...doubtsOf(message.at, origin.capturedAt),
    order: message.index,
    account: accountOf(people, delivery),
    audience: 'participants',
    conversation: conversationIn(mail, people),
    ...(sender === undefined ? {} : { sender }),
    recipients: recipientsOf(people, sender),
    content: {
      type: 'text',
      text: message.text,
      structured: { delivery, sha256, threadedMail: mailId(mail, sha256) },
    },
    raw: { mediaType: 'text/plain', encoding: 'utf8', data: message.lines },
  };
}

function gapDraft(event: GapEvent): ItemDraft {
  return {
    ...common(event.service, event.capturedAt),
    nativeId: gapId(event),
    kind: 'gap',
    occurredAt: event.capturedAt,
    clockSource: 'capture',
    timePrecision: 'millisecond',
    account: accountOf([], undefined),
    audience: 'account',
    conversation: { id: deliveriesConversation, type: 'direct' },
    gap: { reason: gapSentence(event) },
    raw: { mediaType: 'application/json', encoding: 'utf8', data: JSON.stringify(event) },
  };
}

/** Sender first. A mail without recipients of its own has those of its journal's envelope. */
function peopleOf({ journal }: Pick<MailEvent, 'journal'>, mail: MailFacts): Participant[] {
  const addressed = [...mail.to, ...mail.cc];
  const enveloped = (journal?.recipients ?? []).map((address) => ({ name: '', address }));
  return participantsOf([...mail.from, ...(addressed.length === 0 ? enveloped : addressed)]);
}

function recipientsOf(people: readonly Participant[], sender: Participant | undefined): Participant[] {
  const others = people.filter(({ nativeId }) => nativeId !== sender?.nativeId);
  const role = people.length > 2 ? 'member' : 'to';
  return others.map((person) => ({ ...person, role }));
}

function conversationIn(mail: MailFacts | undefined, people: readonly Participant[]) {
  return mail === undefined
    ? ({ id: deliveriesConversation, type: 'direct' } as const)
    : conversationOf(mail, people);
}

/**
 * Whose capture it is: the participant to whom the mail was delivered, else the first with an address of his own (the
 * vendor knows addresses of its users), else the first.
 */
function accountOf(people: readonly Participant[], delivery: Delivery | undefined): ItemDraft['account'] {
  const taken = new Set(delivery?.by === 'smtp' ? delivery.to.map((address) => address.toLowerCase()) : []);
  const owner =
    people.find(({ email }) => email !== undefined && taken.has(email)) ??
    people.find(({ email }) => email !== undefined) ??
    people[0];
  if (owner === undefined) return { id: telemessageSpec.name };
  const { nativeId, phone, email, displayName } = owner;
  return {
    id: nativeId,
    ...(email === undefined ? {} : { userEmail: email }),
    ...(phone === undefined ? {} : { phone }),
    ...(displayName === undefined ? {} : { displayName }),
  };
}

function timeOf(
  date: string,
  capturedAt: string,
): Pick<ItemDraft, 'occurredAt' | 'clockSource' | 'timePrecision' | 'timeDoubts'> {
  const instant = mailInstant(date);
  if (instant === undefined)
    return { occurredAt: capturedAt, clockSource: 'capture', timePrecision: 'millisecond' };
  const { at, precision } = instant;
  return {
    occurredAt: at,
    clockSource: 'server',
    timePrecision: precision,
    ...doubtsOf(at, capturedAt),
  };
}

const day = 86_400_000;

function doubtsOf(at: string, capturedAt: string): { timeDoubts?: readonly TimeDoubt[] } {
  if (at < '2009-') return { timeDoubts: ['before-2009'] };
  return Date.parse(at) > Date.parse(capturedAt) + day ? { timeDoubts: ['in-future'] } : {};
}

function contentOf(event: MailEvent): Content {
  const { mail, attachments, journal, delivery, sha256, cut, threadLength } = event;
  const undecoded = attachments.filter((one) => one.undecoded).map(({ fileName }) => fileName);
  const structured = {
    delivery,
    sha256,
    ...(mail?.subject === undefined ? {} : { subject: mail.subject }),
    ...(mail === undefined || mail.headers.length === 0 ? {} : { headers: mail.headers }),
    ...(journal === undefined ? {} : { journal }),
    ...(cut === undefined ? {} : { cut: 'mail.eml' }),
    ...(undecoded.length === 0 ? {} : { undecoded }),
    ...(threadLength === undefined ? {} : { threadLength }),
  };
  if (mail === undefined) return { type: 'other', structured };
  if (threadLength !== undefined) return { type: 'other', text: mail.subject ?? '', structured };
  const { text, html } = mail;
  const said = { ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) };
  return { type: contentType(event, `${text ?? ''}${html ?? ''}`.trim() !== ''), ...said, structured };
}

/** One medium alone, or with a caption, is a message of its kind; several are a text with attachments. */
function contentType({ attachments, cut }: MailEvent, hasText: boolean): Content['type'] {
  const [only, second] = attachments;
  if (only === undefined || cut !== undefined || (hasText && second !== undefined)) return 'text';
  return only.kind;
}
