import type { ItemDraft } from '#core/item.ts';
import { callSeconds, contentOf, quotedIn } from '#sources/wecom/contents.ts';
import { amountOf, instantOf, listOf, numberOf, objectOf, textOf } from '#sources/wecom/json.ts';
import { shownDocuments } from '#sources/wecom/mediaRefs.ts';
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
  if (from === undefined || msgtype === 'meeting_notification') return { kind: 'system', content };
  const quotedText = quotedIn(content);
  const refers = quotedText === undefined ? {} : { refers: [{ relation: 'quotes' as const, quotedText }] };
  return { kind: 'message', content, ...refers };
}

function recall({ body, from, whole }: WecomMessage): KindFields {
  const nativeId = textOf(body.pre_msgid);
  if (nativeId === undefined) return { kind: 'system', content: { type: 'other', structured: whole } };
  return {
    kind: 'recall',
    // Every message is pulled before its recall, which stands behind it in the archive.
    deletion: { scope: 'everyone', originalAvailable: true, ...optional({ by: from }) },
    refers: [{ relation: 'deletes', nativeId }],
  };
}

/** The contact agreed or refused to be archived (会话存档 of page 91774). */
function consent(msgtype: 'agree' | 'disagree'): KindFields {
  return { kind: 'consent', consent: { state: msgtype === 'agree' ? 'agreed' : 'refused' } };
}

function recordedCall({ body, room, to }: WecomMessage, media: readonly WecomMedia[]): KindFields {
  const shared = listOf(body.sharescreendata).map(objectOf);
  const shown = listOf(body.demofiledata).map(objectOf);
  const starts = [...shared, ...shown].flatMap(({ starttime }) => instantOf(starttime, 1000) ?? []);
  const recording = media.find(({ fileId }) => fileId !== undefined)?.id;
  const call = {
    media: 'voice' as const,
    group: room !== undefined || to.length > 1,
    outcome: 'answered' as const,
    ...optional({ endedAt: instantOf(body.endtime, 1000), recording }),
  };
  const documents = shownDocuments(body);
  const isPlain = documents.length === 0 && starts.length === 0;
  return {
    kind: 'call',
    call,
    ...(isPlain ? {} : { content: { type: 'other', ...namesOf(documents), structured: body } }),
  };
}

function namesOf(documents: readonly string[]): { readonly text?: string } {
  return documents.length === 0 ? {} : { text: documents.join('\n') };
}

/** A call without a recording. `invitetype`: 1 video, 2 voice of two; 3 video, 4 voice of a group. */
function toldCall({ body }: WecomMessage): KindFields {
  const type = numberOf(body.invitetype) ?? 0;
  const durationSeconds = callSeconds(body);
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
