import { imapZhCn } from '#i18n/targets/imap/zh-CN.ts';
import { microsoft365ZhCn } from '#i18n/targets/microsoft365/zh-CN.ts';
import type { TargetTexts } from '#i18n/targets/text.ts';

/** What each kind of target is and what its settings mean, by its name and the last part of its fields' keys. */
export const targetsZhCn: TargetTexts = { imap: imapZhCn, microsoft365: microsoft365ZhCn };
