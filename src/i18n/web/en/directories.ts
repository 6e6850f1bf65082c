import { pluralsOf } from '#i18n/plural.ts';

const plural = pluralsOf('en');
const people = (count: number): string => plural(count, { one: '# person', other: '# people' });

/** Page *Directories*. */
export const directories = {
  title: 'Directories',
  lead: 'Who has which mailbox, which other addresses and which phone numbers. Automatic mapping asks them, at the date of each item.',
  list: 'Connected',
  add: 'Connect a directory',
  addSubmit: 'Connect it',
  none: 'No directory is connected',
  noneHelp:
    'Without one, automatic mapping takes the e-mail address that the capture site gives. A directory also knows second addresses, phone numbers and leavers. It can be a CSV file, an LDAP server or Microsoft 365.',
  noneAsk:
    'Automatic mapping takes the e-mail address that the capture site gives. Ask somebody who holds the role Mailbox Import Export to connect a directory.',
  name: 'Name',
  nameHint: 'Your own word for it, such as staff. Small letters, digits and dashes. It stays for ever.',
  state: 'State',
  states: { new: 'Not read yet', read: 'Read', failing: 'Cannot be read', paused: 'Paused' },
  people: 'People',
  leavers: 'Leavers',
  doubts: 'Doubts',
  doubtsLead: 'These entries could not be used at the last reading, or not all of them. All others were.',
  moreDoubts: (count: number): string => plural(count, { one: '# more', other: '# more' }),
  readAt: 'Read last',
  never: 'not yet',
  created: 'Connected',
  failed: 'It cannot be read',
  since: (time: string): string => `since ${time}`,
  staysInForce: 'what was known before stays in force',
  readNow: 'Read now',
  reading: 'Being read…',
  acceptFewer: 'Accept that there are fewer people',
  wasRead: (all: number, added: number, changed: number, left: number): string =>
    `${people(all)}: ${added} new, ${changed} changed, ${left} gone.`,
  kindGone:
    'This version of Holdfast does not know this kind of directory; its settings cannot be changed here.',
  added: (name: string): string => `${name} is connected and is read now.`,
  saved: (name: string): string => `${name} is saved and used from the next reading.`,
  tabs: { overview: 'Overview', people: 'People', settings: 'Settings' },
  search: 'Find people by name, address or number',
  nobody: 'Nobody has been read yet',
  notFound: (text: string): string => `Nobody is found for “${text}”`,
  person: 'Person',
  aliases: 'Other addresses',
  phones: 'Numbers',
  active: 'there',
  inactive: 'switched off',
  left: (date: string): string => `gone since ${date}`,
  until: (date: string): string => `until ${date}`,
  actions: {
    label: 'Commands of this directory',
    pause: {
      button: 'Pause',
      title: (name: string): string => `Pause ${name}?`,
      text: 'It is not read any more until it is resumed. What is known of its people stays in force.',
      done: (name: string): string => `${name} is paused.`,
    },
    resume: {
      button: 'Resume',
      title: (name: string): string => `Resume ${name}?`,
      text: 'It is read again from now on.',
      done: (name: string): string => `${name} is read again.`,
    },
    remove: {
      button: 'Remove',
      title: (name: string): string => `Remove ${name}?`,
      text: 'Its settings, secrets and people are forgotten, and mapping no longer asks it. Mailboxes and what was delivered stay. It cannot be undone.',
      done: (name: string): string => `${name} is removed.`,
    },
  },
};
