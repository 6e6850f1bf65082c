import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappLinkedDeviceDe: SentenceCatalogue = {
  'WhatsApp refuses the account {0}: it may be banned.':
    'WhatsApp lehnt das Konto {0} ab: Es ist möglicherweise gesperrt.',
  'Open WhatsApp on the phone and see what it says. Consider the Cloud API or exports for this user.':
    'Öffnen Sie WhatsApp auf dem Telefon und lesen Sie, was dort steht. Ziehen Sie für diesen Benutzer die Cloud API oder Exporte in Betracht.',
  'Another program uses the linked device of {0}.':
    'Ein anderes Programm benutzt das verknüpfte Gerät von {0}.',
  'See that only one Holdfast captures this account, then start the capture again.':
    'Sorgen Sie dafür, dass nur ein Holdfast dieses Konto erfasst, und starten Sie die Erfassung dann erneut.',
  'A phone with another number than {0} was linked. It was logged out, and nothing of it was stored.':
    'Es wurde ein Telefon mit einer anderen Nummer als {0} verknüpft. Es wurde abgemeldet, und nichts davon wurde gespeichert.',
  'Link the phone of the registered user, or correct his number first.':
    'Verknüpfen Sie das Telefon des registrierten Benutzers, oder berichtigen Sie zuerst seine Nummer.',
  'The phone {0} has logged the linked device out.': 'Das Telefon {0} hat das verknüpfte Gerät abgemeldet.',
  "Ask the user to link it again; messages since then are known only from the phone's history.":
    'Bitten Sie den Benutzer, es erneut zu verknüpfen; Nachrichten seither sind nur aus dem Verlauf des Telefons bekannt.',
  "Whether WhatsApp tolerates this device. It is not an official client: linking it breaks WhatsApp's terms of service, and accounts have been warned and banned.":
    'Ob WhatsApp dieses Gerät duldet. Es ist kein offizieller Client: Die Verknüpfung verstößt gegen die Nutzungsbedingungen von WhatsApp, und Konten wurden verwarnt und gesperrt.',
  'Whether the phone sends its whole history to this device, and how far back.':
    'Ob das Telefon seinen ganzen Verlauf an dieses Gerät sendet, und wie weit er zurückreicht.',
  'How many contacts come without a phone number (LID only), and how many of them are resolved later.':
    'Wie viele Kontakte ohne Telefonnummer kommen (nur LID), und wie viele davon später aufgelöst werden.',
  "Which calls a linked device hears of. Incoming ones are expected; outgoing ones and durations come only from the phone's log.":
    'Von welchen Anrufen ein verknüpftes Gerät erfährt. Erwartet werden eingehende; ausgehende und Dauern stehen nur im Protokoll des Telefons.',
  'After how many days without the phone WhatsApp logs this device out; 14 are expected.':
    'Nach wie vielen Tagen ohne das Telefon WhatsApp dieses Gerät abmeldet; erwartet werden 14.',
  'For how long media can be fetched; 14 to 30 days are expected, then the phone must send them again.':
    'Wie lange Medien abgerufen werden können; erwartet werden 14 bis 30 Tage, danach muss das Telefon sie erneut senden.',
  'Whether the version of WhatsApp Web that the client names is still accepted.':
    'Ob die Version von WhatsApp Web, die der Client nennt, noch angenommen wird.',
  'The package @whiskeysockets/baileys, which speaks with WhatsApp, cannot be loaded.':
    'Das Paket @whiskeysockets/baileys, das mit WhatsApp spricht, kann nicht geladen werden.',
  'Install Holdfast with its optional packages (npm ci --include=optional) and start it again.':
    'Installieren Sie Holdfast mit seinen optionalen Paketen (npm ci --include=optional) und starten Sie es erneut.',
  'The message names no file that can be downloaded.':
    'Die Nachricht nennt keine Datei, die heruntergeladen werden kann.',
  'Nothing can be done: the attachment stays marked as missing.':
    'Es ist nichts zu machen: Der Anhang bleibt als fehlend gekennzeichnet.',
  'A file could not be fetched from WhatsApp.': 'Eine Datei konnte nicht von WhatsApp abgerufen werden.',
  "It is tried again for 14 days; the user's phone must be online for older files.":
    'Es wird 14 Tage lang erneut versucht; für ältere Dateien muss das Telefon des Benutzers online sein.',
  'The setting accountPhone is missing.': 'Die Einstellung accountPhone fehlt.',
  'The setting accountPhone, {0}, is not a phone number with its country code.':
    'Die Einstellung accountPhone, {0}, ist keine Telefonnummer mit Landesvorwahl.',
  'Give the WhatsApp number of the registered user, such as +447700900123.':
    'Geben Sie die WhatsApp-Nummer des registrierten Benutzers an, etwa +447700900123.',
};
