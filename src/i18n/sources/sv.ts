import type { SourceTexts } from '#i18n/sources/en.ts';

export const sourcesSv: SourceTexts = {
  'whatsapp-export': {
    name: 'WhatsApp: exporterad chatt',
    captures: 'En chatt med sina medier, så som telefonen exporterade den.',
    uncovered:
      'Allt efter exporten; redigeringar, reaktioner och samtal; vem som raderade ett meddelande och när.',
    seenBy: 'Ingen utom den som exporterar, och den här datorn medan den förseglar.',
    fields: {
      files: { label: 'Exporterad chatt', help: 'Den .zip- eller .txt-fil som appen skapade.' },
      'account-phone': { label: 'Den exporterande telefonens nummer', help: 'Med landsnummer.' },
      me: { label: 'Den exporterande användaren', help: 'Vad exporten kallar användaren.' },
      authors: { label: 'Vem är vem', help: 'Namn i exporten med en e-postadress eller ett nummer.' },
      'time-zone': { label: 'Telefonens tidszon', help: 'Där den var när exporten gjordes.' },
      locale: { label: 'Telefonens region', help: 'Bara där dag och månad inte kan skiljas åt.' },
    },
  },
  'whatsapp-linked-device': {
    name: 'WhatsApp Cloud Archiver: länkad enhet',
    captures:
      'Allt på en persons telefonnummer medan det händer: chattar och grupper, medier, redigeringar, raderingar, reaktioner, kvittenser, samtal och den historik som telefonen lämnar över.',
    uncovered:
      'Statusinlägg och kanaler. Medan enheten är frånkopplad eller telefonen har varit borta i 14 dagar kommer inget in; luckan arkiveras och visas.',
    seenBy:
      'Ingen ny: meddelanden förblir totalsträckskrypterade ända till den här datorn, som genast förseglar dem.',
    risk: 'WhatsApp tillåter inte inofficiella klienter: numret kan begränsas eller stängas av. Holdfast lyssnar bara och skickar aldrig, vilket minskar risken men inte tar bort den. Biblioteket använder libsignal under GPL-3.0; bara den här källan läser in det.',
    fields: {
      'account-phone': {
        label: 'WhatsApp-nummer',
        help: 'Den registrerade användarens, med landsnummer. En telefon med ett annat nummer loggas genast ut.',
      },
      'pairing-code': {
        label: 'Erbjud en kopplingskod',
        help: 'Bredvid QR-koden, för användare som öppnar sin sida på själva telefonen.',
      },
    },
  },
  'whatsapp-cloud-api': {
    name: 'WhatsApp Business via Cloud API',
    captures:
      'Meddelanden till och från organisationens företagsnummer så som Meta levererar dem: alla typer, medier, statusar, redigeringar, raderingar, samtal och grupper; vid parallell användning även det som skrivs i WhatsApp Business-appen.',
    uncovered:
      'Det som era egna program skickar via API:et, om de inte använder vidarebefordringsadressen. Medarbetares privata nummer.',
    seenBy: 'Meta, som driver Cloud API och dekrypterar meddelandena där.',
    fields: {
      appSecret: {
        label: 'Apphemlighet',
        help: 'Appens instrumentpanel, Appinställningar, Grundläggande. Meta signerar webhookar med den.',
      },
      verifyToken: {
        label: 'Verifieringstoken',
        help: 'Ett eget ord; ge Meta samma ord tillsammans med adressen till den här insamlingen.',
      },
      accessToken: {
        label: 'Åtkomsttoken',
        help: 'För en systemanvändare med whatsapp_business_messaging; medier hämtas med den.',
      },
      phoneNumberIds: {
        label: 'ID för telefonnummer',
        help: 'Ett per rad, från WhatsApp Manager. Tomt: alla nummer vars webhookar kommer hit.',
      },
      passThroughToken: {
        label: 'Token för vidarebefordran',
        help: 'Minst 20 tecken. Era program skickar med den genom den här platsen, som arkiverar det de skickar.',
      },
      version: { label: 'Version av Graph API', help: 'Till exempel v23.0; tomt tar den testade.' },
      graphUrl: { label: 'Adress till Graph API', help: 'Bara om anrop går genom en egen gateway.' },
    },
  },
  wecom: {
    name: 'WeChat Archiver: WeComs chattarkiv',
    captures:
      'Chattar mellan era WeCom-medlemmar och med WeChat-användare, grupper, medier, återkallanden, samtal och möten, så som WeComs chattarkiv lämnar ut dem.',
    uncovered:
      'Medlemmar som inte står på arkivets lista i WeCom; WeChat-användare som inte har samtyckt; det som är äldre än 5 dagar när insamlingen har stått still.',
    seenBy:
      'Tencent, som driver WeCom och dess arkiv. På vägen hit är posterna krypterade med er egen nyckel.',
    fields: {
      'corp-id': { label: 'Företags-ID', help: 'WeComs administratörskonsol, Mitt företag. Börjar med ww.' },
      secret: { label: 'Chattarkivets hemlighet', help: 'Administratörskonsolen, Chattarkiv.' },
      'private-keys': {
        label: 'Privata nycklar',
        help: 'PEM, var och en efter en rad med den version som administratörskonsolen visar. Äldre versioner behövs för äldre poster.',
      },
      'directory-secret': {
        label: 'Hemlighet för namn',
        help: 'För en app som får läsa medlemmar och kundkontakter. Utan den visas bara ID:n.',
      },
      identities: {
        label: 'Vem är vem',
        help: 'Rader som bob.w,bob@corp.example, eller regeln userid@corp.example för alla.',
      },
      proxy: {
        label: 'Proxyserver',
        help: 'http://host:port eller socks5://host:port, om platsen inte själv når ut.',
      },
      'proxy-login': { label: 'Inloggning hos proxyn', help: 'Som användare:lösenord.' },
      'api-base': { label: 'Adress till API:et', help: 'Bara för WeCom på egna servrar.' },
    },
  },
  telemessage: {
    name: 'TeleMessage (Capture Mobile): leveranser',
    captures:
      'Det som er TeleMessage-arkivering redan levererar: ZIP-filer med e-post och manifest i en mapp, eller e-post via SMTP.',
    uncovered: 'Det som TeleMessage inte levererar. Manifest räknas; det som saknas blir en lucka.',
    seenBy: 'TeleMessage, vars servrar har varje meddelande innan det kommer hit.',
    fields: {
      service: { label: 'Tjänst', help: 'Vad leveranserna innehåller.' },
      folder: {
        label: 'Leveransernas mapp',
        help: 'Absolut sökväg på insamlingsplatsens dator, i en mapp som dess konfiguration (siteFolders) tillåter.',
      },
      smtpPort: { label: 'SMTP-port', help: 'Tomt: ingen e-post tas emot.' },
      smtpHost: {
        label: 'SMTP-adress',
        help: 'Där det lyssnas; annat än på den här datorn kräver ett certifikat.',
      },
      allowFrom: {
        label: 'Tillåtna avsändare',
        help: 'Adresser eller nät som får leverera, ett per rad, till exempel 192.0.2.0/24.',
      },
      smtpUser: { label: 'SMTP-användarnamn', help: 'Tomt: ingen inloggning krävs.' },
      smtpPassword: { label: 'SMTP-lösenord', help: 'Behövs med ett användarnamn.' },
      tlsCertificate: { label: 'TLS-certifikat', help: 'PEM, med kedjan.' },
      tlsKey: { label: 'Privat TLS-nyckel', help: 'PEM, till det certifikatet.' },
      maxMegabytes: { label: 'Största e-postmeddelande', help: 'I megabyte.' },
    },
  },
  'whatsapp-backup': {
    name: 'WhatsApp Phone Archiver: säkerhetskopia av en telefon',
    captures:
      'Den totalsträckskrypterade säkerhetskopian från en hanterad Android-telefon, eller en iPhones chattdatabas: meddelanden, redigeringar, raderingar, samtal, reaktioner, grupper och medierna bredvid.',
    uncovered:
      'Tiden mellan två säkerhetskopior: det som skrivs och raderas däremellan. Periodiskt, inte i realtid.',
    seenBy: 'Ingen ny: säkerhetskopian öppnas på den här datorn med nyckeln som ni förvarar.',
    fields: {
      'account-phone': {
        label: 'Telefonens nummer',
        help: 'Den registrerade användares vars säkerhetskopior det är, med landsnummer.',
      },
      folder: {
        label: 'Mapp med säkerhetskopior',
        help: 'Hela sökvägen på insamlingsplatsens dator, i en mapp som dess konfiguration (siteFolders) tillåter. En mapp per telefon.',
      },
      key: {
        label: 'Nyckel',
        help: 'De 64 tecknen till den totalsträckskrypterade säkerhetskopian; för en nyckelfil från telefonen dess innehåll i base64. Tomt för databaser som inte är krypterade.',
      },
      interval: { label: 'Sekunder mellan två kontroller', help: '10 till 86 400; tomt: 300.' },
    },
  },
};
