import type { ItemDraft } from '#core/item.ts';
import { textOf } from '#core/untyped.ts';
import { contentOf, fieldsContent } from '#sources/wecom/contents.ts';
import { amountOf, instantOf, numberOf } from '#sources/wecom/json.ts';
import { optional, type WecomMessage } from '#sources/wecom/message.ts';
import type { WecomMedia } from '#sources/wecom/native.ts';

/** What makes one kind of item different from another. */
export type KindFields = Pick<ItemDraft, 'kind'> &
  Partial<Pick<ItemDraft, 'content' | 'call' | 'consent' | 'deletion' | 'refers'>>;

/** @param media of the message, of which a recorded call names one */
export function kindOf(message: WecomMessage, media: readonly WecomMedia[]): KindFields {
  const { action, msgtype, from } = message;
  if (action === 'switch') return { kind: 'system', content: { type: 'other', structured: message.whole } };
  if (action === 'recall' || msgtype === 'revoke') return recall(message);
  if (msgtype === 'agree' || msgtype === 'disagree') return consent(msgtype);
  if (msgtype === 'meeting_voice_call') return recordedCall(message, media);
  if (msgtype === 'voiptext') return toldCall(message);
  const content = contentOf(message);
  // Without a sender nobody wrote it.
  const isNotice = from === undefined || msgtype === 'meeting_notification';
  return { kind: isNotice ? 'system' : 'message', content };
}

function recall({ body, whole }: WecomMessage): KindFields {
  const nativeId = textOf(body.pre_msgid);
  if (nativeId === undefined) return { kind: 'system', content: { type: 'other', structured: whole } };
  return {
    kind: 'recall',
    // Every message is pulled before its recall, which stands behind it in the archive.
    deletion: { scope: 'everyone', originalAvailable: true },
    refers: [{ relation: 'deletes', nativeId }],
  };
}

/** The contact agreed or refused to be archived (会话存档 of page 91774). */
function consent(msgtype: 'agree' | 'disagree'): KindFields {
  return { kind: 'consent', consent: { state: msgtype === 'agree' ? 'agreed' : 'refused' } };
}

/** With its recording, and with what was shown in it; all fields stand in the text. */
function recordedCall(message: WecomMessage, media: readonly WecomMedia[]): KindFields {
  const { body, room, to } = message;
  const recording = media.find(({ fileId }) => fileId !== undefined)?.id;
  const endedAt = instantOf(body.endtime, 1000);
  // Whether the record is made at the start or at the end is not documented; an end before its time says nothing.
  const isAfter = endedAt !== undefined && endedAt > (timeOf(message) ?? '');
  const call = {
    media: 'voice' as const,
    group: room !== undefined || to.length > 1,
    outcome: 'answered' as const,
    ...optional({ endedAt: isAfter ? endedAt : undefined, recording }),
  };
  return { kind: 'call', call, content: { ...fieldsContent(body), type: 'other' } };
}

/** A call without a recording. `invitetype`: 1 video, 2 voice of two; 3 video, 4 voice of a group. */
function toldCall({ body }: WecomMessage): KindFields {
  const type = numberOf(body.invitetype) ?? 0;
  const durationSeconds = amountOf(body.callduration);
  return {
    kind: 'call',
    call: {
      media: type === 1 || type === 3 ? 'video' : 'voice',
      group: type === 3 || type === 4,
      outcome: (durationSeconds ?? 0) > 0 ? 'answered' : 'unknown',
      ...optional({ durationSeconds }),
    },
  };
}

/** When it happened, by the object where the message itself has no time: `switch` has `time`. */
export function timeOf({ whole, body }: WecomMessage): string | undefined {
  const times = [whole.msgtime, whole.time, body.agree_time, body.disagree_time];
  return times.map((time) => instantOf(amountOf(time))).find((time) => time !== undefined);
}
