import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const coreSv: SentenceCatalogue = {
  'is not a whole number in digits': 'är inte ett heltal skrivet med siffror',
  'is not 43 characters of base64url': 'är inte 43 tecken base64url',
  'is not valid': 'har ett ogiltigt värde',
  'is missing': 'saknas',
  'is not of the type {0}': 'är inte av typen {0}',
  'is none of: {0}': 'är inget av: {0}',
  'has fields that are not known: {0}': 'har okända fält: {0}',
  'is not of the right form': 'har inte rätt form',
  'is not of the form {0}': 'har inte formen {0}',
  'has fewer than {0} characters': 'har färre än {0} tecken',
  'has more than {0} characters': 'har fler än {0} tecken',
  'has fewer than {0} entries': 'har färre än {0} poster',
  'has more than {0} entries': 'har fler än {0} poster',
  'is below {0}': 'är lägre än {0}',
  'is above {0}': 'är högre än {0}',
  'is not RFC 3339 in UTC with milliseconds, such as 2026-01-31T12:00:00.000Z':
    'är inte RFC 3339 i UTC med millisekunder, till exempel 2026-01-31T12:00:00.000Z',
  'is not a media type such as image/jpeg': 'är inte en medietyp som image/jpeg',
  'is not 64 hex digits': 'är inte 64 hexadecimala siffror',
  'is available, so it needs size and sha256': 'är tillgänglig och behöver därför size och sha256',
  'The item has schema version {0}; this Holdfast knows versions up to {1}.':
    'Objektet har schemaversion {0}; den här versionen av Holdfast känner till versioner upp till {1}.',
  'Update Holdfast, then run the connector again.': 'Uppdatera Holdfast och kör sedan kopplingen igen.',
  'The item is not valid: {0}.': 'Objektet är ogiltigt: {0}.',
  'Mend the capture that sent it; the item waits in the quarantine mailbox.':
    'Rätta till insamlingen som skickade det; objektet väntar i karantänpostlådan.',
  'the item': 'objektet',
  '{0} is missing, which an item of kind "{1}" needs':
    '{0} saknas, vilket krävs för ett objekt av slaget ”{1}”',
  'sender is missing, which an item of kind "{0}" needs':
    'sender saknas, vilket krävs för ett objekt av slaget ”{0}”',
  'id is {0}, but the identity gives {1}': 'id är {0}, men identiteten ger {1}',
  'is not an E.164 number such as +447700900123': 'är inte ett E.164-nummer som +447700900123',
};
