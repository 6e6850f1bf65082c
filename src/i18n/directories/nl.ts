import type { DirectoryTexts } from '#i18n/directories/text.ts';

/** What each kind of directory is and what its settings mean, by its name and the last part of its fields' keys. */
export const directoriesNl: DirectoryTexts = {
  csv: {
    name: 'CSV-bestand',
    about: 'De personen van de organisatie in een bestand dat wordt geüpload en bewaard.',
    fields: {
      people: {
        label: 'Bestand',
        help: 'Een tabel met de kolommen address, aliases, phones, name en active; alleen de eerste is nodig. Meerdere aliassen of nummers van een persoon worden door puntkomma’s gescheiden.',
      },
      region: {
        label: 'Land van nummers',
        help: 'Twee letters, zoals NL: voor telefoonnummers zonder landnummer.',
      },
    },
  },
  ldap: {
    name: 'LDAP-server',
    about: 'Active Directory, OpenLDAP en andere servers die LDAP spreken.',
    fields: {
      url: {
        label: 'Adres',
        help: 'ldaps://host, of ldap://host met StartTLS; met poort waar die niet de gebruikelijke is.',
      },
      startTls: {
        label: 'StartTLS',
        help: 'Beveiligt een verbinding met ldap:// voordat er iets wordt gezegd. Alleen een server op deze machine mag zonder.',
      },
      ca: {
        label: 'Certificaat van de certificeringsinstantie',
        help: 'Als PEM, wanneer het certificaat van de server niet van een openbare instantie is.',
      },
      bindDn: {
        label: 'Account',
        help: 'Distinguished name van het account dat leest, zoals cn=reader,dc=corp,dc=example. Leeg waar iedereen mag lezen.',
      },
      password: { label: 'Wachtwoord', help: 'Van dit account.' },
      base: {
        label: 'Basis',
        help: 'De vermelding waaronder de personen staan, zoals ou=people,dc=corp,dc=example.',
      },
      schema: {
        label: 'Soort server',
        help: 'Welke attributen en welk filter daar gebruikelijk zijn.',
        choices: { 'active-directory': 'Active Directory', openldap: 'OpenLDAP' },
      },
      filter: {
        label: 'Filter',
        help: 'Welke vermeldingen personen zijn, geschreven volgens RFC 4515. Leeg: alle met een e-mailadres.',
      },
      attributes: {
        label: 'Attributen',
        help: 'Regels zoals phones = mobile, homePhone, waar de gebruikelijke niet passen. Links staat id, address, aliases, phones of name.',
      },
      region: {
        label: 'Land van nummers',
        help: 'Twee letters, zoals NL: voor telefoonnummers zonder landnummer.',
      },
    },
  },
  microsoft365: {
    name: 'Microsoft 365',
    about: 'De gebruikers van een tenant met hun postvakken, via Microsoft Graph.',
    fields: {
      cloud: {
        label: 'Cloud',
        help: 'Waar de tenant is.',
        choices: {
          commercial: 'Commercieel',
          gcc: 'GCC',
          'gcc-high': 'GCC High',
          dod: 'DoD',
          china: 'China (21Vianet), eigen cloud',
        },
      },
      tenant: { label: 'Tenant', help: 'De id of een van de domeinen.' },
      'client-id': {
        label: 'Toepassing',
        help: 'Toepassings-id (client) van de app-registratie; die heeft de toepassingsmachtiging User.Read.All nodig.',
      },
      credential: {
        label: 'Bewijs van de toepassing',
        help: 'Waar mogelijk een certificaat.',
        choices: { certificate: 'Certificaat', federated: 'Federatief', 'client-secret': 'Clientgeheim' },
      },
      certificate: {
        label: 'Certificaat en sleutel',
        help: 'PEM: het certificaat en de persoonlijke RSA-sleutel, zonder wachtwoord.',
      },
      'token-file': {
        label: 'Tokenbestand',
        help: 'Pad op deze machine naar een bestand dat een andere uitgever gevuld houdt, voor een federatief bewijs.',
      },
      'client-secret': { label: 'Clientgeheim', help: 'Afgeraden: wie het eenmaal leest, heeft het.' },
      region: {
        label: 'Land van nummers',
        help: 'Twee letters, zoals NL: voor telefoonnummers zonder landnummer.',
      },
      'graph-url': { label: 'Wortel van Graph', help: 'Alleen voor een eigen dienst in plaats daarvan.' },
      'sign-in-url': {
        label: 'Wortel van de aanmelding',
        help: 'Alleen voor een eigen dienst in plaats daarvan.',
      },
    },
  },
};
