import type { Item, ItemKind } from '#core/item.ts';
import { callBody } from '#mail/bodies/call.ts';
import { consentBody } from '#mail/bodies/consent.ts';
import { deletionBody, recallBody } from '#mail/bodies/deletion.ts';
import { editBody } from '#mail/bodies/edit.ts';
import { gapBody } from '#mail/bodies/gap.ts';
import { groupChangeBody } from '#mail/bodies/groupChange.ts';
import { identityBody } from '#mail/bodies/identity.ts';
import { lateMediaBody } from '#mail/bodies/lateMedia.ts';
import { membershipBody } from '#mail/bodies/membership.ts';
import { messageBody } from '#mail/bodies/message.ts';
import { reactionBody } from '#mail/bodies/reaction.ts';
import { receiptBody } from '#mail/bodies/receipt.ts';
import { systemBody } from '#mail/bodies/system.ts';
import { notesOf } from '#mail/notes.ts';

/** Each kind in words that somebody understands who has never heard of items. English: a mail's bytes never change. */
const bodies: Record<ItemKind, (item: Item) => string> = {
  message: messageBody,
  edit: editBody,
  deletion: deletionBody,
  recall: recallBody,
  reaction: reactionBody,
  receipt: receiptBody,
  call: callBody,
  membership: membershipBody,
  'group-change': groupChangeBody,
  consent: consentBody,
  identity: identityBody,
  'late-media': lateMediaBody,
  system: systemBody,
  gap: gapBody,
};

/** Stands between what was captured and what the archive says about it. */
export const noteRule = '--------------------';

/** What was said or happened, without the archive's notes. */
export function eventText(item: Item): string {
  return bodies[item.kind](item);
}

/** The text of a mail: what was said or happened, then the archive's notes where there are any. */
export function mailText(item: Item): string {
  const text = eventText(item);
  const notes = notesOf(item);
  if (notes.length === 0) return text;
  const block = `${noteRule}\n${notes.join('\n')}`;
  return text === '' ? block : `${text}\n\n${block}`;
}
