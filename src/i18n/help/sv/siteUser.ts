import type { siteUserHelp as English } from '#i18n/help/en/siteUser.ts';

export const siteUserHelp = {
  'site account add': {
    summary: 'Lägg till en inloggning på insamlingsplatsen, för kopplingar',
    options: { 'password-file': 'fil vars första rad är lösenordet' },
  },
  'site account list': { summary: 'Lista inloggningarna på insamlingsplatsen' },
  'site import': {
    summary: 'Ta in en registrerad användares WhatsApp-chattexporter till insamlingsplatsen',
    options: {
      phone: 'numret till den registrerade användare som exporten kommer från',
      me: 'vad den användaren heter i exporten',
      author: 'vem en skribent är; får upprepas',
      'authors-file': 'fil med rader av formen NAME=EMAIL|PHONE',
      'time-zone': 'telefonens tidszon, t.ex. Europe/London (standard: den här datorns)',
      locale: 'telefonens språk och region, t.ex. en-GB; avgör vad 3/4/2026 betyder',
      'list-authors': 'visa bara vilka som skriver i exporten, med förslag',
    },
  },
  'site user add': {
    summary: 'Registrera en användare vars kommunikation samlas in',
    options: {
      email: 'användarens e-postadress',
      phone: 'telefonnummer med landsnummer, t.ex. +447700900123; får upprepas',
      wecom: 'användar-id i WeCom; får upprepas',
      'display-name': 'vad personen heter',
      from: 'giltig från och med detta datum (2026-01-31); utan datum sedan alltid',
      until: 'giltig före detta datum; utan datum fortfarande giltig',
    },
  },
  'site user edit': {
    summary: 'Avsluta eller rätta ett nummers giltighetstid',
    options: {
      email: 'användarens e-postadress',
      phone: 'telefonnumret',
      wecom: 'eller användar-id i WeCom',
      began: 'av flera den som börjar detta datum; open: den utan början',
      from: 'giltigt från och med detta datum (2026-01-31); open: sedan alltid',
      until: 'giltigt före detta datum; open: tills vidare',
    },
  },
  'site user import': { summary: 'Registrera användare från en CSV-fil (alla rader eller inga)' },
  'site user list': {
    summary: 'Lista de registrerade användarna med deras nummer och giltighet',
  },
  'site user invite': {
    summary: 'Skapa en länk till en användares egen sida; adressen visas en gång och gäller i 72 timmar',
    options: {
      for: 'device: länka hans telefon; phone: skicka exporterade chattar',
      language: 'sidans språk: en, de, nl, sv, zh-CN; annars det som webbläsaren ber om',
    },
  },
  'site user links': { summary: 'Lista länkarna till en användares egen sida' },
  'site user renew-link': { summary: 'Gör en länk giltig i 72 timmar till' },
  'site user revoke-link': { summary: 'Avsluta en länk med dess sessioner och uppladdningsadresser' },
} satisfies typeof English;
