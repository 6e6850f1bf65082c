import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsSv: SentenceCatalogue = {
  'One attachment of {0} bytes is left out, because it is too large for the mailbox.':
    'En bilaga på {0} byte är utelämnad, eftersom den är för stor för postlådan.',
  '{0} attachments of together {1} bytes are left out, because they are too large for the mailbox.':
    '{0} bilagor på tillsammans {1} byte är utelämnade, eftersom de är för stora för postlådan.',
  'The archive has the item whole.': 'Arkivet har objektet i sin helhet.',
};
