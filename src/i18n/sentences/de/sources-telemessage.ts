import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesTelemessageDe: SentenceCatalogue = {
  '{0} is not a complete ZIP file.': '{0} ist keine vollständige ZIP-Datei.',
  '{0} has {1} entries; at most {2} are taken.': '{0} hat {1} Einträge; höchstens {2} werden angenommen.',
  '{0} has an entry whose name leads out of the ZIP.':
    '{0} hat einen Eintrag, dessen Name aus der ZIP-Datei hinausführt.',
  'The delivery {0} is encrypted.': 'Die Lieferung {0} ist verschlüsselt.',
  'The delivery {0} unpacks to more than {1} bytes.': 'Die Lieferung {0} ergibt entpackt mehr als {1} Bytes.',
  'The delivery {0} unpacks to more than {1} times its size.':
    'Die Lieferung {0} ergibt entpackt mehr als das {1}-Fache seiner Größe.',
  'Have it delivered again; it stays where it is, and is tried again when it changes.':
    'Lassen Sie die Datei erneut liefern; sie bleibt, wo sie ist, und wird erneut gelesen, sobald sie sich ändert.',
  'The folder {0} cannot be read. Check that it is there and that the site may read it.':
    'Der Ordner {0} kann nicht gelesen werden. Prüfen Sie, ob es ihn gibt und ob die Erfassungsstelle ihn lesen darf.',
  'These deliveries cannot be read and were left where they are: {0}. Have them delivered again.':
    'Diese Lieferungen können nicht gelesen werden und blieben liegen: {0}. Lassen Sie sie erneut liefern.',
  'is empty, and so is smtpPort: deliveries need one of the two':
    'ist leer, ebenso smtpPort: Lieferungen brauchen eines von beiden',
  'is not an absolute path': 'ist kein absoluter Pfad',
  "lies in no folder that this machine's configuration lets captures read":
    'liegt in keinem Ordner, den Erfassungen nach der Konfiguration dieses Rechners lesen dürfen',
  'is not a port from 1 to 65535': 'ist kein Port von 1 bis 65535',
  'has {0}, which is no address such as 192.0.2.10 and no network such as 192.0.2.0/24':
    'enthält {0}; das ist weder eine Adresse wie 192.0.2.10 noch ein Netz wie 192.0.2.0/24',
  'is missing, which smtpUser needs': 'fehlt, nötig für smtpUser',
  'is missing, which smtpPassword needs': 'fehlt, nötig für smtpPassword',
  'is missing, which tlsCertificate needs': 'fehlt, nötig für tlsCertificate',
  'is missing, which tlsKey needs': 'fehlt, nötig für tlsKey',
  'does not go with tlsKey: the two are no certificate and its key as PEM':
    'passt nicht zu tlsKey: Die beiden sind kein Zertifikat mit seinem Schlüssel als PEM',
  'is not a whole number from 1 to {0}': 'ist keine ganze Zahl von 1 bis {0}',
  'The setting {0} of the TeleMessage deliveries {1}.':
    'Die Einstellung {0} der TeleMessage-Lieferungen {1}.',
  'Correct it and save again.': 'Berichtigen Sie sie und speichern Sie erneut.',
  'Deliveries by mail would be taken at {0} without encryption.':
    'Lieferungen per E-Mail würden unter {0} unverschlüsselt angenommen.',
  'Give tlsKey and tlsCertificate, or set smtpHost to 127.0.0.1.':
    'Geben Sie tlsKey und tlsCertificate an, oder setzen Sie smtpHost auf 127.0.0.1.',
  'Choose a port from 1024 up for deliveries by mail, or give this user the right to use lower ones.':
    'Wählen Sie für Lieferungen per E-Mail einen Port ab 1024, oder geben Sie diesem Benutzer das Recht, niedrigere zu verwenden.',
  'Stop the other program, or choose another port for deliveries by mail.':
    'Beenden Sie das andere Programm, oder wählen Sie für Lieferungen per E-Mail einen anderen Port.',
  'This machine cannot listen on the address {0}.':
    'Dieser Rechner kann unter der Adresse {0} keine Verbindungen annehmen.',
  'Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.':
    'Geben Sie eine Adresse dieses Rechners an, etwa 127.0.0.1 oder 0.0.0.0.',
  'Which headers a delivered mail carries, and how a thread of messages is laid out: the vendor has published neither.':
    'Welche Kopfzeilen eine zugestellte E-Mail trägt und wie ein Nachrichtenverlauf aufgebaut ist: Der Hersteller hat beides nicht veröffentlicht.',
};
