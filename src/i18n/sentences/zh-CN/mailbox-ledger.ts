import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxLedgerZhCn: SentenceCatalogue = {};
