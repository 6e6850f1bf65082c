import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxNl: SentenceCatalogue = {
  'There is no mailbox {0}.': 'Er is geen postvak {0}.',
  'See `holdfast mailbox list`, or make it with `holdfast mailbox create`.':
    'Zie `holdfast mailbox list`, of maak het met `holdfast mailbox create`.',
  'See `holdfast mailbox list`.': 'Zie `holdfast mailbox list`.',
};
