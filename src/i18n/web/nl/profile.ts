import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('nl');

export const profile = {
  personal: 'Over u',
  saved: 'Uw profiel is opgeslagen.',
  email: 'E-mailadres',
  signIn: 'Aanmelding',
  bySingleSignOn: 'via de id-provider van uw organisatie',
  byPassword: 'met een wachtwoord',
  displayName: 'Naam',
  timeZone: 'Tijdzone waarin tijden worden getoond',
  likeBrowser: 'Zoals de browser',
  password: 'Wachtwoord',
  passwordLead: 'Als u het wijzigt, eindigen uw sessies op andere apparaten.',
  passwordChanged: 'Uw wachtwoord is gewijzigd.',
  secondFactor: {
    title: 'Tweede factor',
    lead: 'Bij elke aanmelding een code van een authenticator-app: een gestolen wachtwoord alleen opent niets.',
    isOn: 'Ingeschakeld',
    isOff: 'Uitgeschakeld',
    codesLeft: (count) =>
      plural(count, { one: 'Er is nog # herstelcode.', other: 'Er zijn nog # herstelcodes.' }),
    turnOn: 'Inschakelen',
    turnOff: 'Uitschakelen',
    turnOffText: 'Daarna is alleen uw wachtwoord genoeg. Typ het nog een keer.',
    renew: 'Nieuwe herstelcodes',
    renewText: 'De oude vervallen. Typ uw wachtwoord nog een keer.',
    passwordFirst: 'Typ eerst uw wachtwoord, zodat niemand anders dit aan uw bureau doet.',
    next: 'Doorgaan',
    scan: 'Scan de afbeelding met uw authenticator-app en typ daarna de zes cijfers die deze toont.',
    picture: 'QR-code voor de authenticator-app',
    key: 'Of typ deze sleutel in de app:',
    codes: 'Herstelcodes',
    codesHint:
      'Worden alleen nu getoond. Met elke code kunt u zich één keer zonder telefoon aanmelden. Bewaar ze bij uw andere sleutels.',
  },
  tokens: {
    make: 'Token maken',
    makeSubmit: 'Maken',
    made: 'Het token is gemaakt',
    token: 'Het token',
    tokenHint: 'Wordt alleen nu getoond: Holdfast bewaart niets waaruit het is terug te halen.',
    name: 'Naam',
    nameHint: 'Bijvoorbeeld het script dat het gebruikt.',
    ends: 'Verloopt',
    inDays: (days) => plural(days, { one: 'over # dag', other: 'over # dagen' }),
    never: 'nooit',
    scopes: 'Wat het mag',
    some: 'Alleen wat ik kies',
    all: 'Alles wat ik mag',
    chosen: 'Het mag',
  },
} satisfies WebMessages['profile'];
