import { type JsonObject, objectOf } from '#core/untyped.ts';
import { contentOf, peel } from '#sources/whatsapp-linked-device/content.ts';
import { type DraftFields, messageIdOf } from '#sources/whatsapp-linked-device/draft.ts';
import { countOf, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { Place } from '#sources/whatsapp-linked-device/ids.ts';
import type { MessageEvent, Scene } from '#sources/whatsapp-linked-device/native.ts';
import { personOf } from '#sources/whatsapp-linked-device/people.ts';

/** What a message that is more than content is read from. */
export interface Special {
  readonly event: MessageEvent & { readonly scene: Scene };
  readonly value: JsonObject;
  /** Of the message itself, not of the one it is about. */
  readonly id: string;
  readonly place: Place;
}

type Reader = (special: Special) => DraftFields;

/** Messages that are about other messages, by their field of `proto.Message`. */
export const specialMessages: Readonly<Record<string, Reader>> = {
  protocolMessage: protocolFields,
  reactionMessage: ({ id, value }) => ({
    kind: 'reaction',
    nativeId: id,
    refers: [{ relation: 'reactsTo', nativeId: targetOf(value.key) }],
    reaction: { emoji: textOf(value.text) ?? '', removed: textOf(value.text) === undefined },
  }),
  secretEncryptedMessage: (special) =>
    special.value.secretEncType === 'MESSAGE_EDIT'
      ? { ...editFields(special.id, special.value.targetMessageKey), content: sealedContent(special.value) }
      : {
          kind: 'system',
          nativeId: special.id,
          refers: [{ relation: 'quotes', nativeId: targetOf(special.value.targetMessageKey) }],
          content: sealedContent(special.value),
        },
  pollUpdateMessage: voteFields,
  callLogMesssage: callLogFields,
  commentMessage: ({ id, value }) => ({
    kind: 'message',
    nativeId: id,
    refers: [{ relation: 'replyTo', nativeId: targetOf(value.targetMessageKey) }],
    content: contentOf(peel(value.message)),
  }),
  encCommentMessage: noteFields,
  encReactionMessage: noteFields,
  keepInChatMessage: noteFields,
  pinInChatMessage: noteFields,
};

function protocolFields(special: Special): DraftFields {
  const { id, value } = special;
  switch (value.type ?? 'REVOKE') {
    case 'REVOKE':
      return revokeFields(special);
    case 'MESSAGE_EDIT':
      return { ...editFields(id, value.key), content: contentOf(peel(value.editedMessage)) };
    case 'EPHEMERAL_SETTING':
      return {
        kind: 'group-change',
        nativeId: id,
        groupChange: {
          change: 'settings',
          next: `EPHEMERAL_SETTING ${countOf(value.ephemeralExpiration) ?? 0}`,
        },
      };
    default:
      return {
        kind: 'system',
        nativeId: id,
        content: { type: 'other', text: String(value.type), structured: { protocolMessage: value } },
      };
  }
}

/** By its author for everybody; by an admin of the group where the author is somebody else. */
function revokeFields({ id, value, place, event }: Special): DraftFields {
  const target = objectOf(value.key);
  const author = textOf(target.participant);
  const byAdmin =
    place.conversation.type === 'group' &&
    author !== undefined &&
    place.sender !== undefined &&
    personOf(author, event.scene).nativeId !== place.sender.nativeId;
  return {
    kind: 'deletion',
    nativeId: id,
    refers: [{ relation: 'deletes', nativeId: messageIdOf(target) }],
    deletion: {
      scope: byAdmin ? 'admin' : 'everyone',
      originalAvailable: event.originalTaken === true,
      ...(byAdmin ? optional('by', place.sender?.nativeId) : {}),
    },
  };
}

/**
 * An edit has a message id of its own, which is the same on every device; how many came before it is not: so the
 * version is 1, and the order of edits is that of their times.
 */
function editFields(id: string, target: unknown): DraftFields {
  return {
    kind: 'edit',
    nativeId: id,
    refers: [{ relation: 'edits', nativeId: targetOf(target) }],
    edit: { version: 1 },
  };
}

function sealedContent(value: JsonObject): NonNullable<DraftFields['content']> {
  return { type: 'other', structured: { secretEncryptedMessage: value } };
}

function voteFields({ id, value, event }: Special): DraftFields {
  const refers = [{ relation: 'replyTo', nativeId: targetOf(value.pollCreationMessageKey) }] as const;
  const { vote } = event;
  if (vote === undefined) {
    return {
      kind: 'message',
      nativeId: id,
      refers,
      content: { type: 'poll', structured: { pollUpdateMessage: value } },
    };
  }
  const options = vote.chosen.map((text) => ({ text, votes: 1 }));
  return {
    kind: 'message',
    nativeId: id,
    refers,
    content: { type: 'poll', poll: { question: vote.question, options } },
  };
}

const outcomes: Readonly<Record<string, NonNullable<DraftFields['call']>['outcome']>> = {
  CONNECTED: 'answered',
  ACCEPTED_ELSEWHERE: 'answered',
  ACCEPTEDELSEWHERE: 'answered',
  ONGOING: 'answered',
  MISSED: 'missed',
  SILENCED_BY_DND: 'missed',
  SILENCED_UNKNOWN_CALLER: 'missed',
  UNAVAILABLE: 'missed',
  ABANDONED: 'missed',
  REJECTED: 'rejected',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
  INVALID: 'failed',
};

/** @param outcome of `CallLogMessage.CallOutcome` or `CallLogRecord.CallResult` */
export function outcomeOf(outcome: unknown): NonNullable<DraftFields['call']>['outcome'] {
  return (
    (typeof outcome === 'string' && Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined) ??
    'unknown'
  );
}

function callLogFields({ id, value, place }: Special): DraftFields {
  return {
    kind: 'call',
    nativeId: id,
    call: {
      media: value.isVideo === true ? 'video' : 'voice',
      group: place.conversation.type === 'group',
      ...optional('durationSeconds', countOf(value.durationSecs)),
      outcome: outcomeOf(value.callOutcome ?? 'CONNECTED'),
    },
  };
}

function noteFields({ id, value, event }: Special): DraftFields {
  const type = peel(event.message.message).type ?? '';
  return {
    kind: 'system',
    nativeId: id,
    refers: [{ relation: 'quotes', nativeId: targetOf(value.key ?? value.targetMessageKey) }],
    content: { type: 'other', text: type, structured: { [type]: value } },
  };
}

function targetOf(key: unknown): string {
  return messageIdOf(objectOf(key));
}
