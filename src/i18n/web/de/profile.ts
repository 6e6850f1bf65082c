import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('de');

export const profile = {
  personal: 'Über Sie',
  saved: 'Ihr Profil ist gespeichert.',
  email: 'E-Mail-Adresse',
  signIn: 'Anmeldung',
  bySingleSignOn: 'über den Identitätsanbieter Ihrer Organisation',
  byPassword: 'mit Kennwort',
  displayName: 'Anzeigename',
  timeZone: 'Zeitzone, in der Zeiten gezeigt werden',
  likeBrowser: 'Wie der Browser',
  password: 'Kennwort',
  passwordLead: 'Wenn Sie es ändern, enden Ihre Sitzungen auf anderen Geräten.',
  passwordChanged: 'Ihr Kennwort ist geändert.',
  secondFactor: {
    title: 'Zweiter Faktor',
    lead: 'Bei jeder Anmeldung ein Code einer Authenticator-App: ein gestohlenes Kennwort allein öffnet nichts.',
    isOn: 'Eingeschaltet',
    isOff: 'Ausgeschaltet',
    codesLeft: (count) =>
      plural(count, {
        one: '# Wiederherstellungscode ist übrig.',
        other: '# Wiederherstellungscodes sind übrig.',
      }),
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    turnOffText: 'Danach genügt Ihr Kennwort allein. Geben Sie es noch einmal ein.',
    renew: 'Neue Wiederherstellungscodes',
    renewText: 'Die alten verfallen. Geben Sie Ihr Kennwort noch einmal ein.',
    passwordFirst: 'Geben Sie zuerst Ihr Kennwort ein, damit niemand sonst das an Ihrem Platz tut.',
    next: 'Weiter',
    scan: 'Scannen Sie das Bild mit Ihrer Authenticator-App und geben Sie dann die sechs Ziffern ein, die sie zeigt.',
    picture: 'QR-Code für die Authenticator-App',
    key: 'Oder geben Sie diesen Schlüssel in die App ein:',
    codes: 'Wiederherstellungscodes',
    codesHint:
      'Werden nur jetzt gezeigt. Jeder erlaubt eine Anmeldung ohne Ihr Telefon. Bewahren Sie sie bei anderen Schlüsseln auf.',
  },
  tokens: {
    make: 'Token anlegen',
    makeSubmit: 'Anlegen',
    made: 'Das Token ist angelegt',
    token: 'Das Token',
    tokenHint: 'Wird nur jetzt gezeigt: Holdfast behält nichts, woraus es sich wiedergewinnen ließe.',
    name: 'Bezeichnung',
    nameHint: 'Zum Beispiel das Skript, das es verwendet.',
    ends: 'Läuft ab',
    inDays: (days) => plural(days, { one: 'in # Tag', other: 'in # Tagen' }),
    never: 'nie',
    scopes: 'Was es darf',
    some: 'Nur, was ich auswähle',
    all: 'Alles, was ich darf',
    chosen: 'Es darf',
  },
} satisfies WebMessages['profile'];
