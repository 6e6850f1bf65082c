import { imapEn } from '#i18n/targets/imap/en.ts';
import { microsoft365En } from '#i18n/targets/microsoft365/en.ts';
import type { TargetTexts } from '#i18n/targets/text.ts';

/** What each kind of target is and what its settings mean, by its name and the last part of its fields' keys. */
export const targetsEn: TargetTexts = { imap: imapEn, microsoft365: microsoft365En };
