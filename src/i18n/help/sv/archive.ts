import type { archiveHelp as English } from '#i18n/help/en/archive.ts';

export const archiveHelp = {
  'domain add': {
    summary: 'Godkänn en domän: postlådor för dess registrerade användare får skapas automatiskt',
  },
  'domain list': { summary: 'Lista de godkända domänerna' },
  'domain remove': {
    summary: 'Godkänn inte längre en domän; postlådor som skapats finns kvar',
  },
  export: {
    summary: 'Exportera de exakta e-postmeddelandena från en postlåda eller en sökning',
    options: {
      mailbox: 'allt i den här postlådan',
      query: 'det som den här sökningen hittar',
      format: 'filformat: eml',
      out: 'en ny eller tom mapp',
    },
  },
  'mailbox create': {
    summary: 'Skapa postlådor i det inbyggda arkivet',
    options: { csv: 'en adress per rad, eller en CSV-fil med kolumnen Email' },
  },
  'mailbox folders': { summary: 'Lista mapparna i en postlåda' },
  'mailbox items': {
    summary: 'Lista objekten i en postlåda, äldst först',
    options: { folder: 'bara den här mappen', limit: 'högst så många' },
  },
  'mailbox list': { summary: 'Lista postlådorna med antal objekt' },
  'mailbox show': {
    summary: 'Visa ett objekt; --raw ger de exakta byten i dess e-postmeddelande',
    options: { raw: 'byten enligt RFC 5322, som de arkiverades' },
  },
  search: {
    summary: 'Sök i alla postlådor: ord, "fraser", början*, OR, NOT',
    options: {
      mailbox: 'bara den här postlådan',
      count: 'räkna bara',
      limit: 'de senaste N (standard: 50)',
    },
  },
} satisfies typeof English;
