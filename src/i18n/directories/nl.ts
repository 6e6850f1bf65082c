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
};
