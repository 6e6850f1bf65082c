import type { accessHelp as English } from '#i18n/help/en/access.ts';

export const accessHelp = {
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
  'role add': {
    summary: 'Een rol aan een rollengroep toevoegen, bijv. "Mailbox Import Export" "Organization Management"',
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
} satisfies typeof English;
