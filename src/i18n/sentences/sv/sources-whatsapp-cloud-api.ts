import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappCloudApiSv: SentenceCatalogue = {
  'WhatsApp reports {0} for the account {1}: its messages no longer arrive here. Connect the number again.':
    'WhatsApp rapporterar {0} för kontot {1}: dess meddelanden kommer inte längre hit. Anslut numret igen.',
  'The Graph API does not tell the number of {0}: it answers with {1}.':
    'Graph API uppger inte numret för {0}: svaret är {1}.',
  'Check the access token, its permission whatsapp_business_management, and the id of the phone number.':
    'Kontrollera åtkomsttoken, dess behörighet whatsapp_business_management och telefonnumrets id.',
  'A medium stands at an address that is not asked for it.':
    'En mediefil finns på en adress som inte tillfrågas.',
  'Media that programs send by link must stand at an https address with a public name.':
    'Mediefiler som program skickar som länk måste finnas på en https-adress med ett offentligt namn.',
  'The medium could not be fetched from its origin: no answer.':
    'Mediefilen kunde inte hämtas från sitt ursprung: inget svar.',
  'The medium could not be fetched from its origin: it answers with {0}.':
    'Mediefilen kunde inte hämtas från sitt ursprung: svaret är {0}.',
  'It is tried again by itself. If all media are missing, check the access token.':
    'Ett nytt försök görs automatiskt. Om alla mediefiler saknas, kontrollera åtkomsttoken.',
  'The Graph API does not answer.': 'Graph API svarar inte.',
  'Check that this machine reaches it; it is tried again by itself.':
    'Kontrollera att den här datorn når det; ett nytt försök görs automatiskt.',
  "A medium's size or hash is not what WhatsApp said it is.":
    'En mediefils storlek eller hash är inte den som WhatsApp har uppgett.',
  'It is fetched again by itself; the message is kept either way.':
    'Den hämtas igen automatiskt; meddelandet behålls i vilket fall.',
  'A medium is longer than {0} bytes, which WhatsApp does not allow.':
    'En mediefil är längre än {0} byte, vilket WhatsApp inte tillåter.',
  'The message is kept without it.': 'Meddelandet behålls utan den.',
  'The request does not prove where it comes from; nothing of it was stored.':
    'Begäran visar inte varifrån den kommer; inget av den har sparats.',
  'Compare app secret, verify token and pass-through token of the capture with those that the sender has.':
    'Jämför insamlingens apphemlighet, verifieringstoken och genomsläppstoken med avsändarens.',
  'has spaces or other signs that no token has': 'har blanksteg eller andra tecken som ingen token har',
  'is no https address': 'är ingen https-adress',
  'has more than host and path': 'innehåller mer än värd och sökväg',
  'is no version such as v23.0': 'är ingen version som v23.0',
  'has {0}, which is not made of digits alone': 'innehåller {0}, som inte bara består av siffror',
  'The setting {0} {1}.': 'Inställningen {0} {1}.',
  'Correct it; App Dashboard and Business Manager at Meta show the values.':
    'Rätta den; Metas appanslagstavla och Business Manager visar värdena.',
  'Whether Meta accepts the address, and repeats what was not answered for seven days as it says.':
    'Om Meta godtar adressen och i sju dagar upprepar det som inte besvarats, som det sägs.',
  'Whether a number that stays in the WhatsApp Business app (coexistence) tells its edits, deletions and own messages.':
    'Om ett nummer som stannar i appen WhatsApp Business (samexistens) meddelar sina ändringar, borttagningar och egna meddelanden.',
};
