import type { siteCaptureHelp as English } from '#i18n/help/en/siteCapture.ts';

export const siteCaptureHelp = {
  'site capture add': {
    summary: 'Ställ in en insamling; den börjar genast',
    options: {
      name: 'ett eget namn',
      user: 'den registrerade användare vars telefon det är, efter e-postadress',
      set: 'en inställning; får upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
    },
  },
  'site capture alarms': {
    summary: 'Lista vad som är fel med insamlingar och behöver någon',
    options: { since: 'även det som larmades efter denna tid och är över' },
  },
  'site capture change': {
    summary: 'Ändra en insamlings namn eller inställningar; det som inte nämns består',
    options: {
      name: 'ett nytt namn',
      set: 'en inställning; tom tar bort den; får upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
    },
  },
  'site capture check': {
    summary: 'Fråga ursprunget om inställningarna kan fungera, utan att behålla dem',
    options: {
      source: 'för en insamling som inte är inställd än: dess källa',
      set: 'en inställning; får upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
    },
  },
  'site capture list': { summary: 'Lista insamlingarna med deras tillstånd' },
  'site capture pause': { summary: 'Pausa en insamling tills den återupptas' },
  'site capture remove': {
    summary: 'Ta bort en insamling med dess enhetsnycklar; det som samlats in finns kvar',
  },
  'site capture restart': { summary: 'Avsluta en insamling och starta den på nytt' },
  'site capture resume': { summary: 'Återuppta en pausad insamling' },
  'site capture show': {
    summary: 'Visa en insamling: tillstånd, inställningar utan hemligheter, adressen till leverantören',
  },
  'site capture sources': { summary: 'Lista källorna som kan ställas in, med deras inställningar' },
  'site sources': { summary: 'Lista insamlingssätten med deras inställningar' },
} satisfies typeof English;
