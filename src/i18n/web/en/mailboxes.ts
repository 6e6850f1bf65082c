import { pluralsOf } from '#i18n/plural.ts';

const plural = pluralsOf('en');

export const mailboxes = {
  lead: 'Each user’s communication lies in their mailbox, in a folder for each product. Every reading is in the audit trail.',
  leadWithoutContent:
    'You can see that they are there and how much they hold. To read them takes a role made for reading, such as Preview or Review.',
  all: 'All mailboxes',
  create: 'Create mailboxes',
  createLead: 'A mailbox that is there already stays as it is.',
  addresses: 'E-mail addresses',
  addressesHint: 'One on a line, or separated by commas.',
  created: (count: number): string =>
    plural(count, { one: '# mailbox is there.', other: '# mailboxes are there.' }),
  none: 'There is no mailbox yet',
  noneHelp:
    'Create them here, or accept your domain under Settings: then registered users get theirs by themselves.',
  filter: 'Filter by name or address',
  noMatch: 'No mailbox matches.',
  mailbox: 'Mailbox',
  items: 'Items',
  state: 'State',
  states: {
    active: 'active',
    inactive: 'inactive',
  },
  made: 'Created',
  quarantine: 'Quarantine',
  quarantineHelp: 'What nobody maps or could not be read, until it is delivered again',
  search: 'Search',
  searchAll: 'Search all mailboxes',
  searchOne: 'Search this mailbox',
  searchHint: 'Words, "a phrase", begin*, OR, NOT, ( )',
  hits: 'What was found',
  noHits: (search: string): string => `Nothing was found for “${search}”`,
  noHitsHelp: 'Try fewer words, or the beginning of a word with *.',
};
