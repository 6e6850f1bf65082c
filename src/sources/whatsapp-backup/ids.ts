import { createHash } from 'node:crypto';
import { directConversation } from '#core/ids.ts';
import type { Happening } from '#sources/whatsapp-backup/reading.ts';

/**
 * The direct conversation of the phone's owner.
 * @param account E.164
 * @param other the other's native id
 */
export function backupConversation(account: string, other: string): string {
  return directConversation(account, other);
}

export function identityId(jid: string, phone: string): string {
  return `identity:${jid}:${phone}`;
}

/**
 * The id of a notice, to which WhatsApp gives another id on every device: made of what happened, so that all devices
 * that saw it give it the same.
 * @param at milliseconds since 1970
 */
export function noticeId(what: string, at: number | undefined, parts: readonly string[]): string {
  const seconds = at === undefined ? '' : String(Math.trunc(at / 1_000));
  const digest = createHash('sha256')
    .update(JSON.stringify([what, seconds, ...parts]))
    .digest('base64url');
  return `what:${digest}`;
}

/** @param first the first number that was looked for */
export function gapId(account: string, first: number, last: number): string {
  return `gap:${account}:${first}-${last}`;
}

/**
 * Names what was seen of a row: again the same after a repetition, another when the row says something else. What
 * changes without anything having happened is not in it: names, members, the phone's own marks.
 * @param row of the database, so that two messages that look alike stay two
 */
export function observationKey(happening: Happening, row: number): string {
  const { revision, kind, refers, content, attachments } = happening;
  const { edit, deletion, reaction, call, groupChange, membership, receipts, identity, gap } = happening;
  // The id of a membership is made of who its members are known to be, which may become known later.
  const nativeId = kind === 'membership' ? '' : happening.nativeId;
  // A time that is that of the capture is another in every capture.
  const at = happening.clockSource === 'capture' ? '' : happening.occurredAt;
  const said = [
    [nativeId, revision, kind, at, refers, content, edit, deletion?.scope, reaction, call, groupChange, gap],
    [membership?.change, membership?.members.length, receipts?.map(({ action }) => action)],
    [identity?.alsoKnownAs, attachments.map(({ fileName, sourceHash }) => [fileName, sourceHash])],
  ];
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
  return `${kind}:${row}:${nativeId}:${digest}`;
}
