import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('de');

export const connectors = {
  lead: 'Connectors importieren das Erfasste in das Postfach jedes Benutzers.',
  tabs: 'Teile der Seite',
  view: (name) => `${name} ansehen`,
  none: (name) => `Es gibt noch keinen Connector für ${name}.`,
  count: (count) => plural(count, { one: '# Connector', other: '# Connectors' }),
  summary: {
    whatsapp: 'Importiert Anrufe, Chats, Anlagen, Dateien und gelöschte Nachrichten aus WhatsApp.',
    wechat: 'Importiert Anrufe, Chats, Anlagen, Dateien und zurückgerufene Nachrichten aus WeChat und WeCom.',
  },
  product: {
    works: 'So funktioniert es',
    step1:
      'Die Erfassungsstelle nimmt Anrufe, Chats und Dateien laufend entgegen, versiegelt sie und bewahrt sie auf, bis sie abgeholt werden.',
    step2:
      'Der Connector holt täglich, oder so oft Sie möchten, das Neue ab und legt eine versiegelte Kopie im Zwischenspeicher ab.',
    step3: (folder) =>
      `Jedes Element wird in eine E-Mail umgewandelt und in den Ordner ${folder} im Postfach jedes Teilnehmers gelegt.`,
    step4:
      'Jeder Lauf wird abgeglichen: Abgeholtes ist gleich Importiertem, bereits Bekanntem, nicht Importiertem, Abgelehntem und Ausgeschlossenem.',
    plaintext: 'Wo Klartext vorliegt',
    plaintextLead: 'Der Weg einer Nachricht, und wer sie an welcher Stelle lesen kann.',
    readable: 'Lesbar',
    sealed: 'Versiegelt',
    readers: (list) => `Lesbar für ${list}.`,
    nobody: 'Ohne den Schlüssel für niemanden lesbar.',
    noThirdParty: 'Auf diesem Weg sieht kein Dritter Klartext.',
    thirdParties: (list) => `Außer Ihrer Organisation können Nachrichten lesen: ${list}.`,
    notice:
      'Daten, die an Microsoft 365 geliefert werden, verlassen diese Installation. Daten, die die Erfassungsstelle eines anderen Anbieters hält, liegen außerhalb der Zusagen von Microsoft, und Microsoft macht keine Aussage zu deren FedRAMP-Konformität.',
    before: 'Bevor Sie beginnen',
    needRole:
      'Wer den Connector hinzufügt, hat die Rolle „Mailbox Import Export“ (auch „Data Connector Admin“ genannt).',
    needUsers:
      'Die Benutzer sind bei der Erfassungsstelle registriert, mit derselben E-Mail-Adresse wie ihr Postfach.',
    needAccount: 'Sie kennen eine Anmeldung der Erfassungsstelle oder verwenden die dieser Installation.',
    sources: 'Wege der Erfassung',
    noSources:
      'Diese Version enthält keinen Erfassungsweg für diesen Dienst. Die Erfassungsstelle eines anderen Anbieters kann ihn über die offene Schnittstelle liefern.',
    targets: 'Wohin geliefert wird',
    primary: 'entscheidet, ob ein Lauf gelungen ist',
    here: 'In dieser Installation',
  },
  sourceNames: {
    'whatsapp-backup': 'Backups eines Telefons',
    'whatsapp-export': 'Auf dem Telefon exportierte Chats',
    'whatsapp-linked-device': 'WhatsApp, über ein verknüpftes Gerät',
  },
  targetNames: {
    archive: 'Eingebautes Archiv',
    imap: 'IMAP-Server',
    microsoft365: 'Microsoft 365',
  },
  places: {
    phones: 'Telefone',
    'messaging-service': 'Nachrichtendienst',
    'capture-site-memory': 'Erfassungsstelle, beim Lesen',
    'capture-site-storage': 'Erfassungsstelle, gespeichert',
    staging: 'Zwischenspeicher',
    'archive-memory': 'Archiv, beim Umwandeln',
    'archive-storage': 'Archiv, gespeichert',
    'search-index': 'Suchindex',
    target: 'Anderer Postfachspeicher',
  },
  parties: {
    'sender-and-recipients': 'Absender und Empfänger',
    'this-organisation': 'Ihre Organisation',
    meta: 'Meta',
    tencent: 'Tencent',
    'capture-vendor': 'der Anbieter der Erfassungsstelle',
    'mail-provider': 'der Betreiber des Mailservers',
    microsoft: 'Microsoft',
    nobody: 'niemand',
  },
  list: {
    empty: 'Es wurde noch kein Connector hinzugefügt.',
    emptyHint: 'Wählen Sie in der Übersicht ein Produkt, um zu beginnen.',
    name: 'Name',
    product: 'Produkt',
    state: 'Status',
    lastRun: 'Letzter Lauf',
    nextRun: 'Nächster Lauf',
    byHand: 'nur von Hand',
    showRemoved: 'Entfernte Connectors anzeigen',
  },
  role: {
    title: 'Zum Hinzufügen eines Connectors ist eine Rolle nötig, die anfangs niemand hat',
    text: 'Die Rolle „Mailbox Import Export“, später „Data Connector Admin“ genannt, erlaubt es, Connectors hinzuzufügen und zu ändern, wer welchem Postfach zugeordnet ist. Sie zeigt niemandes Nachrichten.',
    mayGive:
      'Sie dürfen Rollen verwalten und können sie sich selbst geben. Das Überwachungsprotokoll hält es fest.',
    giveToOrganization: 'Zu Organization Management hinzufügen',
    makeGroup: 'Eine Rollengruppe dafür anlegen',
    groupName: 'Name der neuen Rollengruppe',
    given: 'Sie dürfen jetzt Connectors hinzufügen.',
    ask: (list) => `Bitten Sie einen dieser Operatoren, sie Ihnen zu geben: ${list}.`,
    askNobody:
      'Zurzeit darf niemand Rollen verwalten. Der Besitzer des Servers kann es: holdfast role grant.',
  },
} satisfies WebMessages['connectors'];
