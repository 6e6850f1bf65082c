import type { Item } from '#core/item.ts';
import type { BackupEvent, Known } from '#sources/whatsapp-backup/native.ts';
import { personOf, type Reading, type Somebody } from '#sources/whatsapp-backup/reading.ts';
import { idCell, numberCell, type Rows, textCell } from '#sources/whatsapp-backup/row.ts';

type Change = NonNullable<Item['membership']>['change'];

/** `message_system.action_type`, where somebody comes or goes. */
const memberships: Readonly<Record<number, Change>> = {
  4: 'added',
  5: 'left',
  7: 'removed',
  12: 'added',
  13: 'left',
  14: 'removed',
  15: 'promoted',
  16: 'demoted',
  20: 'joined',
  79: 'joined',
};
/** By whom it is done is the one it happens to. */
const ofOneself = new Set<Change>(['left', 'joined']);
/** These name nobody and mean the phone's owner. */
const ofOwner = new Set([7, 15, 16]);

const groupChanges: Readonly<Record<number, NonNullable<Item['groupChange']>['change']>> = {
  1: 'renamed',
  6: 'picture',
  11: 'created',
  27: 'description',
};
const numberChanges = new Set([10, 28]);

/** What the other notices say, as far as it is known. */
const words: Readonly<Record<number, string>> = {
  18: 'The security code changed.',
  19: 'Messages and calls are end-to-end encrypted.',
  56: 'The setting for disappearing messages changed.',
  57: 'The linked devices changed, and with them the security code.',
  58: 'The contact was blocked or unblocked.',
  67: 'Messages and calls are end-to-end encrypted.',
  69: 'WhatsApp said something about the business account.',
  70: 'A group call began.',
  118: 'A message was pinned.',
  136: 'The contact joined WhatsApp.',
  165: 'A user name changed.',
};

type Notice = Omit<Reading, 'nativeId' | 'at'>;

/** A line that WhatsApp wrote. The sender is who caused it. */
export function readNotice(event: BackupEvent, rows: Rows, sender: Somebody | undefined): Notice {
  const message = rows.message?.[0];
  const action = numberCell(rows.message_system?.[0], 'action_type') ?? -1;
  const by = sender === undefined ? {} : { sender };
  const membership = memberships[action];
  if (membership !== undefined) return membershipNotice(event, rows, { action, change: membership, sender });
  const change = groupChanges[action];
  const next = textCell(message, 'text_data');
  if (change !== undefined) {
    const previous = textCell(rows.message_system_value_change?.[0], 'old_data');
    return {
      kind: 'group-change',
      ...by,
      groupChange: {
        change,
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined || change === 'picture' ? {} : { next }),
      },
    };
  }
  const moved = numberChanges.has(action) ? numberChange(event, rows) : undefined;
  if (moved !== undefined) return moved;
  const text = next ?? words[action] ?? `WhatsApp's notice ${action}.`;
  return { kind: 'system', content: { type: 'other', text, structured: { action } } };
}

function membershipNotice(
  event: BackupEvent,
  rows: Rows,
  { action, change, sender }: { action: number; change: Change; sender: Somebody | undefined },
): Notice {
  const named = (rows.message_system_chat_participant ?? [])
    .map((row) => personOf(event, idCell(row, 'user_jid_row_id')))
    .filter((person) => person !== undefined);
  const meJoined = numberCell(rows.message_system_group?.[0], 'is_me_joined') === 1;
  const isOwner = (meJoined && !ofOneself.has(change)) || ofOwner.has(action);
  const owner: readonly Somebody[] = isOwner ? ['owner'] : [];
  const members: readonly Somebody[] = named.length > 0 ? named : owner;
  const affected = members.length > 0 ? members : sender === undefined ? [] : [sender];
  const by = ofOneself.has(change) ? affected[0] : sender;
  const alone = affected.length === 1 && isSame(affected[0], by);
  return {
    kind: 'membership',
    ...(by === undefined ? {} : { sender: by }),
    membership: {
      change: alone && change === 'added' ? 'joined' : alone && change === 'removed' ? 'left' : change,
      members: affected,
      ...(by === undefined || alone ? {} : { by }),
    },
  };
}

function isSame(one: Somebody | undefined, other: Somebody | undefined): boolean {
  if (one === 'owner' || other === 'owner' || one === undefined || other === undefined) return one === other;
  return (one.phone ?? one.jid) === (other.phone ?? other.jid);
}

function numberChange(event: BackupEvent, rows: Rows): Notice | undefined {
  const row = rows.message_system_number_change?.[0];
  const before = personOf(event, idCell(row, 'old_jid_row_id'));
  const after: Known | undefined = personOf(event, idCell(row, 'new_jid_row_id'));
  if (before === undefined || after === undefined) return undefined;
  return {
    kind: 'identity',
    sender: after,
    identity: { person: after, alsoKnownAs: [before.phone ?? before.jid] },
  };
}
