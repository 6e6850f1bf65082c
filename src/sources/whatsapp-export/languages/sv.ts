import type { Language } from '#sources/whatsapp-export/language.ts';

export const sv: Language = {
  language: 'sv',
  titles: ['WhatsApp-chatt med {title}', 'WhatsApp Chatt med {title}', 'WhatsApp-chatt - {title}'],
  you: ['Du', 'du', 'dig'],
  and: 'och',
  omitted: {
    media: ['<Media har utelämnats>', '<media utelämnat>'],
    image: ['bild utesluten'],
    video: ['video utesluten'],
    // QUIRK: the app itself writes the third letter too many.
    audio: ['ljud utelslutet', 'ljud uteslutet'],
    sticker: ['sticker utesluten'],
    gif: ['GIF utesluten'],
    document: ['dokument uteslutet'],
    contact: ['Kontaktkort uteslutet'],
  },
  attached: ['bifogad fil'],
  attachedTag: ['bifogad'],
  viewOnce: [],
  deletedByOther: ['Det här meddelandet raderades', 'Detta meddelande raderades'],
  deletedByMe: ['Du raderade det här meddelandet', 'Du har tagit bort meddelandet'],
  deletedByAdmin: [],
  edited: ['<Det här meddelandet redigerades>'],
  calls: [
    { text: 'Missat röstsamtal', media: 'voice', group: false, missed: true },
    { text: 'Missat videosamtal', media: 'video', group: false, missed: true },
  ],
  callResults: {},
  liveLocation: ['liveposition delad'],
  poll: [],
  system: [
    { text: '{actor} lämnade', kind: 'membership', change: 'left' },
    { text: '{actor} lade till {members}', kind: 'membership', change: 'added' },
    { text: '{actor} tog bort {members}', kind: 'membership', change: 'removed' },
    { text: '{actor} skapade gruppen "{next}"', kind: 'group-change', change: 'created' },
    { text: 'Dina meddelanden och samtal är säkrade{any}', kind: 'system' },
  ],
};
