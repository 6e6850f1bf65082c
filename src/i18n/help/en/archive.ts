/** The built-in archive: accepted domains, mailboxes, search, export. */
export const archiveHelp = {
  'domain add': {
    summary: 'Accept a domain: mailboxes for its registered users may be made automatically',
  },
  'domain list': { summary: 'List the accepted domains' },
  'domain remove': {
    summary: 'Accept a domain no longer; mailboxes that were made stay',
  },
  export: {
    summary: 'Export the exact mails of a mailbox or of a search',
    options: {
      mailbox: 'everything in this mailbox',
      query: 'what this search finds',
      format: 'file format: eml',
      out: 'a new or empty folder',
    },
  },
  'mailbox create': {
    summary: 'Create mailboxes in the built-in archive',
    options: { csv: 'one address a line, or a CSV file with the column Email' },
  },
  'mailbox folders': { summary: 'List the folders of a mailbox' },
  'mailbox items': {
    summary: 'List the items of a mailbox, oldest first',
    options: {
      folder: 'only this folder',
      limit: 'at most this many',
    },
  },
  'mailbox list': { summary: 'List the mailboxes with their item counts' },
  'mailbox show': {
    summary: 'Show one item; --raw gives the exact bytes of its mail',
    options: { raw: 'the RFC 5322 bytes, as archived' },
  },
  search: {
    summary: 'Search all mailboxes: words, "phrases", prefix*, OR, NOT',
    options: {
      mailbox: 'only this mailbox',
      count: 'only count',
      limit: 'newest N (default 50)',
    },
  },
};
