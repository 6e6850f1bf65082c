/** What of whom is captured, who was told and agreed, and what was covered. */
export const siteConsentHelp = {
  'site attestation list': {
    summary: 'List who has attested, and who is due',
    options: { overdue: 'only those who are overdue' },
  },
  'site attestation set': {
    summary: 'Change how often users attest',
    options: { months: 'months between two, 0 to 12; 0: nobody has to' },
  },
  'site consent add': {
    summary: 'Enter into the consent register',
    options: {
      email: "the user's e-mail address",
      party: 'who was told or asked; without it, the user',
      state: 'informed, agreed, refused, or default',
      means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract, or other',
      at: 'when (2026-01-31, or a time); without it, now',
      note: 'what else is worth knowing',
    },
  },
  'site consent list': {
    summary: 'List the consent register, newest first',
    options: {
      email: 'only of this user',
      state: 'only in this state',
      csv: 'write it into this file as CSV',
    },
  },
  'site coverage report': {
    summary: 'Show what was covered in a month, user by user',
    options: {
      month: 'the month, e.g. 2026-10',
      user: 'only of this e-mail address',
      out: 'write an HTML file to print',
    },
  },
  'site scope add': {
    summary: 'Put a conversation on the list of what is captured',
    options: {
      contact: 'phone number with country code, e.g. +447700900123',
      group: 'title or id of a group',
      label: "its name in the user's address book",
      note: 'what else is worth knowing',
    },
  },
  'site scope approve': { summary: 'Approve that a conversation is private', options: { note: 'why' } },
  'site scope list': {
    summary: 'List what of each user is captured',
    options: { requests: 'only what users ask to be private' },
  },
  'site scope refuse': {
    summary: 'Refuse that a conversation is private',
    options: { note: 'why; the user sees it' },
  },
  'site scope remove': { summary: 'Take a conversation off its list' },
  'site scope set': { summary: 'Choose what of a user is captured: all, listed, or all-but-private' },
  'site scope show': { summary: "Show a user's capture scope and lists" },
  'site policy set': {
    summary: 'Set the text that users read and confirm on their page',
    options: { language: 'its language: en, de, nl, sv, zh-CN' },
  },
  'site policy show': {
    summary: 'Show the texts that were set; without any, those that come with Holdfast are used',
  },
};
