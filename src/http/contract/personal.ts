import { z } from 'zod';
import { emailAddress, instant, language, listOf, uuid } from './values.ts';

/** Links to the registered users' own pages, and the policy that they confirm there. */

export const linkPurposes = ['link-device', 'phone-archiver'] as const;
const purpose = z.enum(linkPurposes);
export type LinkPurpose = z.infer<typeof purpose>;

export const linkStates = ['open', 'started', 'used', 'over', 'revoked'] as const;

export const personalLink = z.object({
  id: uuid,
  userEmail: emailAddress,
  purpose,
  state: z.enum(linkStates),
  /** Absent: what the user's browser asks for. */
  language: z.string().optional(),
  createdBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
  /** When its button was first pressed. */
  startedAt: instant.optional(),
  /** When the phone was linked with it. */
  usedAt: instant.optional(),
  revokedAt: instant.optional(),
});
export type PersonalLink = z.infer<typeof personalLink>;
export const personalLinks = listOf(personalLink);
export const personalLinkParams = z.strictObject({ link: uuid });
export const invitationBody = z.strictObject({ purpose, language: language.optional() });
/** The address is the key; only a hash of it is kept. */
export const invitation = personalLink.extend({ address: z.url() });

/** What users of a language read. */
export const capturePolicy = z.object({
  language,
  /** Of the text: another one where the organisation has set none in this. */
  textLanguage: z.string(),
  text: z.string(),
  /** Absent: the text that comes with Holdfast. */
  setBy: z.string().optional(),
  setAt: instant.optional(),
});
export type CapturePolicy = z.infer<typeof capturePolicy>;
export const capturePolicies = listOf(capturePolicy);
export const capturePolicyParams = z.strictObject({ language });
export const capturePolicyBody = z.strictObject({ text: z.string().max(60_000) });
