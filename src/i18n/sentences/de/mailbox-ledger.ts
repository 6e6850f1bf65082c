import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxLedgerDe: SentenceCatalogue = {};
