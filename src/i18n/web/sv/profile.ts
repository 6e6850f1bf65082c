import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('sv');

export const profile = {
  personal: 'Om dig',
  saved: 'Din profil är sparad.',
  email: 'E-postadress',
  signIn: 'Inloggning',
  bySingleSignOn: 'genom organisationens identitetsleverantör',
  byPassword: 'med lösenord',
  displayName: 'Namn',
  timeZone: 'Tidszon som tider visas i',
  likeBrowser: 'Som webbläsaren',
  password: 'Lösenord',
  passwordLead: 'När du ändrar det upphör dina sessioner på andra enheter.',
  passwordChanged: 'Ditt lösenord är ändrat.',
  secondFactor: {
    title: 'Andra faktor',
    lead: 'En kod från en autentiseringsapp vid varje inloggning: ett stulet lösenord räcker inte.',
    isOn: 'På',
    isOff: 'Av',
    codesLeft: (count) =>
      plural(count, { one: '# återställningskod finns kvar.', other: '# återställningskoder finns kvar.' }),
    turnOn: 'Slå på',
    turnOff: 'Stäng av',
    turnOffText: 'Därefter räcker det med ditt lösenord. Skriv det en gång till.',
    renew: 'Nya återställningskoder',
    renewText: 'De gamla upphör. Skriv ditt lösenord en gång till.',
    passwordFirst: 'Skriv först ditt lösenord, så att ingen annan gör detta vid din dator.',
    next: 'Fortsätt',
    scan: 'Skanna bilden med din autentiseringsapp och skriv sedan de sex siffrorna den visar.',
    picture: 'QR-kod för autentiseringsappen',
    key: 'Eller skriv in den här nyckeln i appen:',
    codes: 'Återställningskoder',
    codesHint:
      'Visas bara nu. Med varje kod kan du logga in en gång utan telefonen. Förvara dem där du har andra nycklar.',
  },
  tokens: {
    make: 'Skapa en token',
    makeSubmit: 'Skapa',
    made: 'Tokenen är skapad',
    token: 'Tokenen',
    tokenHint: 'Visas bara nu: Holdfast sparar inget som den kan återskapas ur.',
    name: 'Namn',
    nameHint: 'Till exempel skriptet som använder den.',
    ends: 'Upphör',
    inDays: (days) => plural(days, { one: 'om # dag', other: 'om # dagar' }),
    never: 'aldrig',
    scopes: 'Vad den får',
    some: 'Bara det jag väljer',
    all: 'Allt som jag får',
    chosen: 'Den får',
  },
} satisfies WebMessages['profile'];
