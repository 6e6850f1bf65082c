import { imapDe } from '#i18n/targets/imap/de.ts';
import { microsoft365De } from '#i18n/targets/microsoft365/de.ts';
import type { TargetTexts } from '#i18n/targets/text.ts';

/** What each kind of target is and what its settings mean, by its name and the last part of its fields' keys. */
export const targetsDe: TargetTexts = { imap: imapDe, microsoft365: microsoft365De };
