import type { Attachment, Conversation, Item, ItemDraft, TimeDoubt } from '#core/item.ts';
import { mimeTypeOf } from '#core/mime.ts';
import type { Participant } from '#core/participant.ts';
import { parseJid, whatsappPerson } from '#core/whatsapp.ts';
import { readAndroid } from '#sources/whatsapp-backup/androidReading.ts';
import { backupConversation, gapId, identityId, noticeId } from '#sources/whatsapp-backup/ids.ts';
import { readIos } from '#sources/whatsapp-backup/iosReading.ts';
import type { BackupEvent, FoundMedia, Known } from '#sources/whatsapp-backup/native.ts';
import { type Happening, peerOf, type Reading, type Somebody } from '#sources/whatsapp-backup/reading.ts';
import { whatsappBackupSpec } from '#sources/whatsapp-backup/spec.ts';

/** Rows of a backup as an item. Pure: the same event gives the same draft. */
export function convertBackupEvent(event: BackupEvent): ItemDraft {
  const reading = readEvent(event);
  const sender = reading.sender === undefined ? undefined : participantOf(event, reading.sender);
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    capturedAt: event.capturedAt,
    order: 0,
    source: { name: whatsappBackupSpec.name, method: 'backup', version: whatsappBackupSpec.version },
    account: { id: event.account, phone: event.account },
    audience: 'participants',
    conversation: conversationOf(event),
    ...(sender === undefined ? {} : { sender }),
    ...recipientsOf(event, reading, sender),
    ...whatHappened(event, reading),
    raw: { mediaType: 'application/json', encoding: 'utf8', data: rawOf(event) },
  };
}

/** What the event's rows say. */
export function happeningOf(event: BackupEvent): Happening {
  return whatHappened(event, readEvent(event));
}

function whatHappened(event: BackupEvent, reading: Reading): Happening & Pick<ItemDraft, 'timePrecision'> {
  return {
    nativeId: nativeIdOf(event, reading),
    revision: reading.revision ?? 0,
    kind: reading.kind,
    ...timeOf(event, reading),
    ...fieldsOf(event, reading),
    attachments: attachmentsOf(event, reading),
  };
}

function nativeIdOf(event: BackupEvent, { kind, nativeId, membership, groupChange, at }: Reading): string {
  if (kind === 'membership' && membership !== undefined) {
    const members = membership.members.map((member) => participantOf(event, member).nativeId);
    return noticeId(membership.change, at, members.toSorted());
  }
  const stub = kind === 'group-change' ? changeStubs[groupChange?.change ?? 'settings'] : undefined;
  if (stub !== undefined && groupChange?.next !== undefined) return noticeId(stub, at, [groupChange.next]);
  // An id that is empty is no id; a row of WhatsApp's has one.
  return nativeId === '' ? 'unknown' : nativeId;
}

/** What linked devices call these changes. */
const changeStubs: Readonly<Partial<Record<NonNullable<Item['groupChange']>['change'], string>>> = {
  created: 'GROUP_CREATE',
  renamed: 'GROUP_CHANGE_SUBJECT',
  description: 'GROUP_CHANGE_DESCRIPTION',
};

function readEvent(event: BackupEvent): Reading {
  if (event.what === 'gap') return readGap(event);
  if (event.what === 'identity') return readIdentity(event);
  const reading = event.schema === 'ios' ? readIos(event) : readAndroid(event);
  if (event.what !== 'late-media') return reading;
  const { content: _content, flags: _flags, ...rest } = reading;
  const { nativeId } = reading;
  return {
    ...rest,
    kind: 'late-media',
    refers: [{ relation: 'mediaOf', nativeId }],
  };
}

function readGap(event: BackupEvent): Reading {
  const { count = 0, first = 0, last = 0, from, until } = event.missing ?? {};
  const at = Date.parse(until ?? event.capturedAt);
  return {
    kind: 'gap',
    nativeId: gapId(event.account, first, last),
    at,
    gap: {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      reason: `Between two backups the phone stored ${count} messages or notices that the later backup no longer has: they were deleted on the phone, or expired, before it was made.`,
    },
  };
}

function readIdentity(event: BackupEvent): Reading {
  const [person] = Object.values(event.people);
  const known = person ?? { jid: event.account };
  return {
    kind: 'identity',
    nativeId: identityId(known.jid, known.phone ?? ''),
    at: Date.parse(event.capturedAt),
    sender: known,
    identity: { person: known, alsoKnownAs: [known.jid] },
  };
}

const year2009 = Date.UTC(2009, 0, 1);
const oneDay = 86_400_000;
const [firstInstant, lastInstant] = [Date.UTC(1, 0, 1), Date.UTC(9999, 11, 31)];

function timeOf(
  event: BackupEvent,
  { at, sender }: Reading,
): Pick<ItemDraft, 'occurredAt' | 'clockSource' | 'timePrecision' | 'timeDoubts'> {
  if (at === undefined || !(at >= firstInstant && at <= lastInstant)) {
    return { occurredAt: event.capturedAt, clockSource: 'capture', timePrecision: 'millisecond' };
  }
  const doubts: TimeDoubt[] = [
    ...(at < year2009 ? (['before-2009'] as const) : []),
    ...(at > Date.parse(event.capturedAt) + oneDay ? (['in-future'] as const) : []),
  ];
  const own = event.what === 'gap' || event.what === 'identity';
  return {
    occurredAt: new Date(at).toISOString(),
    // What others send bears the time of WhatsApp's server, in seconds.
    clockSource: own ? 'capture' : sender === 'owner' ? 'device' : 'server',
    timePrecision: Math.trunc(at) % 1_000 === 0 ? 'second' : 'millisecond',
    ...(doubts.length === 0 ? {} : { timeDoubts: doubts }),
  };
}

function ownerOf(event: BackupEvent): Participant {
  return whatsappPerson(`${event.account.slice(1)}@s.whatsapp.net`);
}

function participantOf(event: BackupEvent, somebody: Somebody): Participant {
  return somebody === 'owner' ? ownerOf(event) : personOf(somebody);
}

function personOf({ jid, phone, name }: Known): Participant {
  return whatsappPerson(jid, {
    ...(phone === undefined ? {} : { phone }),
    ...(name === undefined ? {} : { displayName: name }),
  });
}

function conversationOf(event: BackupEvent): Conversation {
  const { chat } = event;
  if (chat === undefined) return { id: `account:${event.account}`, type: 'direct' };
  if (chat.members === undefined) {
    return { id: backupConversation(event.account, personOf(chat).nativeId), type: 'direct' };
  }
  const { user, server } = parseJid(chat.jid) ?? { user: chat.jid, server: 'g.us' };
  return {
    id: `${user}@${server}`,
    type: server === 'broadcast' ? 'broadcast' : 'group',
    ...(chat.name === undefined ? {} : { title: chat.name }),
  };
}

function recipientsOf(
  event: BackupEvent,
  { at }: Reading,
  sender: Participant | undefined,
): Pick<ItemDraft, 'recipients' | 'participantsSnapshotAt'> {
  const { chat } = event;
  const owner = ownerOf(event);
  if (chat === undefined) return { recipients: [{ ...owner, role: 'to' }] };
  if (chat.members === undefined) {
    const peer = peerOf(event);
    const both = [...(peer === undefined ? [] : [personOf(peer)]), owner].filter(
      ({ nativeId }) => nativeId !== sender?.nativeId,
    );
    return { recipients: both.map((person) => ({ ...person, role: 'to' })) };
  }
  const then = chat.members.filter(
    ({ since = 0, until = Number.POSITIVE_INFINITY }) => at === undefined || (since <= at && at <= until),
  );
  const seen = new Set([sender?.nativeId]);
  const recipients: Participant[] = [];
  for (const person of [...then.map(personOf), owner]) {
    if (seen.has(person.nativeId)) continue;
    seen.add(person.nativeId);
    recipients.push({ ...person, role: 'member' });
  }
  return { recipients, participantsSnapshotAt: event.capturedAt };
}

function fieldsOf(event: BackupEvent, reading: Reading): Partial<Item> {
  const { content, deletion, edit, reaction, call, groupChange, gap, refers, flags } = reading;
  const plain = { content, deletion, edit, reaction, call, groupChange, gap, refers, flags };
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const { membership, receipt, identity, by, at } = reading;
  return {
    ...given,
    ...(deletion === undefined || by === undefined
      ? {}
      : { deletion: { ...deletion, by: participantOf(event, by).nativeId } }),
    ...(membership === undefined
      ? {}
      : {
          membership: {
            change: membership.change,
            members: membership.members.map((member) => participantOf(event, member)),
            ...(membership.by === undefined ? {} : { by: participantOf(event, membership.by) }),
          },
        }),
    ...(receipt === undefined
      ? {}
      : {
          receipts: [
            {
              participant: participantOf(event, receipt.by),
              action: receipt.action,
              at: timeOf(event, { ...reading, ...(at === undefined ? {} : { at }) }).occurredAt,
            },
          ],
        }),
    ...(identity === undefined
      ? {}
      : { identity: { participant: personOf(identity.person), alsoKnownAs: identity.alsoKnownAs } }),
  };
}

function attachmentsOf(event: BackupEvent, { medium }: Reading): Attachment[] {
  const { media } = event;
  if (medium === undefined || media === undefined) return [];
  return [{ ...medium, id: media.id, mimeType: mimeTypeOfMedium(medium, media), ...contentFacts(media) }];
}

/** What the content says; of what may be several things, such as sound in an MP4 container, what the message says. */
function mimeTypeOfMedium({ mimeType, fileName }: NonNullable<Reading['medium']>, media: FoundMedia): string {
  const claimed = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
  const known = /^[\w.+-]+\/[\w.+-]+$/.test(claimed) ? claimed : mimeTypeOf(fileName, Buffer.alloc(0));
  const sniffed = media.status === 'available' ? media.mimeType : undefined;
  return sniffed === undefined || (sniffed === 'video/mp4' && known.startsWith('audio/')) ? known : sniffed;
}

function contentFacts(media: FoundMedia): Pick<Attachment, 'status' | 'size' | 'sha256'> {
  return media.status === 'available'
    ? { status: 'available', size: media.size, sha256: media.sha256 }
    : { status: media.status };
}

/** The rows, and whom they name: without the group's other members, who are in `recipients`. */
function rawOf({ schema, what, rows, people, chat, receipt, reaction, missing }: BackupEvent): string {
  const { members: _members, ...where } = chat ?? {};
  return JSON.stringify({ schema, what, chat: where, rows, people, receipt, reaction, missing });
}
