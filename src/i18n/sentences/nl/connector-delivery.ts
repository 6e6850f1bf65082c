import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDeliveryNl: SentenceCatalogue = {
  'The target met an error it does not know ({0}).': 'Het doel stuitte op een fout die het niet kent ({0}).',
  'Report it; the delivery is tried again.': 'Meld de fout; de bezorging wordt opnieuw geprobeerd.',
  'That is not a cursor that this list gave.': 'Dat is geen cursor die deze lijst heeft gegeven.',
  'Line {0} of the routes is never come to: lines before it take every mailbox that fits it.':
    'Regel {0} van de routes wordt nooit bereikt: eerdere regels nemen elk postvak waarop hij past.',
  'Move the line up, or remove it.': 'Zet de regel hoger, of verwijder hem.',
  'The target "{0}" cannot tell what has vanished from its mailboxes.':
    'Het doel "{0}" kan niet zeggen wat uit zijn postvakken is verdwenen.',
  'Look into the mailboxes themselves.': 'Kijk in de postvakken zelf.',
  'The mailboxes of the target "{0}" are being looked at.':
    'De postvakken van het doel "{0}" worden al doorgekeken.',
  'Wait for the end of it.': 'Wacht tot dat klaar is.',
};
