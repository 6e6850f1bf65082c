import type { Item } from '#core/item.ts';

type MembershipChange = NonNullable<Item['membership']>['change'];
type GroupChange = NonNullable<Item['groupChange']>['change'];

/** What a notice of `proto.WebMessageInfo.StubType` says. */
export type StubMeaning =
  | { readonly kind: 'membership'; readonly change: MembershipChange }
  | { readonly kind: 'group-change'; readonly change: GroupChange }
  | { readonly kind: 'call'; readonly media: 'voice' | 'video'; readonly group: boolean }
  | { readonly kind: 'deletion'; readonly scope: 'everyone' | 'admin' };

const members = (change: MembershipChange): StubMeaning => ({ kind: 'membership', change });
const group = (change: GroupChange): StubMeaning => ({ kind: 'group-change', change });
const missed = (media: 'voice' | 'video', inGroup: boolean): StubMeaning => ({
  kind: 'call',
  media,
  group: inGroup,
});

/** Notices that have a kind of their own; every other is kept as `system`. */
export const stubMeanings: Readonly<Record<string, StubMeaning>> = {
  GROUP_CREATE: group('created'),
  GROUP_CHANGE_SUBJECT: group('renamed'),
  GROUP_CHANGE_ICON: group('picture'),
  GROUP_CHANGE_DESCRIPTION: group('description'),
  GROUP_CHANGE_INVITE_LINK: group('settings'),
  GROUP_CHANGE_RESTRICT: group('settings'),
  GROUP_CHANGE_ANNOUNCE: group('settings'),
  GROUP_CHANGE_NO_FREQUENTLY_FORWARDED: group('settings'),
  GROUP_MEMBER_ADD_MODE: group('settings'),
  GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE: group('settings'),
  CHANGE_EPHEMERAL_SETTING: group('settings'),
  CHANGE_LIMIT_SHARING: group('settings'),
  COMMUNITY_CREATE: group('created'),
  COMMUNITY_CHANGE_DESCRIPTION: group('description'),
  COMMUNITY_PARENT_GROUP_SUBJECT_CHANGED: group('renamed'),
  GROUP_DELETE: group('closed'),
  GROUP_DEACTIVATED: group('closed'),
  COMMUNITY_PARENT_GROUP_DELETED: group('closed'),
  GROUP_PARTICIPANT_ADD: members('added'),
  GROUP_PARTICIPANT_INVITE: members('joined'),
  GROUP_PARTICIPANT_ADD_REQUEST_JOIN: members('added'),
  GROUP_PARTICIPANT_ACCEPT: members('joined'),
  GROUP_PARTICIPANT_LINKED_GROUP_JOIN: members('joined'),
  GROUP_PARTICIPANT_JOINED_GROUP_AND_PARENT_GROUP: members('joined'),
  CAG_INVITE_AUTO_ADD: members('added'),
  CAG_INVITE_AUTO_JOINED: members('joined'),
  GROUP_PARTICIPANT_REMOVE: members('removed'),
  GROUP_PARTICIPANT_LEAVE: members('left'),
  GROUP_PARTICIPANT_PROMOTE: members('promoted'),
  COMMUNITY_PARTICIPANT_PROMOTE: members('promoted'),
  GROUP_PARTICIPANT_DEMOTE: members('demoted'),
  COMMUNITY_PARTICIPANT_DEMOTE: members('demoted'),
  CALL_MISSED_VOICE: missed('voice', false),
  CALL_MISSED_VIDEO: missed('video', false),
  CALL_MISSED_GROUP_VOICE: missed('voice', true),
  CALL_MISSED_GROUP_VIDEO: missed('video', true),
  SILENCED_UNKNOWN_CALLER_AUDIO: missed('voice', false),
  SILENCED_UNKNOWN_CALLER_VIDEO: missed('video', false),
  REVOKE: { kind: 'deletion', scope: 'everyone' },
  ADMIN_REVOKE: { kind: 'deletion', scope: 'admin' },
};
