import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappLinkedDeviceNl: SentenceCatalogue = {
  'WhatsApp refuses the account {0}: it may be banned.':
    'WhatsApp weigert het account {0}: het is mogelijk geblokkeerd.',
  'Open WhatsApp on the phone and see what it says. Consider the Cloud API or exports for this user.':
    'Open WhatsApp op de telefoon en lees wat er staat. Overweeg voor deze gebruiker de Cloud API of exports.',
  'Another program uses the linked device of {0}.':
    'Een ander programma gebruikt het gekoppelde apparaat van {0}.',
  'See that only one Holdfast captures this account, then start the capture again.':
    'Zorg dat maar één Holdfast dit account vastlegt en start de vastlegging dan opnieuw.',
  'A phone with another number than {0} was linked. It was logged out, and nothing of it was stored.':
    'Er is een telefoon met een ander nummer dan {0} gekoppeld. Die is afgemeld en er is niets van opgeslagen.',
  'Link the phone of the registered user, or correct his number first.':
    'Koppel de telefoon van de geregistreerde gebruiker, of verbeter eerst zijn nummer.',
  'The phone {0} has logged the linked device out.':
    'De telefoon {0} heeft het gekoppelde apparaat afgemeld.',
  "Ask the user to link it again; messages since then are known only from the phone's history.":
    'Vraag de gebruiker het opnieuw te koppelen; berichten van daarna zijn alleen uit de geschiedenis van de telefoon bekend.',
  "Whether WhatsApp tolerates this device. It is not an official client: linking it breaks WhatsApp's terms of service, and accounts have been warned and banned.":
    'Of WhatsApp dit apparaat duldt. Het is geen officiële client: koppelen is in strijd met de servicevoorwaarden van WhatsApp, en accounts zijn gewaarschuwd en geblokkeerd.',
  'Whether the phone sends its whole history to this device, and how far back.':
    'Of de telefoon zijn hele geschiedenis naar dit apparaat stuurt, en hoe ver die teruggaat.',
  'How many contacts come without a phone number (LID only), and how many of them are resolved later.':
    'Hoeveel contacten zonder telefoonnummer komen (alleen LID), en hoeveel daarvan later worden herleid.',
  "Which calls a linked device hears of. Incoming ones are expected; outgoing ones and durations come only from the phone's log.":
    'Van welke oproepen een gekoppeld apparaat hoort. Verwacht worden inkomende; uitgaande en de duur staan alleen in het logboek van de telefoon.',
  'After how many days without the phone WhatsApp logs this device out; 14 are expected.':
    'Na hoeveel dagen zonder de telefoon WhatsApp dit apparaat afmeldt; verwacht worden er 14.',
  'For how long media can be fetched; 14 to 30 days are expected, then the phone must send them again.':
    'Hoe lang media kunnen worden opgehaald; verwacht worden 14 tot 30 dagen, daarna moet de telefoon ze opnieuw sturen.',
  'Whether the version of WhatsApp Web that the client names is still accepted.':
    'Of de versie van WhatsApp Web die de client noemt nog wordt aanvaard.',
  'The package @whiskeysockets/baileys, which speaks with WhatsApp, cannot be loaded.':
    'Het pakket @whiskeysockets/baileys, dat met WhatsApp praat, kan niet worden geladen.',
  'Install Holdfast with its optional packages (npm ci --include=optional) and start it again.':
    'Installeer Holdfast met zijn optionele pakketten (npm ci --include=optional) en start het opnieuw.',
  'The message names no file that can be downloaded.':
    'Het bericht noemt geen bestand dat kan worden gedownload.',
  'Nothing can be done: the attachment stays marked as missing.':
    'Er is niets aan te doen: de bijlage blijft als ontbrekend gemarkeerd.',
  'A file could not be fetched from WhatsApp.': 'Een bestand kon niet van WhatsApp worden opgehaald.',
  "It is tried again for 14 days; the user's phone must be online for older files.":
    'Er wordt 14 dagen lang opnieuw geprobeerd; voor oudere bestanden moet de telefoon van de gebruiker online zijn.',
  'The setting accountPhone is missing.': 'De instelling accountPhone ontbreekt.',
  'The setting accountPhone, {0}, is not a phone number with its country code.':
    'De instelling accountPhone, {0}, is geen telefoonnummer met landcode.',
  'Give the WhatsApp number of the registered user, such as +447700900123.':
    'Geef het WhatsApp-nummer van de geregistreerde gebruiker, bijvoorbeeld +447700900123.',
};
