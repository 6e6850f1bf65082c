import type { siteUserHelp as English } from '#i18n/help/en/siteUser.ts';

export const siteUserHelp = {
  'site account add': {
    summary: 'Een aanmelding van de vastleglocatie toevoegen, voor verbindingslijnen',
    options: { 'password-file': 'bestand met op de eerste regel het wachtwoord' },
  },
  'site account list': { summary: 'De aanmeldingen van de vastleglocatie weergeven' },
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
} satisfies typeof English;
