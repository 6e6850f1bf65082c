import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappCloudApiNl: SentenceCatalogue = {
  'WhatsApp reports {0} for the account {1}: its messages no longer arrive here. Connect the number again.':
    'WhatsApp meldt {0} voor het account {1}: de berichten ervan komen hier niet meer aan. Koppel het nummer opnieuw.',
  'The Graph API does not tell the number of {0}: it answers with {1}.':
    'De Graph API noemt het nummer van {0} niet: het antwoord is {1}.',
  'Check the access token, its permission whatsapp_business_management, and the id of the phone number.':
    'Controleer het toegangstoken, de machtiging whatsapp_business_management ervan en de id van het telefoonnummer.',
  'A medium stands at an address that is not asked for it.':
    'Een mediabestand staat op een adres dat niet wordt opgevraagd.',
  'Media that programs send by link must stand at an https address with a public name.':
    "Mediabestanden die programma's als link versturen, moeten op een https-adres met een openbare naam staan.",
  'The medium could not be fetched from its origin: no answer.':
    'Het mediabestand kon niet bij de oorsprong worden opgehaald: geen antwoord.',
  'The medium could not be fetched from its origin: it answers with {0}.':
    'Het mediabestand kon niet bij de oorsprong worden opgehaald: het antwoord is {0}.',
  'It is tried again by itself. If all media are missing, check the access token.':
    'Het wordt vanzelf opnieuw geprobeerd. Ontbreken alle mediabestanden, controleer dan het toegangstoken.',
  'The Graph API does not answer.': 'De Graph API antwoordt niet.',
  'Check that this machine reaches it; it is tried again by itself.':
    'Controleer of deze machine hem kan bereiken; het wordt vanzelf opnieuw geprobeerd.',
  "A medium's size or hash is not what WhatsApp said it is.":
    'De grootte of hash van een mediabestand is niet wat WhatsApp heeft opgegeven.',
  'It is fetched again by itself; the message is kept either way.':
    'Het wordt vanzelf opnieuw opgehaald; het bericht blijft in elk geval bewaard.',
  'A medium is longer than {0} bytes, which WhatsApp does not allow.':
    'Een mediabestand is langer dan {0} bytes, wat WhatsApp niet toestaat.',
  'The message is kept without it.': 'Het bericht blijft zonder dit bestand bewaard.',
  'The request does not prove where it comes from; nothing of it was stored.':
    'Het verzoek bewijst niet waar het vandaan komt; er is niets van opgeslagen.',
  'Compare app secret, verify token and pass-through token of the capture with those that the sender has.':
    'Vergelijk het appgeheim, het verificatietoken en het doorgeeftoken van de vastlegging met die van de afzender.',
  'has spaces or other signs that no token has': 'bevat spaties of andere tekens die geen token heeft',
  'is no https address': 'is geen https-adres',
  'has more than host and path': 'bevat meer dan host en pad',
  'is no version such as v23.0': 'is geen versie zoals v23.0',
  'has {0}, which is not made of digits alone': 'bevat {0}, dat niet alleen uit cijfers bestaat',
  'The setting {0} {1}.': 'De instelling {0} {1}.',
  'Correct it; App Dashboard and Business Manager at Meta show the values.':
    'Verbeter deze; het app-dashboard en Business Manager van Meta tonen de waarden.',
  'Whether Meta accepts the address, and repeats what was not answered for seven days as it says.':
    'Of Meta het adres accepteert en zeven dagen lang herhaalt wat niet beantwoord is, zoals het zegt.',
  'Whether a number that stays in the WhatsApp Business app (coexistence) tells its edits, deletions and own messages.':
    'Of een nummer dat in de WhatsApp Business-app blijft (co-existentie) zijn bewerkingen, verwijderingen en eigen berichten meldt.',
};
