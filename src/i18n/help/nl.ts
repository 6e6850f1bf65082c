import type { Help } from '#i18n/help/en.ts';

export const helpNl = {
  words: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: 'Opdrachten:',
    optionsPlace: '[opties]',
    commandPlace: '[opdracht]',
    displayHelp: 'hulp bij de opdracht weergeven',
    everySetting: 'Elke instelling uit docs/configuration.md is ook een optie.',
  },

  options: {
    json: 'JSON weergeven (opbouw in docs/cli.md)',
    progress: 'voortgang als regels JSON naar de standaardfoutuitvoer schrijven',
    'token-file': 'bestand met op de eerste regel het token van een operator',
    data: 'de gegevensmap (standaard: data)',
  },

  groups: {
    alerts: 'Waarschuwingen: wie het hoort als een uitvoering mislukt, niet klopt of te laat is',
    audit: 'Het auditlogboek',
    connector: 'Verbindingslijnen: importeren uit een vastleglocatie naar postvakken',
    'connector mapping': 'Aangepaste toewijzing van gebruikers aan postvakken',
    directory: 'Adreslijsten van postvakken: wie welk postvak, welke adressen en nummers heeft',
    domain: 'Geaccepteerde domeinen',
    mailbox: 'Postvakken van het ingebouwde archief en wat erin staat',
    operator: 'Operators en hun tokens',
    role: 'Rollengroepen',
    'role group': 'Eigen rollengroepen',
    site: 'De vastleglocatie: accounts, geregistreerde gebruikers, exports',
    'site account': 'Aanmeldingen van de vastleglocatie',
    'site policy': 'De tekst die gebruikers lezen voordat zij een telefoon koppelen of een chat sturen',
    'site attestation': 'Verklaringen van gebruikers dat niets zakelijks buiten de vastlegging om gaat',
    'site consent': 'Het toestemmingsregister',
    'site coverage': 'Wat gedekt was',
    'site scope': 'Wat van wie wordt vastgelegd',
    'site capture': 'Vastleggingen: bronnen die één keer worden ingesteld en daarna zelf vastleggen',
    'site user': 'Geregistreerde gebruikers',
    sso: 'Eenmalige aanmelding met OpenID Connect',
    target: 'Doelen: postvakken buiten het archief',
  },

  commands: {
    'alerts edit': {
      summary: 'Wijzigen waar waarschuwingen heen gaan; wat niet wordt genoemd, blijft',
      options: {
        email: 'waarschuwingen per e-mail verzenden',
        'no-email': 'geen e-mail verzenden',
        'smtp-host': 'mailserver, bijv. mail.corp.example',
        'smtp-port': 'de poort ervan, meestal 465 of 587',
        'smtp-security': 'tls, starttls of none (alleen op deze computer)',
        'smtp-username': 'aanmelding bij de mailserver',
        'smtp-password-file': 'bestand met op de eerste regel het wachtwoord',
        from: 'afzender van de e-mails',
        to: 'wie ze krijgt; mag worden herhaald',
        language: 'taal van de e-mails: en, de, nl, sv, zh-CN',
        webhook: 'waarschuwingen naar de webhook sturen',
        'no-webhook': 'niets naar de webhook sturen',
        'webhook-url': 'het adres ervan (https)',
        'late-after': 'minuten waarna een geplande uitvoering te laat is (standaard: 60)',
      },
    },
    'alerts list': {
      summary: 'De waarschuwingen weergeven, nieuwste eerst, met de stand van hun bezorging',
      options: {
        limit: 'hoogstens dit aantal (standaard: 50)',
      },
    },
    'alerts secret': {
      summary: 'Een nieuw geheim voor de handtekeningen van de webhook maken; het wordt één keer getoond',
    },
    'alerts show': {
      summary: 'Weergeven waar waarschuwingen heen gaan',
    },
    'alerts test': {
      summary: 'Nu een testwaarschuwing verzenden en zeggen hoe het ging',
    },
    'audit list': {
      summary: 'Het auditlogboek weergeven: wie wat waarmee heeft gedaan, en wanneer',
      options: {
        action: 'alleen deze actie, bijv. content.show',
        object: 'alleen dit object, bijv. mailbox:alice@corp.example',
        actor: 'alleen wat deze persoon heeft gedaan, bijv. local:root',
        limit: 'hoogstens dit aantal',
      },
    },
    'audit verify': { summary: 'De keten van het auditlogboek narekenen' },
    backup: {
      summary:
        'Alles wat telt naar een map schrijven: pakketten, sleutelbestanden, sleutels, tabellen, met een manifest',
    },
    'connector create': {
      summary:
        'Een verbindingslijn toevoegen: voorwaarden accepteren, aanmelden bij de vastleglocatie, gebruikers toewijzen, voltooien',
      options: {
        service: 'whatsapp of wechat',
        name: 'een eigen, nog niet gebruikte naam',
        site: 'het besloten adres van de vastleglocatie, bijv. http://127.0.0.1:8422',
        username: 'gebruikersnaam bij de vastleglocatie',
        'password-file': 'bestand met op de eerste regel het wachtwoord',
        mapping: 'CSV-bestand met de aangepaste toewijzing',
        'automatic-mapping': 'toewijzen op het e-mailadres van de gebruiker',
        'no-automatic-mapping': 'alleen de aangepaste toewijzing gebruiken',
        schedule: 'daily@HH:MM (standaard: daily@02:00), every@30m, every@4h of manual',
        'time-zone': 'tijdzone van de planning (standaard: UTC)',
        'accept-terms': 'de servicevoorwaarden accepteren (te lezen met: holdfast connector terms)',
        target: 'een doel naast het archief; herhaalbaar',
        route:
          'PATROON[,PATROON]=[DOEL[,DOEL]]: welke postvakken naar welke doelen gaan; het eerste dat past, geldt; herhaalbaar',
        'without-archive': 'het archief bewaart geen kopie van wat aan het ene doel wordt bezorgd',
      },
    },
    'connector edit': {
      summary: 'Een verbindingslijn wijzigen; wat niet wordt genoemd, blijft zoals het is',
      options: {
        name: 'een nieuwe naam',
        site: 'een nieuw adres van de vastleglocatie',
        username: 'een nieuwe gebruikersnaam',
        'password-file': 'bestand met op de eerste regel het nieuwe wachtwoord',
        schedule: 'daily@HH:MM, every@30m, every@4h of manual',
        'time-zone': 'tijdzone van de planning',
        'automatic-mapping': 'toewijzen op het e-mailadres van de gebruiker',
        'no-automatic-mapping': 'alleen de aangepaste toewijzing gebruiken',
        target: 'een doel naast het archief; herhaalbaar',
        route:
          'PATROON[,PATROON]=[DOEL[,DOEL]]: welke postvakken naar welke doelen gaan; het eerste dat past, geldt; herhaalbaar',
        'no-target': 'alleen in het archief bezorgen',
        'no-route': 'elk doel neemt elk postvak',
      },
    },
    'connector list': { summary: 'De verbindingslijnen weergeven met status en laatste uitvoering' },
    'connector log': {
      summary: 'Het logboek van een uitvoering: per item één regel met resultaat en reden',
      options: { run: 'id van een uitvoering (standaard: de laatste)' },
    },
    'connector mapping apply': {
      summary: 'Een CSV-bestand met aangepaste toewijzing als nieuwe versie op een verbindingslijn toepassen',
      options: { 'accept-partial': 'de goede regels toepassen van een bestand dat ook foute heeft' },
    },
    'connector mapping check': {
      summary: 'Een CSV-bestand met aangepaste toewijzing controleren zonder het toe te passen',
    },
    'connector pause': {
      summary: 'Een verbindingslijn onderbreken: tot ze wordt hervat, begint er geen uitvoering',
    },
    'connector redeliver': {
      summary:
        'Met de toewijzing van nu opnieuw bezorgen wat niet is geïmporteerd of een postvak niet heeft bereikt',
    },
    'connector remove': {
      summary: 'Een verbindingslijn verwijderen; wat ze heeft gearchiveerd en haar geschiedenis blijven',
    },
    'connector resume': { summary: 'Een onderbroken verbindingslijn hervatten' },
    'connector run': {
      summary: 'Nu uitvoeren: ophalen, klaarzetten, converteren, toewijzen, importeren, afstemmen',
      options: {
        'replay-from': 'nogmaals verwerken wat vanaf dit tijdstip is vastgelegd',
        'replay-until': 'einde van de periode die nogmaals wordt verwerkt',
      },
    },
    'connector terms': {
      summary:
        'De servicevoorwaarden tonen die bij het toevoegen van een verbindingslijn worden geaccepteerd',
    },
    'directory add': {
      summary: 'Een adreslijst instellen, nadat die is gevraagd, en lezen',
      options: {
        kind: 'welke soort adreslijst, zoals holdfast directory kinds ze opsomt',
        set: 'een instelling; van een bestand de naam; mag worden herhaald',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
      },
    },
    'directory check': {
      summary: 'Een adreslijst vragen of instellingen kunnen werken, zonder ze te bewaren',
      options: {
        kind: 'van een adreslijst die nog niet is ingesteld: de soort',
        set: 'een instelling; van een bestand de naam; mag worden herhaald',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
      },
    },
    'directory edit': {
      summary:
        'De instellingen van een adreslijst wijzigen of haar uitschakelen; wat niet wordt genoemd, blijft',
      options: {
        set: 'een instelling; leeg neemt haar weg; mag worden herhaald',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
        on: 'inschakelen',
        off: 'niet lezen en niet raadplegen',
      },
    },
    'directory kinds': {
      summary: 'De soorten adreslijsten opsommen die kunnen worden ingesteld, met hun instellingen',
    },
    'directory list': { summary: 'De adreslijsten opsommen, en wie zij kennen' },
    'directory people': {
      summary: 'De personen van een adreslijst opsommen, met de tijden van hun nummers',
      options: { search: 'alleen wie dit in een adres, naam of nummer heeft' },
    },
    'directory read': {
      summary: 'Een adreslijst nu lezen',
      options: { 'accept-fewer': 'hoewel minder dan de helft van de bekende personen er nog is' },
    },
    'directory remove': {
      summary: 'Een adreslijst verwijderen met wat daardoor bekend was; wat is bezorgd, blijft',
    },
    'directory show': {
      summary: 'Een adreslijst tonen: instellingen zonder geheimen, wat niet bruikbaar was',
    },
    doctor: {
      summary:
        'Configuratie, database, sleutels, schijf en vastleglocatie nakijken en zeggen wat er moet gebeuren',
      options: {
        mailbox:
          'een postvak waarin doelen worden beproefd: één item wordt geschreven, teruggelezen en verwijderd',
      },
    },
    'domain add': {
      summary:
        'Een domein accepteren: postvakken voor de geregistreerde gebruikers ervan mogen automatisch ontstaan',
    },
    'domain list': { summary: 'De geaccepteerde domeinen weergeven' },
    'domain remove': {
      summary: 'Een domein niet meer accepteren; gemaakte postvakken blijven',
    },
    export: {
      summary: 'De exacte e-mails van een postvak of van een zoekopdracht exporteren',
      options: {
        mailbox: 'alles in dit postvak',
        query: 'wat deze zoekopdracht vindt',
        format: 'bestandsindeling: eml',
        out: 'een nieuwe of lege map',
      },
    },
    'mailbox create': {
      summary: 'Postvakken in het ingebouwde archief maken',
      options: { csv: 'één adres per regel, of een CSV-bestand met de kolom Email' },
    },
    'mailbox folders': { summary: 'De mappen van een postvak weergeven' },
    'mailbox items': {
      summary: 'De items van een postvak weergeven, de oudste eerst',
      options: { folder: 'alleen deze map', limit: 'hoogstens dit aantal' },
    },
    'mailbox list': { summary: 'De postvakken weergeven met het aantal items' },
    'mailbox show': {
      summary: 'Eén item tonen; --raw geeft de exacte bytes van de e-mail',
      options: { raw: 'de bytes volgens RFC 5322, zoals gearchiveerd' },
    },
    'operator add': {
      summary: 'Een operator toevoegen; het gegenereerde wachtwoord wordt één keer getoond',
      options: {
        'display-name': 'hoe de persoon heet',
      },
    },
    'operator disable': {
      summary: 'Een operator uitschakelen: sessies en tokens eindigen meteen',
    },
    'operator enable': {
      summary: 'Een uitgeschakelde operator weer inschakelen',
    },
    'operator link': {
      summary: 'Een operator koppelen aan een subject (sub) van de id-provider',
    },
    'operator list': { summary: 'De operators en hun rollengroepen weergeven' },
    'operator recover': {
      summary:
        'Op deze computer: een nieuw wachtwoord voor een buitengesloten beheerder; de tweede factor wordt opnieuw ingesteld',
    },
    'operator reset-password': {
      summary: 'Een operator een nieuw gegenereerd wachtwoord geven, één keer getoond; de sessies eindigen',
    },
    'operator reset-second-factor': {
      summary: 'Bij een verloren telefoon: aanmelden vraagt alleen nog het wachtwoord; de sessies eindigen',
    },
    'operator revoke-token': {
      summary: 'Een API-token intrekken',
    },
    'operator token': {
      summary:
        'Een API-token voor een operator maken; het wordt één keer getoond (te gebruiken met --token-file)',
      options: {
        name: 'waar het token voor dient',
        scope: 'een machtiging die het token mag gebruiken; mag worden herhaald (standaard: alle)',
        expires: 'datum of tijd vanaf wanneer het niet meer geldt',
      },
    },
    'operator tokens': {
      summary: 'De geldige API-tokens weergeven, van alle operators of van één',
    },
    'operator unlink': {
      summary: 'De koppeling met de id-provider verwijderen; de sessies eindigen',
    },
    rebuild: { summary: 'De index leegmaken en opnieuw vullen vanuit pakketten en registraties' },
    restore: {
      summary: 'Een back-up terugzetten in een lege database; voer daarna rebuild en verify uit',
    },
    'role add': {
      summary:
        'Een rol aan een rollengroep toevoegen, bijv. "Mailbox Import Export" "Organization Management"',
    },
    'role grant': { summary: 'Een operator een rollengroep geven' },
    'role group create': {
      summary: 'Een rollengroep maken, met rollen en leden',
      options: {
        role: 'een rol van de groep; mag worden herhaald',
        member: 'e-mailadres van een lid; mag worden herhaald',
        description: 'waar de groep voor dient',
      },
    },
    'role group remove': {
      summary: 'Een eigen rollengroep verwijderen; de leden verliezen de rollen ervan',
    },
    'role list': { summary: 'De rollengroepen weergeven met hun rollen en machtigingen' },
    'role remove': {
      summary: 'Een rol uit een rollengroep halen',
    },
    'role revoke': {
      summary: 'Een operator uit een rollengroep halen',
    },
    search: {
      summary: 'Alle postvakken doorzoeken: woorden, "woordgroepen", begin*, OR, NOT',
      options: {
        mailbox: 'alleen dit postvak',
        count: 'alleen tellen',
        limit: 'de nieuwste N (standaard: 50)',
      },
    },
    serve: {
      summary: 'Vastleglocatie, planningen en statuscontrole op loopback starten en actief blijven',
    },
    'site account add': {
      summary: 'Een aanmelding van de vastleglocatie toevoegen, voor verbindingslijnen',
      options: { 'password-file': 'bestand met op de eerste regel het wachtwoord' },
    },
    'site account list': { summary: 'De aanmeldingen van de vastleglocatie weergeven' },
    'site attestation list': {
      summary: 'Tonen wie heeft verklaard en wie aan de beurt is',
      options: { overdue: 'alleen wie te laat is' },
    },
    'site attestation set': {
      summary: 'Wijzigen hoe vaak gebruikers verklaren',
      options: { months: 'maanden ertussen, 0 tot 12; 0: niemand hoeft' },
    },
    'site consent add': {
      summary: 'In het toestemmingsregister opnemen',
      options: {
        email: 'e-mailadres van de gebruiker',
        party: 'wie is ingelicht of gevraagd; zonder opgave de gebruiker',
        state: 'informed, agreed, refused of default',
        means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract of other',
        at: 'wanneer (2026-01-31 of een tijdstip); zonder opgave nu',
        note: 'wat verder van belang is',
      },
    },
    'site consent list': {
      summary: 'Het toestemmingsregister tonen, het nieuwste eerst',
      options: {
        email: 'alleen van deze gebruiker',
        state: 'alleen in deze toestand',
        csv: 'als CSV naar dit bestand schrijven',
      },
    },
    'site coverage report': {
      summary: 'Tonen wat in een maand gedekt was, per gebruiker',
      options: {
        month: 'de maand, bijv. 2026-10',
        user: 'alleen van dit e-mailadres',
        out: 'een HTML-bestand schrijven om af te drukken',
      },
    },
    'site scope add': {
      summary: 'Een gesprek op de lijst zetten van wat wordt vastgelegd',
      options: {
        contact: 'telefoonnummer met landnummer, bijv. +447700900123',
        group: 'titel of id van een groep',
        label: 'de naam in het adresboek van de gebruiker',
        note: 'wat verder van belang is',
      },
    },
    'site scope approve': { summary: 'Goedkeuren dat een gesprek privé is', options: { note: 'waarom' } },
    'site scope list': {
      summary: 'Tonen wat van elke gebruiker wordt vastgelegd',
      options: { requests: 'alleen wat gebruikers als privé vragen' },
    },
    'site scope refuse': {
      summary: 'Weigeren dat een gesprek privé is',
      options: { note: 'waarom; de gebruiker ziet het' },
    },
    'site scope remove': { summary: 'Een gesprek van zijn lijst halen' },
    'site scope set': {
      summary: 'Kiezen wat van een gebruiker wordt vastgelegd: all, listed of all-but-private',
    },
    'site scope show': { summary: 'Vastleggingsbereik en lijsten van een gebruiker tonen' },
    'site capture add': {
      summary: 'Een vastlegging instellen; zij begint meteen',
      options: {
        name: 'een eigen naam',
        user: 'de geregistreerde gebruiker van wie de telefoon is, op e-mailadres',
        set: 'een instelling; mag worden herhaald',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
      },
    },
    'site capture alarms': {
      summary: 'Weergeven wat er mis is met vastleggingen en aandacht vraagt',
      options: { since: 'ook wat na dit tijdstip is gemeld en voorbij is' },
    },
    'site capture change': {
      summary: 'Naam of instellingen van een vastlegging wijzigen; wat niet wordt genoemd blijft',
      options: {
        name: 'een nieuwe naam',
        set: 'een instelling; leeg verwijdert die; mag worden herhaald',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
      },
    },
    'site capture check': {
      summary: 'De oorsprong vragen of instellingen kunnen werken, zonder ze te bewaren',
      options: {
        source: 'van een nog niet ingestelde vastlegging: de bron',
        set: 'een instelling; mag worden herhaald',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
      },
    },
    'site capture list': { summary: 'De vastleggingen met hun toestand weergeven' },
    'site capture pause': { summary: 'Een vastlegging onderbreken tot zij wordt hervat' },
    'site capture remove': {
      summary: 'Een vastlegging met haar apparaatsleutels verwijderen; wat is vastgelegd blijft',
    },
    'site capture restart': { summary: 'Een vastlegging beëindigen en opnieuw starten' },
    'site capture resume': { summary: 'Een onderbroken vastlegging hervatten' },
    'site capture show': {
      summary: 'Een vastlegging tonen: toestand, instellingen zonder geheimen, adres voor de leverancier',
    },
    'site capture sources': {
      summary: 'De bronnen weergeven die kunnen worden ingesteld, met hun instellingen',
    },
    'site import': {
      summary: 'WhatsApp-chatexports van een geregistreerde gebruiker in de vastleglocatie opnemen',
      options: {
        phone: 'het nummer van de geregistreerde gebruiker van wie de export is',
        me: 'hoe die gebruiker in de export heet',
        author: 'wie een schrijver is; mag worden herhaald',
        'authors-file': 'bestand met regels NAME=EMAIL|PHONE',
        'time-zone': 'tijdzone van de telefoon, bijv. Europe/London (standaard: die van deze computer)',
        locale: 'taal en regio van de telefoon, bijv. en-GB; bepaalt wat 3/4/2026 betekent',
        'list-authors': 'alleen tonen wie er in de export schrijft, met suggesties',
      },
    },
    'site sources': { summary: 'De manieren van vastleggen weergeven, met hun instellingen' },
    'site user add': {
      summary: 'Een gebruiker registreren van wie de communicatie wordt vastgelegd',
      options: {
        email: 'het e-mailadres van de gebruiker',
        phone: 'telefoonnummer met landnummer, bijv. +447700900123; mag worden herhaald',
        wecom: 'gebruikers-id van WeCom; mag worden herhaald',
        'display-name': 'hoe de persoon heet',
        from: 'geldig vanaf deze datum (2026-01-31); zonder datum altijd al',
        until: 'geldig tot deze datum; zonder datum nog steeds',
      },
    },
    'site user edit': {
      summary: 'De geldigheid van een nummer beëindigen of verbeteren',
      options: {
        email: 'het e-mailadres van de gebruiker',
        phone: 'het telefoonnummer',
        wecom: 'of de gebruikers-id van WeCom',
        began: 'van meerdere de geldigheid die op deze datum begint; open: die zonder begin',
        from: 'geldig vanaf deze datum (2026-01-31); open: altijd al',
        until: 'geldig tot deze datum; open: tot nader order',
      },
    },
    'site user import': {
      summary: 'Gebruikers uit een CSV-bestand registreren (alle regels of geen enkele)',
    },
    'site user list': {
      summary: 'De geregistreerde gebruikers weergeven met hun nummers en de geldigheid ervan',
    },
    'site policy set': {
      summary: 'De tekst instellen die gebruikers op hun pagina lezen en bevestigen',
      options: { language: 'de taal ervan: en, de, nl, sv, zh-CN' },
    },
    'site policy show': {
      summary: 'De ingestelde teksten tonen; zonder die gelden de teksten die bij Holdfast horen',
    },
    'site user invite': {
      summary:
        'Een koppeling naar de eigen pagina van een gebruiker maken; het adres wordt eenmaal getoond en geldt 72 uur',
      options: {
        for: 'device: zijn telefoon koppelen; phone: geëxporteerde chats sturen',
        language: 'taal van de pagina: en, de, nl, sv, zh-CN; anders die van zijn browser',
      },
    },
    'site user links': { summary: 'De koppelingen naar de eigen pagina van een gebruiker tonen' },
    'site user renew-link': { summary: 'Een koppeling nog eens 72 uur geldig maken' },
    'site user revoke-link': { summary: 'Een koppeling beëindigen, met haar sessies en uploadadressen' },
    'sso edit': {
      summary:
        'Eenmalige aanmelding wijzigen; de provider wordt eerst gevraagd; wat niet wordt genoemd, blijft',
      options: {
        issuer: 'adres van de id-provider, zoals die zichzelf noemt',
        'client-id': 'client-id die de provider heeft gegeven',
        'client-secret-file': 'bestand met op de eerste regel het clientgeheim',
        address: 'adres waarop browsers het compliancecentrum bereiken',
        name: 'naam op de knop van de aanmeldpagina',
        enabled: 'eenmalige aanmelding inschakelen',
        'no-enabled': 'eenmalige aanmelding uitschakelen',
        'auto-create': 'wie onbekend is, wordt operator zonder enige rol',
        'no-auto-create': 'wie onbekend is, wordt geweigerd',
        'local-sign-in': 'ook wachtwoorden aannemen',
        'no-local-sign-in': 'alleen wachtwoorden van de noodoperator aannemen',
        'emergency-operator': 'wie zich altijd met een wachtwoord kan aanmelden',
      },
    },
    'sso show': {
      summary: 'Weergeven hoe eenmalige aanmelding is ingesteld',
    },
    'target add': {
      summary: 'Een doel instellen, nadat zijn server is gevraagd',
      options: {
        kind: 'welk soort doel; holdfast target kinds geeft ze weer',
        set: 'een instelling; herhaalbaar',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; herhaalbaar',
        'without-check': 'de instellingen bewaren zonder de server te vragen',
      },
    },
    'target check': {
      summary: 'De server vragen of instellingen kunnen werken, zonder ze te bewaren',
      options: {
        kind: 'van een doel dat nog niet is ingesteld: zijn soort',
        set: 'een instelling; herhaalbaar',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; herhaalbaar',
      },
    },
    'target deliveries': {
      summary:
        'Bezorgingen weergeven die mislukt zijn, wachten, verdwenen zijn of het postvak minder dan de mail gaven',
      options: {
        state: 'pending, failed (standaard), vanished of noted',
      },
    },
    'target edit': {
      summary: 'De instellingen van een doel wijzigen; wat niet wordt genoemd, blijft',
      options: {
        set: 'een instelling; leeg neemt haar weg; herhaalbaar',
        'secret-file': 'een instelling uit een bestand, geheimen altijd; herhaalbaar',
        'without-check': 'de instellingen bewaren zonder de server te vragen',
      },
    },
    'target kinds': {
      summary: 'De soorten doelen weergeven die kunnen worden ingesteld, met hun instellingen',
    },
    'target list': {
      summary: 'De doelen weergeven, hoe ze ervoor staan en wat erop wacht',
    },
    'target look': {
      summary: 'Kijken of iets dat is bezorgd uit zijn postvak is verdwenen',
    },
    'target pause': {
      summary: 'Een doel pauzeren tot het wordt hervat; wat ervoor bestemd is, wacht',
    },
    'target prove': {
      summary: 'Een doel beproeven: één item in een postvak schrijven, teruglezen, vergelijken, verwijderen',
      options: {
        mailbox: 'een postvak waarin mag worden geschreven',
      },
    },
    'target redeliver': {
      summary: 'Opnieuw bezorgen wat mislukt of verdwenen is',
      options: {
        vanished: 'wat uit zijn postvak is verdwenen, in plaats van wat mislukt is',
      },
    },
    'target remove': {
      summary: 'Een doel verwijderen dat geen verbindingslijn gebruikt; wat is bezorgd, blijft',
      options: {
        force: 'hoewel bezorgingen wachten; ze worden opgegeven',
      },
    },
    'target resume': {
      summary: 'Een gepauzeerd doel hervatten',
    },
    'target show': {
      summary: 'Een doel tonen: toestand, instellingen zonder geheimen, bezorgingen',
    },
    verify: {
      summary: 'Pakketten, sleutelbestanden, grootboek, rijen en auditlogboek met elkaar vergelijken',
      options: {
        since: 'een elders bewaarde, ondertekende stand: een bestand of de JSON ervan',
        backup: 'in plaats daarvan een back-up met zijn manifest vergelijken',
      },
    },
    worker: { summary: 'Alleen werken: planningen en uitvoeringen, zonder vastleglocatie en zonder poorten' },
  },
} satisfies Help;
