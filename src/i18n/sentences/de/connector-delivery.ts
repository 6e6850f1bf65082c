import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDeliveryDe: SentenceCatalogue = {
  'The target met an error it does not know ({0}).':
    'Das Ziel ist auf einen Fehler gestoßen, den es nicht kennt ({0}).',
  'Report it; the delivery is tried again.': 'Melden Sie ihn; die Zustellung wird erneut versucht.',
  'That is not a cursor that this list gave.': 'Das ist kein Cursor, den diese Liste ausgegeben hat.',
  'Line {0} of the routes is never come to: lines before it take every mailbox that fits it.':
    'Zeile {0} der Routen wird nie erreicht: Zeilen davor nehmen jedes Postfach, auf das sie passt.',
  'Move the line up, or remove it.': 'Schieben Sie die Zeile nach oben, oder entfernen Sie sie.',
  'The target "{0}" cannot tell what has vanished from its mailboxes.':
    'Das Ziel „{0}“ kann nicht sagen, was aus seinen Postfächern verschwunden ist.',
  'Look into the mailboxes themselves.': 'Sehen Sie in den Postfächern selbst nach.',
  'The mailboxes of the target "{0}" are being looked at.':
    'Die Postfächer des Ziels „{0}“ werden gerade durchgesehen.',
  'Wait for the end of it.': 'Warten Sie das Ende ab.',
};
