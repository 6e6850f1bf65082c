import { imapSv } from '#i18n/targets/imap/sv.ts';
import { microsoft365Sv } from '#i18n/targets/microsoft365/sv.ts';
import type { TargetTexts } from '#i18n/targets/text.ts';

/** What each kind of target is and what its settings mean, by its name and the last part of its fields' keys. */
export const targetsSv: TargetTexts = { imap: imapSv, microsoft365: microsoft365Sv };
