import type { Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import { type KindFields, systemText } from '#sources/whatsapp-cloud-api/draft.ts';
import { eventIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import { noticeFields, toBusiness } from '#sources/whatsapp-cloud-api/notices.ts';
import { businessOf, personOf } from '#sources/whatsapp-cloud-api/people.ts';
import { lines } from '#sources/whatsapp-cloud-api/reading.ts';
import type { View } from '#sources/whatsapp-cloud-api/view.ts';

type GroupChange = NonNullable<Item['groupChange']>;

/** What happens to a group that the business made. What failed, and requests to join, are system items. */
export function groupFields(view: View): KindFields {
  const { event } = view;
  const group = textOf(event.group_id);
  if (group === undefined) return noticeFields(view);
  const type = textOf(event.type) ?? '';
  const base = {
    nativeId: eventIdOf(type, textOf(event.request_id) === undefined ? event : [event.request_id, event]),
    conversation: { id: group, type: 'group', ...titleOf(event) },
  } as const;
  const members = membershipOf(view, type);
  if (members !== undefined) return { ...base, ...members };
  const change = Array.isArray(event.errors) ? undefined : groupChangeOf(event, type);
  if (change === undefined) return { ...noticeFields(view), ...base };
  const text = textIn(event);
  return {
    ...base,
    kind: 'group-change',
    groupChange: change,
    sender: businessOf(view),
    ...(text === undefined ? {} : systemText(text)),
  };
}

/** Both names occur: Meta's description of the API says `group_add_participants`, its guide `group_participants_add`. */
function membershipOf(
  view: View,
  type: string,
): Pick<KindFields, 'kind' | 'membership' | 'sender' | 'recipients'> | undefined {
  const { event } = view;
  const added = /^group_(add_participants|participants_add)$/.test(type);
  if (!added && !/^group_(remove_participants|participants_remove)$/.test(type)) return undefined;
  const members = listOf(event[added ? 'added_participants' : 'removed_participants']).flatMap((member) =>
    memberOf(view, member),
  );
  if (members.length === 0) return undefined;
  const alone = added ? event.reason === 'invite_link' : event.initiated_by === 'participant';
  const change = added ? (alone ? 'joined' : 'added') : alone ? 'left' : 'removed';
  const by = alone ? members[0] : businessOf(view);
  return {
    kind: 'membership',
    membership: { change, members, ...(by === undefined ? {} : { by }) },
    ...(by === undefined ? {} : { sender: by }),
    ...(alone ? { recipients: toBusiness(view) } : {}),
  };
}

function memberOf(view: View, member: unknown): Participant[] {
  if (!isObject(member)) return [];
  const { wa_id: waId, input, user_id: userId } = member;
  const person = personOf(view, textOf(waId) ?? textOf(input), textOf(userId));
  return person === undefined ? [] : [person];
}

function groupChangeOf(event: JsonObject, type: string): GroupChange | undefined {
  const subject = settingIn(event, 'subject');
  const description = settingIn(event, 'description');
  if (type === 'group_create')
    return { change: 'created', ...(subject === undefined ? {} : { next: subject }) };
  if (type === 'group_delete') return { change: 'closed' };
  if (type !== 'group_settings_update') return undefined;
  const picture = event.profile_picture === undefined ? undefined : '';
  const changed = [subject, description, picture].filter((setting) => setting !== undefined);
  if (changed.length !== 1) return { change: 'settings' };
  if (subject !== undefined) return { change: 'renamed', next: subject };
  return description === undefined ? { change: 'picture' } : { change: 'description', next: description };
}

/** `subject`, or `group_subject{text}` as Meta's guide has it. */
function settingIn(event: JsonObject, name: 'subject' | 'description'): string | undefined {
  return textOf(event[name]) ?? textOf(objectOf(event[`group_${name}`]).text);
}

function titleOf(event: JsonObject): { title?: string } {
  const title = settingIn(event, 'subject');
  return title === undefined ? {} : { title };
}

function textIn(event: JsonObject): string | undefined {
  return lines([settingIn(event, 'subject'), settingIn(event, 'description')]);
}
