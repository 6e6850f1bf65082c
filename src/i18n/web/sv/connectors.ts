import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('sv');

export const connectors = {
  lead: 'Kopplingar importerar det insamlade till varje användares postlåda.',
  tabs: 'Sidans delar',
  view: (name) => `Visa ${name}`,
  none: (name) => `Det finns ingen koppling för ${name} än.`,
  count: (count) => plural(count, { one: '# koppling', other: '# kopplingar' }),
  summary: {
    whatsapp: 'Importerar samtal, chattar, bilagor, filer och borttagna meddelanden från WhatsApp.',
    wechat: 'Importerar samtal, chattar, bilagor, filer och återkallade meddelanden från WeChat och WeCom.',
  },
  product: {
    works: 'Så fungerar det',
    step1:
      'Insamlingsplatsen tar emot samtal, chattar och filer när de sker, förseglar dem och behåller dem tills de hämtas.',
    step2:
      'Kopplingen hämtar det nya varje dag, eller så ofta du vill, och behåller en förseglad kopia i mellanlagret.',
    step3: (folder) =>
      `Varje objekt omvandlas till e-post och läggs i mappen ${folder} i varje deltagares postlåda.`,
    step4:
      'Varje körning räknas: det hämtade är lika med det som importerats, redan var känt, inte importerats, avvisats eller undantagits.',
    plaintext: 'Var klartext finns',
    plaintextLead: 'Ett meddelandes väg, och vem som kan läsa det på varje plats.',
    readable: 'Läsbar',
    sealed: 'Förseglad',
    readers: (list) => `Kan läsas av ${list}.`,
    nobody: 'Kan inte läsas av någon utan nyckeln.',
    noThirdParty: 'Ingen tredje part ser klartext på den här vägen.',
    thirdParties: (list) => `Utöver din organisation kan meddelanden läsas av: ${list}.`,
    notice:
      'Data som levereras till Microsoft 365 lämnar den här installationen. Data som finns hos en annan leverantörs insamlingsplats omfattas inte av Microsofts åtaganden, och Microsoft uttalar sig inte om dess FedRAMP-efterlevnad.',
    before: 'Innan du börjar',
    needRole:
      'Den som lägger till kopplingen har rollen Mailbox Import Export (även kallad Data Connector Admin).',
    needUsers: 'Användarna är registrerade på insamlingsplatsen med samma e-postadress som sin postlåda.',
    needAccount: 'Du har en inloggning till insamlingsplatsen, eller använder den här installationens.',
    sources: 'Sätt att samla in',
    noSources:
      'Den här versionen har inget sätt att samla in från tjänsten. En annan leverantörs insamlingsplats kan leverera genom det öppna flödet.',
    targets: 'Vart det levereras',
    primary: 'avgör om en körning har lyckats',
    here: 'I den här installationen',
  },
  sourceNames: {
    'whatsapp-backup': 'Säkerhetskopior från en telefon',
    'whatsapp-export': 'Chattar exporterade på telefonen',
    'whatsapp-linked-device': 'WhatsApp, genom en länkad enhet',
  },
  targetNames: {
    archive: 'Inbyggt arkiv',
    imap: 'IMAP-server',
    microsoft365: 'Microsoft 365',
  },
  places: {
    phones: 'Telefoner',
    'messaging-service': 'Meddelandetjänst',
    'capture-site-memory': 'Insamlingsplatsen, under läsning',
    'capture-site-storage': 'Insamlingsplatsen, lagrat',
    staging: 'Mellanlager',
    'archive-memory': 'Arkivet, under konvertering',
    'archive-storage': 'Arkivet, lagrat',
    'search-index': 'Sökindex',
    target: 'Annat postlådelager',
  },
  parties: {
    'sender-and-recipients': 'avsändare och mottagare',
    'this-organisation': 'din organisation',
    meta: 'Meta',
    tencent: 'Tencent',
    'capture-vendor': 'insamlingsplatsens leverantör',
    'mail-provider': 'den som driver e-postservern',
    microsoft: 'Microsoft',
    nobody: 'ingen',
  },
  list: {
    empty: 'Ingen koppling har lagts till än.',
    emptyHint: 'Välj en produkt på översikten för att börja.',
    name: 'Namn',
    product: 'Produkt',
    state: 'Status',
    lastRun: 'Senaste körning',
    nextRun: 'Nästa körning',
    byHand: 'endast manuellt',
    showRemoved: 'Visa borttagna kopplingar',
  },
  role: {
    title: 'För att lägga till en koppling krävs en roll som ingen har från början',
    text: 'Rollen Mailbox Import Export, senare kallad Data Connector Admin, ger rätt att lägga till kopplingar och ändra vem som är mappad till vilken postlåda. Den visar ingens meddelanden.',
    mayGive: 'Du får hantera roller och kan därför ge dig själv den. Granskningsloggen registrerar det.',
    giveToOrganization: 'Lägg till i Organization Management',
    makeGroup: 'Skapa en rollgrupp för den',
    groupName: 'Den nya rollgruppens namn',
    given: 'Du får nu lägga till kopplingar.',
    ask: (list) => `Be någon av dessa operatörer att ge dig den: ${list}.`,
    askNobody: 'Ingen får hantera roller just nu. Serverns ägare kan göra det: holdfast role grant.',
  },
} satisfies WebMessages['connectors'];
