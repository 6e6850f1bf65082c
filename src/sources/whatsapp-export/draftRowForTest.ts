import type { ItemDraft } from '#core/item.ts';

/** The line of a draft that the tests spell out by hand: its place in the file, time, who, kind and what. */
export function draftRow(draft: ItemDraft): readonly unknown[] {
  const who = draft.sender?.displayName ?? draft.sender?.phone;
  return [draft.order, draft.occurredAt.slice(0, 19), who, draft.kind, what(draft)];
}

function what(draft: ItemDraft): unknown {
  const { attachments, call, content, deletion, groupChange, membership } = draft;
  const names = (membership?.members ?? []).map((member) => member.displayName ?? member.phone);
  if (call !== undefined) return call;
  if (deletion !== undefined) return `${deletion.scope} by ${deletion.by}`;
  if (membership !== undefined) return `${membership.change} ${names.join(', ')}`;
  if (groupChange !== undefined) return groupChange;
  const media = attachments.map(({ fileName, kind, status }) => `${kind} ${fileName} ${status}`);
  return content?.type === 'text' ? content.text : [content?.type, content?.text, ...media];
}
