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
};
