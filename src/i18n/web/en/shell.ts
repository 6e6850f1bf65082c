export const shell = {
  complianceCenter: 'Compliance center',
  skipToContent: 'Skip to the main content',
  demo: 'Demo data: invented people, invented chats.',
  loading: 'Loading…',
  navigation: {
    label: 'Main navigation',
    open: 'Open the navigation',
    close: 'Close the navigation',
    collapse: 'Collapse the navigation',
    expand: 'Expand the navigation',
  },
  pages: {
    home: 'Home',
    dataConnectors: 'Data connectors',
    targets: 'Targets',
    directories: 'Directories',
    captureSite: 'Capture site',
    mailboxes: 'Mailboxes',
    roles: 'Roles',
    audit: 'Audit',
    settings: 'Settings',
    profile: 'Your profile',
  },
  language: 'Language',
  theme: {
    label: 'Appearance',
    system: 'Like the device',
    light: 'Light',
    dark: 'Dark',
    'high-contrast': 'High contrast',
  },
  account: {
    label: (name: string): string => `Account of ${name}`,
    signOut: 'Sign out',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address is wrong, or what it showed has been removed.',
    home: 'Go to the home page',
  },
  crashed: {
    title: 'This page could not be shown',
    text: 'That is a fault of Holdfast. Nothing archived is affected. Load the page again; if it happens again, report it with the line below.',
    reload: 'Load again',
  },
  forbidden: {
    title: 'You may not see this page',
    text: (permission: string): string =>
      `It needs the permission ${permission}. Ask somebody who may manage roles to add you to a role group that has it.`,
  },
};
