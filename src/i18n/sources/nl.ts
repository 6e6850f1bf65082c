import type { SourceTexts } from '#i18n/sources/en.ts';

export const sourcesNl: SourceTexts = {
  'whatsapp-export': {
    name: 'WhatsApp: geëxporteerde chat',
    captures: 'Eén chat met de media, zoals de telefoon die heeft geëxporteerd.',
    uncovered:
      'Alles na de export; bewerkingen, reacties en oproepen; wie een bericht wanneer heeft verwijderd.',
    seenBy: 'Niemand behalve wie exporteert, en deze machine terwijl zij verzegelt.',
    fields: {
      files: { label: 'Geëxporteerde chat', help: 'Het .zip- of .txt-bestand dat de app heeft gemaakt.' },
      'account-phone': { label: 'Nummer van de exporterende telefoon', help: 'Met landnummer.' },
      me: { label: 'De exporterende gebruiker', help: 'Hoe de export die noemt.' },
      authors: { label: 'Wie is wie', help: 'Namen in de export met een e-mailadres of nummer.' },
      'time-zone': { label: 'Tijdzone van de telefoon', help: 'Waar die was toen de export werd gemaakt.' },
      locale: {
        label: 'Regio van de telefoon',
        help: 'Alleen waar dag en maand niet te onderscheiden zijn.',
      },
    },
  },
  'whatsapp-linked-device': {
    name: 'WhatsApp Cloud Archiver: gekoppeld apparaat',
    captures:
      'Alles op het telefoonnummer van één persoon terwijl het gebeurt: chats en groepen, media, bewerkingen, verwijderingen, reacties, bevestigingen, oproepen en de geschiedenis die de telefoon overdraagt.',
    uncovered:
      'Statusupdates en kanalen. Zolang het apparaat ontkoppeld is of de telefoon 14 dagen weg was, komt er niets binnen; het hiaat wordt gearchiveerd en getoond.',
    seenBy:
      'Niemand extra: berichten blijven end-to-end versleuteld tot deze machine, die ze meteen verzegelt.',
    risk: 'WhatsApp staat geen onofficiële clients toe: het kan het nummer beperken of blokkeren. Holdfast luistert alleen en verzendt nooit; dat verkleint het risico maar neemt het niet weg. De bibliotheek gebruikt libsignal onder GPL-3.0; alleen deze bron laadt die.',
    fields: {
      'account-phone': {
        label: 'WhatsApp-nummer',
        help: 'Van de geregistreerde gebruiker, met landnummer. Een telefoon met een ander nummer wordt meteen afgemeld.',
      },
      'pairing-code': {
        label: 'Koppelcode aanbieden',
        help: 'Naast de QR-code, voor gebruikers die hun pagina op de telefoon zelf openen.',
      },
    },
  },
  'whatsapp-cloud-api': {
    name: 'WhatsApp Business via de Cloud API',
    captures:
      'Berichten van en naar de zakelijke nummers van de organisatie zoals Meta ze aflevert: elk type, media, statussen, bewerkingen, verwijderingen, oproepen en groepen; bij gelijktijdig gebruik ook wat in de WhatsApp Business-app wordt geschreven.',
    uncovered:
      'Wat uw eigen programma’s via de API verzenden, tenzij ze het doorgeefadres gebruiken. Privénummers van medewerkers.',
    seenBy: 'Meta, dat de Cloud API beheert en berichten daar ontsleutelt.',
    fields: {
      appSecret: {
        label: 'Appgeheim',
        help: 'App-dashboard, App-instellingen, Algemeen. Meta ondertekent webhooks ermee.',
      },
      verifyToken: {
        label: 'Verificatietoken',
        help: 'Een eigen woord; geef Meta hetzelfde samen met het adres van deze vastlegging.',
      },
      accessToken: {
        label: 'Toegangstoken',
        help: 'Van een systeemgebruiker met whatsapp_business_messaging; media worden ermee opgehaald.',
      },
      phoneNumberIds: {
        label: 'Telefoonnummer-ID’s',
        help: 'Eén per regel, uit WhatsApp Manager. Leeg: elk nummer waarvan webhooks aankomen.',
      },
      passThroughToken: {
        label: 'Token van het doorgeefadres',
        help: 'Minstens 20 tekens. Uw programma’s verzenden ermee via deze locatie, die het verzondene archiveert.',
      },
      version: { label: 'Versie van de Graph API', help: 'Zoals v23.0; leeg neemt de geteste.' },
      graphUrl: { label: 'Adres van de Graph API', help: 'Alleen als verzoeken via een eigen gateway gaan.' },
    },
  },
  wecom: {
    name: 'WeChat Archiver: chatarchief van WeCom',
    captures:
      'Chats van uw WeCom-leden onderling en met WeChat-gebruikers, groepen, media, intrekkingen, oproepen en vergaderingen, zoals het chatarchief van WeCom ze afgeeft.',
    uncovered:
      'Leden die in WeCom niet op de lijst van het archief staan; WeChat-gebruikers die niet hebben ingestemd; wat ouder is dan 5 dagen als de vastlegging heeft stilgestaan.',
    seenBy:
      'Tencent, dat WeCom en het archief beheert. Onderweg hierheen zijn de records versleuteld met uw eigen sleutel.',
    fields: {
      'corp-id': { label: 'Bedrijfs-ID', help: 'WeCom-beheerconsole, Mijn bedrijf. Begint met ww.' },
      secret: { label: 'Geheim van het chatarchief', help: 'Beheerconsole, Chatarchief.' },
      'private-keys': {
        label: 'Privésleutels',
        help: 'PEM, elk na een regel met de versie die de beheerconsole toont. Oudere versies blijven nodig voor oudere records.',
      },
      'directory-secret': {
        label: 'Geheim voor namen',
        help: 'Van een app die leden en klantcontacten mag lezen. Zonder verschijnen alleen ID’s.',
      },
      identities: {
        label: 'Wie is wie',
        help: 'Regels zoals bob.w,bob@corp.example, of de regel userid@corp.example voor iedereen.',
      },
      proxy: {
        label: 'Proxyserver',
        help: 'http://host:port of socks5://host:port, als de locatie zelf niet naar buiten kan.',
      },
      'proxy-login': { label: 'Aanmelding bij de proxy', help: 'Als gebruiker:wachtwoord.' },
      'api-base': { label: 'Adres van de API', help: 'Alleen voor WeCom op eigen servers.' },
    },
  },
  telemessage: {
    name: 'TeleMessage (Capture Mobile): leveringen',
    captures:
      'Wat uw TeleMessage-archiver al levert: ZIP-bestanden met mails en hun manifest in een map, of mails via SMTP.',
    uncovered: 'Wat TeleMessage niet levert. Manifesten worden nageteld; wat ontbreekt wordt een hiaat.',
    seenBy: 'TeleMessage, op wiens servers elk bericht staat voordat het hier komt.',
    fields: {
      service: { label: 'Dienst', help: 'Wat deze leveringen bevatten.' },
      folder: {
        label: 'Map van de leveringen',
        help: 'Absoluut pad op de machine van de vastleglocatie, in een map die haar configuratie (siteFolders) toestaat.',
      },
      smtpPort: { label: 'SMTP-poort', help: 'Leeg: er worden geen mails aangenomen.' },
      smtpHost: {
        label: 'SMTP-adres',
        help: 'Waar wordt geluisterd; anders dan op deze machine is een certificaat nodig.',
      },
      allowFrom: {
        label: 'Toegestane afzenders',
        help: 'Adressen of netwerken die mogen leveren, één per regel, zoals 192.0.2.0/24.',
      },
      smtpUser: { label: 'SMTP-gebruikersnaam', help: 'Leeg: er wordt geen aanmelding gevraagd.' },
      smtpPassword: { label: 'SMTP-wachtwoord', help: 'Nodig bij een gebruikersnaam.' },
      tlsCertificate: { label: 'TLS-certificaat', help: 'PEM, met de keten.' },
      tlsKey: { label: 'TLS-privésleutel', help: 'PEM, van dat certificaat.' },
      maxMegabytes: { label: 'Grootste mail', help: 'In megabyte (MB).' },
    },
  },
  'whatsapp-backup': {
    name: 'WhatsApp Phone Archiver: back-up van een telefoon',
    captures:
      'De end-to-end versleutelde back-up van een beheerde Android-telefoon, of de chatdatabase van een iPhone: berichten, bewerkingen, verwijderingen, oproepen, reacties, groepen en de media ernaast.',
    uncovered:
      'De tijd tussen twee back-ups: wat daartussen wordt geschreven en weer verwijderd. Periodiek, niet live.',
    seenBy: 'Niemand extra: de back-up wordt op deze machine geopend met de sleutel die u bewaart.',
    fields: {
      'account-phone': {
        label: 'Nummer van de telefoon',
        help: 'Van de geregistreerde gebruiker van wie de back-ups zijn, met landnummer.',
      },
      folder: {
        label: 'Map met back-ups',
        help: 'Volledig pad op de machine van de vastleglocatie, in een map die haar configuratie (siteFolders) toestaat. Eén map per telefoon.',
      },
      key: {
        label: 'Sleutel',
        help: 'De 64 tekens van de end-to-end versleutelde back-up; van een sleutelbestand van de telefoon de inhoud in base64. Leeg bij databases die niet zijn versleuteld.',
      },
      interval: { label: 'Seconden tussen twee keer kijken', help: '10 tot 86.400; leeg: 300.' },
    },
  },
};
