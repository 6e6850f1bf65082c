import type { DirectoryTexts } from '#i18n/directories/text.ts';

/** What each kind of directory is and what its settings mean, by its name and the last part of its fields' keys. */
export const directoriesDe: DirectoryTexts = {
  csv: {
    name: 'CSV-Datei',
    about: 'Die Personen der Organisation in einer Datei, die hochgeladen und behalten wird.',
    fields: {
      people: {
        label: 'Datei',
        help: 'Eine Tabelle mit den Spalten address, aliases, phones, name und active; nur die erste muss da sein. Mehrere Alias-Adressen oder Nummern einer Person trennt ein Semikolon.',
      },
      region: {
        label: 'Land der Nummern',
        help: 'Zwei Buchstaben, etwa DE: für Telefonnummern ohne Ländervorwahl.',
      },
    },
  },
  ldap: {
    name: 'LDAP-Server',
    about: 'Active Directory, OpenLDAP und andere Server, die LDAP sprechen.',
    fields: {
      url: {
        label: 'Adresse',
        help: 'ldaps://host, oder ldap://host mit StartTLS; mit Port, wo er nicht der übliche ist.',
      },
      startTls: {
        label: 'StartTLS',
        help: 'Sichert eine Verbindung zu ldap://, bevor irgendetwas gesagt wird. Nur ein Server auf dieser Maschine darf ohne auskommen.',
      },
      ca: {
        label: 'Zertifikat der Zertifizierungsstelle',
        help: 'Als PEM, wenn das Zertifikat des Servers nicht von einer öffentlichen Stelle stammt.',
      },
      bindDn: {
        label: 'Konto',
        help: 'Distinguished Name des Kontos, das liest, etwa cn=reader,dc=corp,dc=example. Leer, wo alle lesen dürfen.',
      },
      password: { label: 'Kennwort', help: 'Dieses Kontos.' },
      base: {
        label: 'Basis',
        help: 'Der Eintrag, unter dem die Personen stehen, etwa ou=people,dc=corp,dc=example.',
      },
      schema: {
        label: 'Art des Servers',
        help: 'Welche Attribute und welcher Filter dort üblich sind.',
        choices: { 'active-directory': 'Active Directory', openldap: 'OpenLDAP' },
      },
      filter: {
        label: 'Filter',
        help: 'Welche Einträge Personen sind, geschrieben nach RFC 4515. Leer: alle mit einer E-Mail-Adresse.',
      },
      attributes: {
        label: 'Attribute',
        help: 'Zeilen wie phones = mobile, homePhone, wo die üblichen nicht passen. Links steht id, address, aliases, phones oder name.',
      },
      region: {
        label: 'Land der Nummern',
        help: 'Zwei Buchstaben, etwa DE: für Telefonnummern ohne Ländervorwahl.',
      },
    },
  },
};
