/** Who may do what, and who did what: operators, role groups, single sign-on, audit trail. */
export const accessHelp = {
  'audit list': {
    summary: 'List the audit trail: who did what to what, and when',
    options: {
      action: 'only this action, e.g. content.show',
      object: 'only this object, e.g. mailbox:alice@corp.example',
      actor: 'only this actor, e.g. local:root',
      limit: 'at most this many',
    },
  },
  'audit verify': { summary: 'Recompute the chain of the audit trail' },
  'operator add': {
    summary: 'Add an operator; the generated password is shown once',
    options: {
      'display-name': 'how the person is called',
    },
  },
  'operator disable': {
    summary: 'Disable an operator: sessions and tokens end at once',
  },
  'operator enable': {
    summary: 'Enable a disabled operator again',
  },
  'operator link': {
    summary: 'Link an operator to a subject (sub) of the identity provider',
  },
  'operator list': { summary: 'List the operators and their role groups' },
  'operator recover': {
    summary:
      'On this machine: a new password for an administrator who is shut out; their second factor is reset',
  },
  'operator reset-password': {
    summary: 'Give an operator a new generated password, shown once; their sessions end',
  },
  'operator reset-second-factor': {
    summary: 'For a lost phone: sign-in asks for the password alone; their sessions end',
  },
  'operator revoke-token': {
    summary: 'Revoke an API token',
  },
  'operator token': {
    summary: 'Make an API token for an operator; it is shown once (use it with --token-file)',
    options: {
      name: 'what the token is for',
      scope: 'a permission that the token may use; may be repeated (default: all)',
      expires: 'date or time from which it is no longer good',
    },
  },
  'operator tokens': {
    summary: 'List the API tokens that are good, of all operators or of one',
  },
  'operator unlink': {
    summary: 'Take the link to the identity provider away; their sessions end',
  },
  'role add': {
    summary: 'Add a role to a role group, e.g. "Mailbox Import Export" "Organization Management"',
  },
  'role grant': { summary: 'Give an operator a role group' },
  'role group create': {
    summary: 'Make a role group, with its roles and members',
    options: {
      role: 'a role of the group; may be repeated',
      member: 'e-mail address of a member; may be repeated',
      description: 'what the group is for',
    },
  },
  'role group remove': {
    summary: 'Remove a role group of your own; its members lose its roles',
  },
  'role list': { summary: 'List the role groups with their roles and permissions' },
  'role remove': {
    summary: 'Take a role out of a role group',
  },
  'role revoke': {
    summary: 'Take an operator out of a role group',
  },
  'sso edit': {
    summary: 'Change single sign-on; the provider is asked first; what is not named stays',
    options: {
      issuer: 'address of the identity provider, as it calls itself',
      'client-id': 'client id that the provider gave',
      'client-secret-file': 'file whose first line is the client secret',
      address: 'address under which browsers reach the compliance center',
      name: 'name on the button of the sign-in page',
      enabled: 'switch single sign-on on',
      'no-enabled': 'switch single sign-on off',
      'auto-create': 'who is unknown becomes an operator without any role',
      'no-auto-create': 'who is unknown is refused',
      'local-sign-in': 'take passwords too',
      'no-local-sign-in': 'take passwords of the emergency operator alone',
      'emergency-operator': 'who can always sign in with a password',
    },
  },
  'sso show': {
    summary: 'Show how single sign-on is set up',
  },
};
