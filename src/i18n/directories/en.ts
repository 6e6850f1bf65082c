import type { DirectoryTexts } from '#i18n/directories/text.ts';

/** What each kind of directory is and what its settings mean, by its name and the last part of its fields' keys. */
export const directoriesEn: DirectoryTexts = {
  csv: {
    name: 'CSV file',
    about: 'The people of the organisation in a file that is uploaded and kept.',
    fields: {
      people: {
        label: 'File',
        help: 'A table with the columns address, aliases, phones, name and active; the first alone is needed. Several aliases or numbers of one person are separated by semicolons.',
      },
      region: {
        label: 'Country of numbers',
        help: 'Two letters, such as GB: for phone numbers that are written without a country code.',
      },
    },
  },
  ldap: {
    name: 'LDAP server',
    about: 'Active Directory, OpenLDAP and other servers that speak LDAP.',
    fields: {
      url: {
        label: 'Address',
        help: 'ldaps://host, or ldap://host with StartTLS; with a port where it is not the usual one.',
      },
      startTls: {
        label: 'StartTLS',
        help: 'Secures a connection to ldap:// before anything is said. Only a server on this machine may do without.',
      },
      ca: {
        label: 'Certificate of the authority',
        help: 'As PEM, where the certificate of the server was not issued by a public authority.',
      },
      bindDn: {
        label: 'Account',
        help: 'Distinguished name of the account that reads, such as cn=reader,dc=corp,dc=example. Empty where everybody may read.',
      },
      password: { label: 'Password', help: 'Of this account.' },
      base: {
        label: 'Base',
        help: 'The entry below which people are, such as ou=people,dc=corp,dc=example.',
      },
      schema: {
        label: 'Kind of server',
        help: 'Which attributes and which filter are usual there.',
        choices: { 'active-directory': 'Active Directory', openldap: 'OpenLDAP' },
      },
      filter: {
        label: 'Filter',
        help: 'Which entries are people, as RFC 4515 writes it. Empty: all that have an e-mail address.',
      },
      attributes: {
        label: 'Attributes',
        help: 'Lines such as phones = mobile, homePhone, where the usual ones do not fit. On the left stands id, address, aliases, phones or name.',
      },
      region: {
        label: 'Country of numbers',
        help: 'Two letters, such as GB: for phone numbers that are written without a country code.',
      },
    },
  },
  microsoft365: {
    name: 'Microsoft 365',
    about: 'The users of a tenant with their mailboxes, through Microsoft Graph.',
    fields: {
      cloud: {
        label: 'Cloud',
        help: 'Where the tenant is.',
        choices: {
          commercial: 'Commercial',
          gcc: 'GCC',
          'gcc-high': 'GCC High',
          dod: 'DoD',
          china: 'China (21Vianet)',
        },
      },
      tenant: { label: 'Tenant', help: 'Its id or one of its domains.' },
      'client-id': {
        label: 'Application',
        help: 'Application (client) ID of the app registration; it needs the application permission User.Read.All.',
      },
      credential: {
        label: 'Proof of the application',
        help: 'A certificate where possible.',
        choices: { certificate: 'Certificate', federated: 'Federated', 'client-secret': 'Client secret' },
      },
      certificate: {
        label: 'Certificate and key',
        help: 'PEM: the certificate and its RSA private key, without a passphrase.',
      },
      'token-file': {
        label: 'Token file',
        help: 'Path on this machine to a file that another issuer keeps filled, for a federated credential.',
      },
      'client-secret': { label: 'Client secret', help: 'Discouraged: whoever reads it once has it.' },
      region: {
        label: 'Country of numbers',
        help: 'Two letters, such as GB: for phone numbers that are written without a country code.',
      },
      'graph-url': { label: 'Root of Graph', help: 'Only for a service of your own in its place.' },
      'sign-in-url': { label: 'Root of the sign-in', help: 'Only for a service of your own in its place.' },
    },
  },
};
