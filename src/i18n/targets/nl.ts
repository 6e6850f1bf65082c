import { imapNl } from '#i18n/targets/imap/nl.ts';
import { microsoft365Nl } from '#i18n/targets/microsoft365/nl.ts';
import type { TargetTexts } from '#i18n/targets/text.ts';

/** What each kind of target is and what its settings mean, by its name and the last part of its fields' keys. */
export const targetsNl: TargetTexts = { imap: imapNl, microsoft365: microsoft365Nl };
