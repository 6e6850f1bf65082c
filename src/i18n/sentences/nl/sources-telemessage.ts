import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesTelemessageNl: SentenceCatalogue = {
  '{0} is not a complete ZIP file.': '{0} is geen volledig ZIP-bestand.',
  '{0} has {1} entries; at most {2} are taken.':
    '{0} heeft {1} items; er worden er hoogstens {2} aangenomen.',
  '{0} has an entry whose name leads out of the ZIP.':
    '{0} heeft een item waarvan de naam buiten het ZIP-bestand leidt.',
  'The delivery {0} is encrypted.': 'De levering {0} is versleuteld.',
  'The delivery {0} unpacks to more than {1} bytes.': 'De levering {0} is uitgepakt groter dan {1} bytes.',
  'The delivery {0} unpacks to more than {1} times its size.':
    'De levering {0} is uitgepakt meer dan {1} keer zo groot.',
  'Have it delivered again; it stays where it is, and is tried again when it changes.':
    'Laat het bestand opnieuw leveren; het blijft staan waar het staat en wordt opnieuw gelezen zodra het verandert.',
  'The folder {0} cannot be read. Check that it is there and that the site may read it.':
    'De map {0} kan niet worden gelezen. Controleer of de map bestaat en of de vastleglocatie deze mag lezen.',
  'These deliveries cannot be read and were left where they are: {0}. Have them delivered again.':
    'Deze leveringen kunnen niet worden gelezen en zijn blijven staan: {0}. Laat ze opnieuw leveren.',
  'is empty, and so is smtpPort: deliveries need one of the two':
    'is leeg, en smtpPort ook: leveringen hebben een van beide nodig',
  'is not an absolute path': 'is geen absoluut pad',
  "lies in no folder that this machine's configuration lets captures read":
    'ligt in geen enkele map die vastleggingen volgens de configuratie van deze computer mogen lezen',
  'is not a port from 1 to 65535': 'is geen poort van 1 tot en met 65535',
  'has {0}, which is no address such as 192.0.2.10 and no network such as 192.0.2.0/24':
    'bevat {0}, en dat is geen adres zoals 192.0.2.10 en geen netwerk zoals 192.0.2.0/24',
  'is missing, which smtpUser needs': 'ontbreekt, nodig voor smtpUser',
  'is missing, which smtpPassword needs': 'ontbreekt, nodig voor smtpPassword',
  'is missing, which tlsCertificate needs': 'ontbreekt, nodig voor tlsCertificate',
  'is missing, which tlsKey needs': 'ontbreekt, nodig voor tlsKey',
  'does not go with tlsKey: the two are no certificate and its key as PEM':
    'past niet bij tlsKey: de twee zijn geen certificaat met zijn sleutel in PEM-vorm',
  'is not a whole number from 1 to {0}': 'is geen geheel getal van 1 tot en met {0}',
  'The setting {0} of the TeleMessage deliveries {1}.':
    'De instelling {0} van de TeleMessage-leveringen {1}.',
  'Correct it and save again.': 'Verbeter de instelling en sla opnieuw op.',
  'Deliveries by mail would be taken at {0} without encryption.':
    'Leveringen per e-mail zouden op {0} zonder versleuteling worden aangenomen.',
  'Give tlsKey and tlsCertificate, or set smtpHost to 127.0.0.1.':
    'Geef tlsKey en tlsCertificate op, of zet smtpHost op 127.0.0.1.',
  'Choose a port from 1024 up for deliveries by mail, or give this user the right to use lower ones.':
    'Kies voor leveringen per e-mail een poort vanaf 1024, of geef deze gebruiker het recht lagere te gebruiken.',
  'Stop the other program, or choose another port for deliveries by mail.':
    'Stop het andere programma, of kies voor leveringen per e-mail een andere poort.',
  'This machine cannot listen on the address {0}.':
    'Deze computer kan op het adres {0} geen verbindingen aannemen.',
  'Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.':
    'Geef een adres van deze computer op, zoals 127.0.0.1 of 0.0.0.0.',
  'Which headers a delivered mail carries, and how a thread of messages is laid out: the vendor has published neither.':
    'Welke kopregels een bezorgde e-mail heeft en hoe een reeks berichten is opgebouwd: de leverancier heeft geen van beide gepubliceerd.',
};
