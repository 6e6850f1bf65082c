import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsNl: SentenceCatalogue = {
  'One attachment of {0} bytes is left out, because it is too large for the mailbox.':
    'Eén bijlage van {0} bytes is weggelaten, omdat die te groot is voor het postvak.',
  '{0} attachments of together {1} bytes are left out, because they are too large for the mailbox.':
    '{0} bijlagen van samen {1} bytes zijn weggelaten, omdat ze te groot zijn voor het postvak.',
  'The archive has the item whole.': 'Het archief heeft het item volledig.',
};
