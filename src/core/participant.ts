import { z } from 'zod';
import { own } from '#core/issue.ts';
import { say } from '#core/sentence.ts';

/** How a native id names somebody: phone number, WhatsApp LID, business-scoped id, WeCom ids, or a display name only. */
export const participantIdTypes = [
  'pn',
  'lid',
  'bsuid',
  'userid',
  'external_userid',
  'unionid',
  'name',
] as const;
export type ParticipantIdType = (typeof participantIdTypes)[number];

/** How sure the link from native id to person is. `asserted`: a human said who the author of an export is. */
export const participantResolutions = ['exact', 'directory', 'alt', 'asserted', 'unresolved'] as const;
export type ParticipantResolution = (typeof participantResolutions)[number];

/** Somebody in an item. Internal (a registered user at the item's date) or an outsider. */
export interface Participant {
  readonly nativeId: string;
  readonly idType: ParticipantIdType;
  /** E.164 with `+`, where known. */
  readonly phone?: string;
  /** The *user's e-mail address* property: set by the site for registered users, valid at the item's date. */
  readonly email?: string;
  readonly displayName?: string;
  readonly organisation?: string;
  /** True for a registered user. The mapping tries exactly these. */
  readonly internal: boolean;
  readonly resolution: ParticipantResolution;
  /** Of recipients: addressed directly, or a member of the group at that moment. */
  readonly role?: 'to' | 'member';
}

export const participantSchema = z.object({
  nativeId: z.string().min(1),
  idType: z.enum(participantIdTypes),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{4,14}$/, own(say`is not an E.164 number such as +447700900123`))
    .optional(),
  email: z.string().min(3).max(320).optional(),
  displayName: z.string().optional(),
  organisation: z.string().optional(),
  internal: z.boolean(),
  resolution: z.enum(participantResolutions),
  role: z.enum(['to', 'member']).optional(),
});
