import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsDe: SentenceCatalogue = {
  'One attachment of {0} bytes is left out, because it is too large for the mailbox.':
    'Ein Anhang von {0} Bytes ist weggelassen, weil er für das Postfach zu groß ist.',
  '{0} attachments of together {1} bytes are left out, because they are too large for the mailbox.':
    '{0} Anhänge von zusammen {1} Bytes sind weggelassen, weil sie für das Postfach zu groß sind.',
  'The archive has the item whole.': 'Das Archiv hat das Element vollständig.',
};
