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
  microsoft365: {
    name: 'Microsoft 365',
    about: 'Die Benutzer eines Mandanten mit ihren Postfächern, über Microsoft Graph.',
    fields: {
      cloud: {
        label: 'Cloud',
        help: 'Wo der Mandant ist.',
        choices: {
          commercial: 'Kommerziell',
          gcc: 'GCC',
          'gcc-high': 'GCC High',
          dod: 'DoD',
          china: 'China (21Vianet), eigene Cloud',
        },
      },
      tenant: { label: 'Mandant', help: 'Seine ID oder eine seiner Domänen.' },
      'client-id': {
        label: 'Anwendung',
        help: 'Anwendungs-ID (Client) der App-Registrierung; sie braucht die Anwendungsberechtigung User.Read.All.',
      },
      credential: {
        label: 'Nachweis der Anwendung',
        help: 'Ein Zertifikat, wo möglich.',
        choices: {
          certificate: 'Mit Zertifikat',
          federated: 'Verbund',
          'client-secret': 'Geheimer Clientschlüssel',
        },
      },
      certificate: {
        label: 'Zertifikat und Schlüssel',
        help: 'PEM: das Zertifikat und sein privater RSA-Schlüssel, ohne Kennwort.',
      },
      'token-file': {
        label: 'Token-Datei',
        help: 'Pfad auf dieser Maschine zu einer Datei, die ein anderer Aussteller gefüllt hält, für einen Verbundnachweis.',
      },
      'client-secret': {
        label: 'Geheimer Clientschlüssel',
        help: 'Nicht empfohlen: wer ihn einmal liest, hat ihn.',
      },
      region: {
        label: 'Land der Nummern',
        help: 'Zwei Buchstaben, etwa DE: für Telefonnummern ohne Ländervorwahl.',
      },
      'graph-url': { label: 'Wurzel von Graph', help: 'Nur für einen eigenen Dienst an seiner Stelle.' },
      'sign-in-url': { label: 'Wurzel der Anmeldung', help: 'Nur für einen eigenen Dienst an ihrer Stelle.' },
    },
  },
};
