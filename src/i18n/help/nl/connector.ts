import type { connectorHelp as English } from '#i18n/help/en/connector.ts';

export const connectorHelp = {
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
    summary: 'De servicevoorwaarden tonen die bij het toevoegen van een verbindingslijn worden geaccepteerd',
  },
} satisfies typeof English;
