import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappLinkedDeviceSv: SentenceCatalogue = {
  'WhatsApp refuses the account {0}: it may be banned.':
    'WhatsApp avvisar kontot {0}: det kan vara avstängt.',
  'Open WhatsApp on the phone and see what it says. Consider the Cloud API or exports for this user.':
    'Öppna WhatsApp på telefonen och läs vad som står där. Överväg Cloud API eller exporter för den här användaren.',
  'Another program uses the linked device of {0}.': 'Ett annat program använder den länkade enheten för {0}.',
  'See that only one Holdfast captures this account, then start the capture again.':
    'Se till att bara en Holdfast fångar det här kontot och starta sedan fångsten igen.',
  'A phone with another number than {0} was linked. It was logged out, and nothing of it was stored.':
    'En telefon med ett annat nummer än {0} länkades. Den loggades ut, och inget av den sparades.',
  'Link the phone of the registered user, or correct his number first.':
    'Länka den registrerade användarens telefon, eller rätta först hans nummer.',
  'The phone {0} has logged the linked device out.': 'Telefonen {0} har loggat ut den länkade enheten.',
  "Ask the user to link it again; messages since then are known only from the phone's history.":
    'Be användaren länka den igen; meddelanden sedan dess är kända bara ur telefonens historik.',
  "Whether WhatsApp tolerates this device. It is not an official client: linking it breaks WhatsApp's terms of service, and accounts have been warned and banned.":
    'Om WhatsApp tål den här enheten. Den är ingen officiell klient: att länka den bryter mot WhatsApps användarvillkor, och konton har varnats och stängts av.',
  'Whether the phone sends its whole history to this device, and how far back.':
    'Om telefonen skickar hela sin historik till den här enheten, och hur långt tillbaka.',
  'How many contacts come without a phone number (LID only), and how many of them are resolved later.':
    'Hur många kontakter som kommer utan telefonnummer (bara LID), och hur många av dem som klarnar senare.',
  "Which calls a linked device hears of. Incoming ones are expected; outgoing ones and durations come only from the phone's log.":
    'Vilka samtal en länkad enhet får veta om. Inkommande väntas; utgående och längder finns bara i telefonens logg.',
  'After how many days without the phone WhatsApp logs this device out; 14 are expected.':
    'Efter hur många dagar utan telefonen WhatsApp loggar ut den här enheten; 14 väntas.',
  'For how long media can be fetched; 14 to 30 days are expected, then the phone must send them again.':
    'Hur länge medier kan hämtas; 14 till 30 dagar väntas, sedan måste telefonen skicka dem igen.',
  'Whether the version of WhatsApp Web that the client names is still accepted.':
    'Om den version av WhatsApp Web som klienten uppger fortfarande godtas.',
  'The package @whiskeysockets/baileys, which speaks with WhatsApp, cannot be loaded.':
    'Paketet @whiskeysockets/baileys, som talar med WhatsApp, kan inte läsas in.',
  'Install Holdfast with its optional packages (npm ci --include=optional) and start it again.':
    'Installera Holdfast med dess valfria paket (npm ci --include=optional) och starta det igen.',
  'The message names no file that can be downloaded.': 'Meddelandet anger ingen fil som kan hämtas.',
  'Nothing can be done: the attachment stays marked as missing.':
    'Inget kan göras: bilagan förblir märkt som saknad.',
  'A file could not be fetched from WhatsApp.': 'En fil kunde inte hämtas från WhatsApp.',
  "It is tried again for 14 days; the user's phone must be online for older files.":
    'Det försöks igen i 14 dagar; för äldre filer måste användarens telefon vara uppkopplad.',
  'The setting accountPhone is missing.': 'Inställningen accountPhone saknas.',
  'The setting accountPhone, {0}, is not a phone number with its country code.':
    'Inställningen accountPhone, {0}, är inget telefonnummer med landsnummer.',
  'Give the WhatsApp number of the registered user, such as +447700900123.':
    'Ange den registrerade användarens WhatsApp-nummer, till exempel +447700900123.',
};
