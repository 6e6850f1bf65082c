import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesTelemessageSv: SentenceCatalogue = {
  '{0} is not a complete ZIP file.': '{0} är inte en fullständig ZIP-fil.',
  '{0} has {1} entries; at most {2} are taken.': '{0} har {1} poster; högst {2} tas emot.',
  '{0} has an entry whose name leads out of the ZIP.': '{0} har en post vars namn leder ut ur ZIP-filen.',
  'The delivery {0} is encrypted.': 'Leveransen {0} är krypterad.',
  'The delivery {0} unpacks to more than {1} bytes.': 'Leveransen {0} blir mer än {1} byte uppackad.',
  'The delivery {0} unpacks to more than {1} times its size.':
    'Leveransen {0} blir mer än {1} gånger så stor uppackad.',
  'Have it delivered again; it stays where it is, and is tried again when it changes.':
    'Låt leverera filen igen; den ligger kvar där den är och läses på nytt när den ändras.',
  'The folder {0} cannot be read. Check that it is there and that the site may read it.':
    'Mappen {0} kan inte läsas. Kontrollera att den finns och att insamlingsplatsen får läsa den.',
  'These deliveries cannot be read and were left where they are: {0}. Have them delivered again.':
    'Dessa leveranser kan inte läsas och fick ligga kvar: {0}. Låt leverera dem igen.',
  'is empty, and so is smtpPort: deliveries need one of the two':
    'är tom, och det är smtpPort också: leveranser behöver en av de två',
  'is not an absolute path': 'är ingen absolut sökväg',
  "lies in no folder that this machine's configuration lets captures read":
    'ligger inte i någon mapp som insamlingar får läsa enligt den här datorns konfiguration',
  'is not a port from 1 to 65535': 'är ingen port från 1 till 65535',
  'has {0}, which is no address such as 192.0.2.10 and no network such as 192.0.2.0/24':
    'innehåller {0}, som varken är en adress som 192.0.2.10 eller ett nät som 192.0.2.0/24',
  'is missing, which smtpUser needs': 'saknas, vilket smtpUser behöver',
  'is missing, which smtpPassword needs': 'saknas, vilket smtpPassword behöver',
  'is missing, which tlsCertificate needs': 'saknas, vilket tlsCertificate behöver',
  'is missing, which tlsKey needs': 'saknas, vilket tlsKey behöver',
  'does not go with tlsKey: the two are no certificate and its key as PEM':
    'passar inte ihop med tlsKey: de två är inte ett certifikat och dess nyckel som PEM',
  'is not a whole number from 1 to {0}': 'är inget heltal från 1 till {0}',
  'The setting {0} of the TeleMessage deliveries {1}.': 'Inställningen {0} för TeleMessage-leveranserna {1}.',
  'Correct it and save again.': 'Rätta den och spara igen.',
  'Deliveries by mail would be taken at {0} without encryption.':
    'Leveranser via e-post skulle tas emot på {0} utan kryptering.',
  'Give tlsKey and tlsCertificate, or set smtpHost to 127.0.0.1.':
    'Ange tlsKey och tlsCertificate, eller sätt smtpHost till 127.0.0.1.',
  'Choose a port from 1024 up for deliveries by mail, or give this user the right to use lower ones.':
    'Välj en port från 1024 och uppåt för leveranser via e-post, eller ge den här användaren rätt att använda lägre.',
  'Stop the other program, or choose another port for deliveries by mail.':
    'Stoppa det andra programmet, eller välj en annan port för leveranser via e-post.',
  'This machine cannot listen on the address {0}.':
    'Den här datorn kan inte ta emot anslutningar på adressen {0}.',
  'Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.':
    'Ange en adress på den här datorn, till exempel 127.0.0.1 eller 0.0.0.0.',
  'Which headers a delivered mail carries, and how a thread of messages is laid out: the vendor has published neither.':
    'Vilka huvudfält ett levererat e-postmeddelande har och hur en meddelandetråd är uppställd: leverantören har inte publicerat någotdera.',
};
