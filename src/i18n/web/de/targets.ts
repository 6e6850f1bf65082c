import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('de');

export const targets = {
  title: 'Ziele',
  lead: 'Ihre eigenen Mailsysteme, in die Connectors neben dem eingebauten Archiv zustellen: Jedes Element kommt dort in das Postfach des Benutzers.',
  list: 'Hier eingerichtet',
  add: 'Ziel hinzufügen',
  addSubmit: 'Ziel hinzufügen',
  none: 'Kein Ziel ist eingerichtet',
  noneHelp:
    'Ein Ziel ist ein Mailsystem wie Microsoft 365 oder ein IMAP-Server. Richten Sie hier eines ein und wählen Sie es dann in einem Connector. Das eingebaute Archiv ist immer da und muss nicht eingerichtet werden.',
  noneAsk:
    'Connectors stellen nur in das eingebaute Archiv zu. Bitten Sie jemanden mit der Rolle Mailbox Import Export, ein Ziel einzurichten.',
  noKinds: 'Diese Installation hat keine Art von Ziel, die sich einrichten lässt.',
  kinds: {
    imap: 'Ein Mailserver bei Ihnen oder Ihrem Anbieter, etwa Dovecot, Cyrus oder Zimbra. Elemente kommen als E-Mail in einen Ordner jedes Postfachs, mit ihrem ursprünglichen Datum.',
    microsoft365:
      'Exchange Online über Microsoft Graph. Elemente kommen in einen Ordner jedes Postfachs, mit ihrem ursprünglichen Datum, und lassen sich in Purview über ihre Elementklasse finden. Microsoft kann lesen, was zugestellt wird.',
  },
  name: 'Name',
  nameHint:
    'Ihr eigenes Wort dafür, etwa exchange. Kleinbuchstaben, Ziffern und Bindestriche. Er bleibt für immer.',
  state: 'Zustand',
  queue: { pending: 'Wartend', failed: 'Gescheitert', vanished: 'Verschwunden', done: 'Zugestellt' },
  lastDelivered: 'Zuletzt zugestellt',
  oldestPending: 'Am längsten wartet seit',
  lookedAt: 'Nach Verschwundenem gesehen',
  notLooked: 'noch nicht; es geschieht jede Woche',
  never: 'bisher nichts',
  usedBy: 'Verwendet von',
  unused: 'keinem Connector',
  unusedHelp: 'Noch keinem Connector. Wählen Sie dieses Ziel in einem Connector unter „Postfächer“.',
  created: 'Eingerichtet',
  inTrouble: 'Zurzeit wird nichts zugestellt',
  since: (time) => `seit ${time}`,
  nextAttempt: (time) => `nächster Versuch ${time}`,
  pausedNow:
    'Pausiert: Was Connectors importieren, wartet hier, bis jemand das Ziel fortsetzt. Nichts geht verloren.',
  tryNow: 'Jetzt versuchen',
  triedNow: 'Es wird jetzt versucht. Die Zahlen folgen gleich.',
  look: 'Jetzt nach Verschwundenem sehen',
  looking: 'Die Postfächer werden jetzt durchgesehen. Was verschwunden ist, wird hier gezählt.',
  kindGone:
    'Diese Version von Holdfast kennt diese Art von Ziel nicht; die Einstellungen lassen sich hier nicht ändern.',
  added: (name) => `${name} ist eingerichtet. Wählen Sie es in einem Connector, um dorthin zuzustellen.`,
  saved: (name) => `${name} ist gespeichert und gilt ab jetzt.`,
  giveUp: (count) =>
    plural(count, {
      one: 'Die # wartende Zustellung aufgeben',
      other: 'Die # wartenden Zustellungen aufgeben',
    }),
  tabs: { overview: 'Überblick', deliveries: 'Zustellungen', settings: 'Einstellungen', prove: 'Nachweis' },
  deliveries: {
    show: 'Anzeigen',
    leads: {
      failed:
        'Das Ziel hat diese abgelehnt. Sie werden erst wieder versucht, wenn jemand darum bittet; das Archiv hat sie, sofern seine Kopie nicht abgeschaltet ist.',
      pending: 'Diese werden zugestellt, sobald das Ziel sie nimmt.',
      noted:
        'Das Postfach hat weniger bekommen, als das Archiv hat; der Vermerk sagt, was dort geblieben ist und warum.',
      vanished: 'Diese wurden zugestellt und sind nicht mehr im Postfach. Die Kopie im Archiv ist unberührt.',
    },
    none: {
      failed: 'Nichts ist gescheitert.',
      pending: 'Nichts wartet.',
      noted: 'Alles Zugestellte ist vollständig.',
      vanished: 'Nichts ist verschwunden.',
    },
    deliverAgain: 'Erneut zustellen',
    again: (count) =>
      plural(count, {
        one: '# Zustellung wartet wieder und geht gleich hinaus.',
        other: '# Zustellungen warten wieder und gehen gleich hinaus.',
      }),
    mailbox: 'Postfach',
    item: 'Element',
    open: 'Kopie im Archiv öffnen',
    why: 'Warum',
    connector: 'Connector',
    attempts: 'Versuche',
    due: 'Nächster Versuch',
    delivered: 'Zugestellt',
  },
  prove: {
    lead: 'Zeigt an einem Postfach, was nur der echte Dienst zeigen kann: Ein Element wird geschrieben, zurückgelesen, verglichen, gesucht und wieder entfernt.',
    mailbox: 'Postfach',
    mailboxHint: 'Am besten eines, das für Versuche da ist. Wem es gehört, kann das Element kurz sehen.',
    mailboxMissing: 'Geben Sie die Adresse eines Postfachs an.',
    start: 'Nachweisen',
    proving: 'Der Dienst wird gefragt; das kann eine Minute dauern.',
    good: 'Was sich hier zeigen lässt, funktioniert.',
    bad: (count) =>
      plural(count, { one: '# Schritt ist gescheitert.', other: '# Schritte sind gescheitert.' }),
    nothing: 'Bei dieser Art von Ziel gibt es über die Prüfung der Einstellungen hinaus nichts nachzuweisen.',
  },
  actions: {
    label: 'Befehle dieses Ziels',
    pause: {
      button: 'Pausieren',
      title: (name) => `${name} pausieren?`,
      text: 'Bis zum Fortsetzen wird dorthin nichts zugestellt. Läufe gehen weiter; was sie importieren, wartet auf dieses Ziel. Ein Connector ohne Kopie im Archiv kann so lange nicht laufen.',
      done: (name) => `${name} ist pausiert.`,
    },
    resume: {
      button: 'Fortsetzen',
      title: (name) => `${name} fortsetzen?`,
      text: 'Was wartet, wird sofort zugestellt.',
      done: (name) => `An ${name} wird wieder zugestellt.`,
    },
    remove: {
      button: 'Entfernen',
      title: (name) => `${name} entfernen?`,
      text: 'Einstellungen und Geheimnisse werden vergessen, und der Name wird nie wieder verwendet. Zugestelltes bleibt in den Postfächern. Nehmen Sie das Ziel zuerst aus seinen Connectors. Das lässt sich nicht rückgängig machen.',
      done: (name) => `${name} ist entfernt. Was zugestellt wurde, bleibt.`,
    },
  },
} satisfies WebMessages['targets'];
