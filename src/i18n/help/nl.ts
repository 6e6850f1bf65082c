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
    audit: 'Het auditlogboek',
    connector: 'Verbindingslijnen: importeren uit een vastleglocatie naar postvakken',
    'connector mapping': 'Aangepaste toewijzing van gebruikers aan postvakken',
    domain: 'Geaccepteerde domeinen',
    mailbox: 'Postvakken van het ingebouwde archief en wat erin staat',
    operator: 'Operators en hun tokens',
    role: 'Rollengroepen',
    site: 'De vastleglocatie: accounts, geregistreerde gebruikers, exports',
    'site account': 'Accounts van de vastleglocatie',
    'site user': 'Geregistreerde gebruikers',
  },

  commands: {
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
        schedule: 'daily@HH:MM (standaard: daily@02:00), every@30m, every@4h of manual',
        'time-zone': 'tijdzone van de planning (standaard: UTC)',
        'accept-terms': 'de servicevoorwaarden accepteren (te lezen met: holdfast connector terms)',
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
    doctor: {
      summary:
        'Configuratie, database, sleutels, schijf en vastleglocatie nakijken en zeggen wat er moet gebeuren',
    },
    'domain add': {
      summary:
        'Een domein accepteren: postvakken voor de geregistreerde gebruikers ervan mogen automatisch ontstaan',
    },
    'domain list': { summary: 'De geaccepteerde domeinen weergeven' },
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
    },
    'operator list': { summary: 'De operators en hun rollengroepen weergeven' },
    'operator token': {
      summary:
        'Een API-token voor een operator maken; het wordt één keer getoond (te gebruiken met --token-file)',
      options: { name: 'waar het token voor dient' },
    },
    rebuild: { summary: 'De index leegmaken en opnieuw vullen vanuit pakketten en registraties' },
    restore: {
      summary: 'Een back-up terugzetten in een lege database; voer daarna rebuild en verify uit',
    },
    'role grant': { summary: 'Een operator een rollengroep geven' },
    'role list': { summary: 'De rollengroepen weergeven met hun rollen en machtigingen' },
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
      summary: 'Een account van de vastleglocatie toevoegen waarmee verbindingslijnen zich aanmelden',
      options: { 'password-file': 'bestand met op de eerste regel het wachtwoord' },
    },
    'site account list': { summary: 'De accounts van de vastleglocatie weergeven' },
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
    'site user import': {
      summary: 'Gebruikers uit een CSV-bestand registreren (alle regels of geen enkele)',
    },
    'site user list': {
      summary: 'De geregistreerde gebruikers weergeven met hun nummers en de geldigheid ervan',
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
