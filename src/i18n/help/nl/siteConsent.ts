import type { siteConsentHelp as English } from '#i18n/help/en/siteConsent.ts';

export const siteConsentHelp = {
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
  'site policy set': {
    summary: 'De tekst instellen die gebruikers op hun pagina lezen en bevestigen',
    options: { language: 'de taal ervan: en, de, nl, sv, zh-CN' },
  },
  'site policy show': {
    summary: 'De ingestelde teksten tonen; zonder die gelden de teksten die bij Holdfast horen',
  },
} satisfies typeof English;
