import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const coreNl: SentenceCatalogue = {
  'is not a whole number in digits': 'is geen geheel getal in cijfers',
  'is not 43 characters of base64url': 'bestaat niet uit 43 tekens base64url',
  'is not valid': 'is ongeldig',
  'is missing': 'ontbreekt',
  'is not of the type {0}': 'is niet van het type {0}',
  'is none of: {0}': 'is geen van deze: {0}',
  'has fields that are not known: {0}': 'heeft onbekende velden: {0}',
  'is not of the right form': 'heeft niet de juiste vorm',
  'is not of the form {0}': 'heeft niet de vorm {0}',
  'has fewer than {0} characters': 'heeft minder dan {0} tekens',
  'has more than {0} characters': 'heeft meer dan {0} tekens',
  'has fewer than {0} entries': 'heeft minder dan {0} elementen',
  'has more than {0} entries': 'heeft meer dan {0} elementen',
  'is below {0}': 'is kleiner dan {0}',
  'is above {0}': 'is groter dan {0}',
  'is not RFC 3339 in UTC with milliseconds, such as 2026-01-31T12:00:00.000Z':
    'is geen RFC 3339 in UTC met milliseconden, zoals 2026-01-31T12:00:00.000Z',
  'is not a media type such as image/jpeg': 'is geen mediatype zoals image/jpeg',
  'is not 64 hex digits': 'bestaat niet uit 64 hexadecimale cijfers',
  'is available, so it needs size and sha256': 'is beschikbaar en heeft dus size en sha256 nodig',
  'The item has schema version {0}; this Holdfast knows versions up to {1}.':
    'Het item heeft schemaversie {0}; deze Holdfast kent versies tot en met {1}.',
  'Update Holdfast, then run the connector again.':
    'Werk Holdfast bij en voer de verbindingslijn daarna opnieuw uit.',
  'The item is not valid: {0}.': 'Het item is ongeldig: {0}.',
  'Mend the capture that sent it; the item waits in the quarantine mailbox.':
    'Corrigeer de vastlegging die het heeft gestuurd; het item wacht in het quarantainepostvak.',
  'the item': 'het item',
  '{0} is missing, which an item of kind "{1}" needs':
    '{0} ontbreekt, vereist bij een item van de soort "{1}"',
  'sender is missing, which an item of kind "{0}" needs':
    'sender ontbreekt, vereist bij een item van de soort "{0}"',
  'id is {0}, but the identity gives {1}': 'id is {0}, maar uit de identiteit volgt {1}',
  'is not an E.164 number such as +447700900123': 'is geen E.164-nummer zoals +447700900123',
};
