import type { DirectoryTexts } from '#i18n/directories/text.ts';

/** What each kind of directory is and what its settings mean, by its name and the last part of its fields' keys. */
export const directoriesSv: DirectoryTexts = {
  csv: {
    name: 'CSV-fil',
    about: 'Organisationens personer i en fil som laddas upp och sparas.',
    fields: {
      people: {
        label: 'Fil',
        help: 'En tabell med kolumnerna address, aliases, phones, name och active; bara den första behövs. Flera alias eller nummer för en person skiljs åt med semikolon.',
      },
      region: {
        label: 'Nummers land',
        help: 'Två bokstäver, till exempel SE: för telefonnummer utan landsnummer.',
      },
    },
  },
  ldap: {
    name: 'LDAP-server',
    about: 'Active Directory, OpenLDAP och andra servrar som talar LDAP.',
    fields: {
      url: {
        label: 'Adress',
        help: 'ldaps://host, eller ldap://host med StartTLS; med port där den inte är den vanliga.',
      },
      startTls: {
        label: 'StartTLS',
        help: 'Säkrar en anslutning till ldap:// innan något sägs. Bara en server på den här maskinen får vara utan.',
      },
      ca: {
        label: 'Certifikatutfärdarens certifikat',
        help: 'Som PEM, när serverns certifikat inte kommer från en offentlig utfärdare.',
      },
      bindDn: {
        label: 'Konto',
        help: 'Distinguished name för kontot som läser, till exempel cn=reader,dc=corp,dc=example. Tomt där alla får läsa.',
      },
      password: { label: 'Lösenord', help: 'För det kontot.' },
      base: {
        label: 'Bas',
        help: 'Posten under vilken personerna finns, till exempel ou=people,dc=corp,dc=example.',
      },
      schema: {
        label: 'Slags server',
        help: 'Vilka attribut och vilket filter som är vanliga där.',
        choices: { 'active-directory': 'Active Directory', openldap: 'OpenLDAP' },
      },
      filter: {
        label: 'Filter',
        help: 'Vilka poster som är personer, skrivet enligt RFC 4515. Tomt: alla med en e-postadress.',
      },
      attributes: {
        label: 'Attribut',
        help: 'Rader som phones = mobile, homePhone, där de vanliga inte passar. Till vänster står id, address, aliases, phones eller name.',
      },
      region: {
        label: 'Nummers land',
        help: 'Två bokstäver, till exempel SE: för telefonnummer utan landsnummer.',
      },
    },
  },
  microsoft365: {
    name: 'Microsoft 365',
    about: 'Användarna i en klientorganisation med sina postlådor, via Microsoft Graph.',
    fields: {
      cloud: {
        label: 'Moln',
        help: 'Var klientorganisationen finns.',
        choices: {
          commercial: 'Kommersiellt',
          gcc: 'GCC',
          'gcc-high': 'GCC High',
          dod: 'DoD',
          china: 'Kina (21Vianet)',
        },
      },
      tenant: { label: 'Klientorganisation', help: 'Dess id eller en av dess domäner.' },
      'client-id': {
        label: 'Program',
        help: 'Program-id (klient) för appregistreringen; den behöver programbehörigheten User.Read.All.',
      },
      credential: {
        label: 'Programmets bevis',
        help: 'Ett certifikat där det går.',
        choices: { certificate: 'Certifikat', federated: 'Federerat', 'client-secret': 'Klienthemlighet' },
      },
      certificate: {
        label: 'Certifikat och nyckel',
        help: 'PEM: certifikatet och dess privata RSA-nyckel, utan lösenord.',
      },
      'token-file': {
        label: 'Tokenfil',
        help: 'Sökväg på den här maskinen till en fil som en annan utfärdare håller fylld, för ett federerat bevis.',
      },
      'client-secret': { label: 'Klienthemlighet', help: 'Avråds: den som läser den en gång har den.' },
      region: {
        label: 'Nummers land',
        help: 'Två bokstäver, till exempel SE: för telefonnummer utan landsnummer.',
      },
      'graph-url': { label: 'Graphs rot', help: 'Bara för en egen tjänst i dess ställe.' },
      'sign-in-url': { label: 'Inloggningens rot', help: 'Bara för en egen tjänst i dess ställe.' },
    },
  },
};
