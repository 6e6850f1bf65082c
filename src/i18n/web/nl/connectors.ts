import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('nl');

export const connectors = {
  lead: 'Verbindingslijnen importeren wat is vastgelegd in het postvak van elke gebruiker.',
  tabs: 'Delen van de pagina',
  view: (name) => `${name} bekijken`,
  none: (name) => `Er is nog geen verbindingslijn voor ${name}.`,
  count: (count) => plural(count, { one: '# verbindingslijn', other: '# verbindingslijnen' }),
  summary: {
    whatsapp: 'Importeert oproepen, chats, bijlagen, bestanden en verwijderde berichten van WhatsApp.',
    wechat: 'Importeert oproepen, chats, bijlagen, bestanden en ingetrokken berichten van WeChat en WeCom.',
  },
  product: {
    works: 'Zo werkt het',
    step1:
      'De vastleglocatie ontvangt oproepen, chats en bestanden zodra ze plaatsvinden, verzegelt ze en bewaart ze tot ze worden opgehaald.',
    step2:
      'De verbindingslijn haalt dagelijks, of zo vaak u wilt, op wat nieuw is en bewaart een verzegelde kopie in de tussenopslag.',
    step3: (folder) =>
      `Elk item wordt omgezet naar e-mail en in de map ${folder} van het postvak van elke deelnemer geplaatst.`,
    step4:
      'Elke uitvoering wordt geteld: wat is opgehaald, is gelijk aan wat is geïmporteerd, al bekend, niet geïmporteerd, geweigerd of uitgesloten is.',
    plaintext: 'Waar leesbare tekst bestaat',
    plaintextLead: 'De weg van een bericht, en wie het op elke plaats kan lezen.',
    readable: 'Leesbaar',
    sealed: 'Verzegeld',
    readers: (list) => `Te lezen door ${list}.`,
    nobody: 'Door niemand te lezen zonder de sleutel.',
    noThirdParty: 'Op deze weg ziet geen derde leesbare tekst.',
    thirdParties: (list) => `Naast uw organisatie kunnen berichten lezen: ${list}.`,
    notice:
      'Gegevens die aan Microsoft 365 worden geleverd, verlaten deze installatie. Gegevens op de vastleglocatie van een andere leverancier vallen buiten de toezeggingen van Microsoft, en Microsoft doet geen uitspraak over de FedRAMP-conformiteit daarvan.',
    before: 'Voordat u begint',
    needRole:
      'Wie de verbindingslijn toevoegt, heeft de rol Mailbox Import Export (ook Data Connector Admin genoemd).',
    needUsers:
      'De gebruikers zijn geregistreerd op de vastleglocatie, met hetzelfde e-mailadres als hun postvak.',
    needAccount: 'U hebt een aanmelding van de vastleglocatie, of gebruikt die van deze installatie.',
    sources: 'Manieren van vastleggen',
    noSources:
      'Deze versie bevat geen manier om deze dienst vast te leggen. Een vastleglocatie van een andere leverancier kan die via de open feed leveren.',
    targets: 'Waar het wordt bezorgd',
    primary: 'bepaalt of een uitvoering is geslaagd',
    here: 'In deze installatie',
  },
  sourceNames: {
    'whatsapp-backup': 'Back-ups van een telefoon',
    'whatsapp-export': 'Op de telefoon geëxporteerde chats',
    'whatsapp-linked-device': 'WhatsApp, via een gekoppeld apparaat',
  },
  targetNames: {
    archive: 'Ingebouwd archief',
    imap: 'IMAP-server',
    microsoft365: 'Microsoft 365',
  },
  places: {
    phones: 'Telefoons',
    'messaging-service': 'Berichtendienst',
    'capture-site-memory': 'Vastleglocatie, tijdens het lezen',
    'capture-site-storage': 'Vastleglocatie, opgeslagen',
    staging: 'Tussenopslag',
    'archive-memory': 'Archief, tijdens het omzetten',
    'archive-storage': 'Archief, opgeslagen',
    'search-index': 'Zoekindex',
    target: 'Ander postvaksysteem',
  },
  parties: {
    'sender-and-recipients': 'afzender en ontvangers',
    'this-organisation': 'uw organisatie',
    meta: 'Meta',
    tencent: 'Tencent',
    'capture-vendor': 'de leverancier van de vastleglocatie',
    'mail-provider': 'wie de mailserver beheert',
    microsoft: 'Microsoft',
    nobody: 'niemand',
  },
  list: {
    empty: 'Er is nog geen verbindingslijn toegevoegd.',
    emptyHint: 'Kies op het overzicht een product om te beginnen.',
    name: 'Naam',
    product: 'Product',
    state: 'Status',
    lastRun: 'Laatste uitvoering',
    nextRun: 'Volgende uitvoering',
    byHand: 'alleen handmatig',
    showRemoved: 'Verwijderde verbindingslijnen weergeven',
  },
  role: {
    title: 'Om een verbindingslijn toe te voegen is een rol nodig die niemand vanaf het begin heeft',
    text: 'De rol Mailbox Import Export, later Data Connector Admin genoemd, staat toe verbindingslijnen toe te voegen en te wijzigen wie aan welk postvak is toegewezen. Ze toont niemands berichten.',
    mayGive: 'U mag rollen beheren, dus u kunt deze aan uzelf geven. Het auditlogboek legt dit vast.',
    giveToOrganization: 'Toevoegen aan Organization Management',
    makeGroup: 'Er een rolgroep voor maken',
    groupName: 'Naam van de nieuwe rolgroep',
    given: 'U mag nu verbindingslijnen toevoegen.',
    ask: (list) => `Vraag een van deze operators om deze aan u te geven: ${list}.`,
    askNobody:
      'Op dit moment mag niemand rollen beheren. De eigenaar van de server kan het: holdfast role grant.',
  },
} satisfies WebMessages['connectors'];
