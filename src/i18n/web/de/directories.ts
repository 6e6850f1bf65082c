import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('de');
const people = (count: number): string => plural(count, { one: '# Person', other: '# Personen' });

export const directories = {
  title: 'Verzeichnisse',
  lead: 'Wer welches Postfach, welche weiteren Adressen und welche Telefonnummern hat. Die automatische Zuordnung fragt sie, zum Datum jedes Elements.',
  list: 'Verbunden',
  add: 'Verzeichnis verbinden',
  addSubmit: 'Verbinden',
  none: 'Kein Verzeichnis ist verbunden',
  noneHelp:
    'Ohne Verzeichnis nimmt die automatische Zuordnung die E-Mail-Adresse, die die Erfassungsstelle nennt. Ein Verzeichnis kennt auch zweite Adressen, Telefonnummern und Ausgeschiedene. Es kann eine CSV-Datei, ein LDAP-Server oder Microsoft 365 sein.',
  noneAsk:
    'Die automatische Zuordnung nimmt die E-Mail-Adresse, die die Erfassungsstelle nennt. Bitten Sie jemanden mit der Rolle Mailbox Import Export, ein Verzeichnis zu verbinden.',
  name: 'Name',
  nameHint:
    'Ihr eigenes Wort dafür, etwa belegschaft. Kleinbuchstaben, Ziffern und Bindestriche. Er bleibt für immer.',
  state: 'Zustand',
  states: { new: 'Noch nicht gelesen', read: 'Gelesen', failing: 'Nicht lesbar', paused: 'Pausiert' },
  people: 'Personen',
  leavers: 'Ausgeschiedene',
  doubts: 'Zweifel',
  doubtsLead:
    'Diese Einträge waren beim letzten Lesen nicht oder nicht ganz brauchbar. Alle anderen waren es.',
  moreDoubts: (count) => plural(count, { one: '# weiterer', other: '# weitere' }),
  readAt: 'Zuletzt gelesen',
  never: 'noch nicht',
  created: 'Verbunden am',
  failed: 'Es lässt sich nicht lesen',
  since: (time) => `seit ${time}`,
  staysInForce: 'was vorher bekannt war, gilt weiter',
  readNow: 'Jetzt lesen',
  reading: 'Wird gelesen…',
  acceptFewer: 'Hinnehmen, dass es weniger Personen sind',
  wasRead: (all, added, changed, left) =>
    `${people(all)}: ${added} neu, ${changed} geändert, ${left} ausgeschieden.`,
  kindGone:
    'Diese Version von Holdfast kennt diese Art von Verzeichnis nicht; die Einstellungen lassen sich hier nicht ändern.',
  added: (name) => `${name} ist verbunden und wird jetzt gelesen.`,
  saved: (name) => `${name} ist gespeichert und gilt ab dem nächsten Lesen.`,
  tabs: { overview: 'Überblick', people: 'Personen', settings: 'Einstellungen' },
  search: 'Personen nach Name, Adresse oder Nummer finden',
  nobody: 'Noch ist niemand gelesen',
  notFound: (text) => `Zu „${text}“ ist niemand gefunden`,
  person: 'Person',
  aliases: 'Weitere Adressen',
  phones: 'Nummern',
  active: 'da',
  inactive: 'abgeschaltet',
  left: (date) => `weg seit ${date}`,
  until: (date) => `bis ${date}`,
  actions: {
    label: 'Befehle dieses Verzeichnisses',
    pause: {
      button: 'Pausieren',
      title: (name) => `${name} pausieren?`,
      text: 'Es wird nicht mehr gelesen, bis es fortgesetzt wird. Was von seinen Personen bekannt ist, gilt weiter.',
      done: (name) => `${name} ist pausiert.`,
    },
    resume: {
      button: 'Fortsetzen',
      title: (name) => `${name} fortsetzen?`,
      text: 'Ab jetzt wird es wieder gelesen.',
      done: (name) => `${name} wird wieder gelesen.`,
    },
    remove: {
      button: 'Entfernen',
      title: (name) => `${name} entfernen?`,
      text: 'Einstellungen, Geheimnisse und Personen werden vergessen, und die Zuordnung fragt es nicht mehr. Postfächer und Zugestelltes bleiben. Das lässt sich nicht rückgängig machen.',
      done: (name) => `${name} ist entfernt.`,
    },
  },
} satisfies WebMessages['directories'];
