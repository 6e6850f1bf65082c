import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const coreDe: SentenceCatalogue = {
  'is not a whole number in digits': 'ist keine ganze Zahl aus Ziffern',
  'is not 43 characters of base64url': 'besteht nicht aus 43 Zeichen base64url',
  'is not valid': 'ist ungültig',
  'is missing': 'fehlt',
  'is not of the type {0}': 'ist nicht vom Typ {0}',
  'is none of: {0}': 'ist keiner dieser Werte: {0}',
  'has fields that are not known: {0}': 'hat unbekannte Felder: {0}',
  'is not of the right form': 'hat nicht die richtige Form',
  'is not of the form {0}': 'hat nicht die Form {0}',
  'has fewer than {0} characters': 'hat weniger als {0} Zeichen',
  'has more than {0} characters': 'hat mehr als {0} Zeichen',
  'has fewer than {0} entries': 'hat weniger als {0} Einträge',
  'has more than {0} entries': 'hat mehr als {0} Einträge',
  'is below {0}': 'liegt unter {0}',
  'is above {0}': 'liegt über {0}',
  'is not RFC 3339 in UTC with milliseconds, such as 2026-01-31T12:00:00.000Z':
    'ist kein Zeitpunkt nach RFC 3339 in UTC mit Millisekunden, etwa 2026-01-31T12:00:00.000Z',
  'is not a media type such as image/jpeg': 'ist kein Medientyp wie image/jpeg',
  'is not 64 hex digits': 'besteht nicht aus 64 Hexadezimalziffern',
  'is available, so it needs size and sha256': 'ist verfügbar und braucht daher size und sha256',
  'The item has schema version {0}; this Holdfast knows versions up to {1}.':
    'Das Element hat die Schemaversion {0}; dieses Holdfast kennt Versionen bis {1}.',
  'Update Holdfast, then run the connector again.':
    'Aktualisieren Sie Holdfast und führen Sie dann den Connector erneut aus.',
  'The item is not valid: {0}.': 'Das Element ist ungültig: {0}.',
  'Mend the capture that sent it; the item waits in the quarantine mailbox.':
    'Berichtigen Sie die Erfassung, von der es kam; das Element wartet im Quarantänepostfach.',
  'the item': 'das Element',
  '{0} is missing, which an item of kind "{1}" needs': '{0} fehlt, nötig bei einem Element der Art „{1}“',
  'sender is missing, which an item of kind "{0}" needs':
    'sender fehlt, nötig bei einem Element der Art „{0}“',
  'id is {0}, but the identity gives {1}': 'id ist {0}, aus der Identität ergibt sich aber {1}',
  'is not an E.164 number such as +447700900123': 'ist keine E.164-Nummer wie +447700900123',
};
