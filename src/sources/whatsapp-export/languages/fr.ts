import type { Language } from '#sources/whatsapp-export/language.ts';

export const fr: Language = {
  language: 'fr',
  titles: ['Discussion WhatsApp avec {title}', 'Discussion WhatsApp - {title}', 'WhatsApp Chat - {title}'],
  you: ['Vous', 'vous'],
  and: 'et',
  omitted: {
    media: ['<Médias omis>'],
    image: ['image absente'],
    video: ['vidéo absente'],
    audio: ['audio omis'],
    sticker: ['sticker omis'],
    gif: ['GIF retiré'],
    document: ['document manquant'],
    contact: ['Fiche contact manquante'],
  },
  attached: ['fichier joint'],
  attachedTag: ['pièce jointe'],
  viewOnce: [],
  deletedByOther: ['Ce message a été supprimé'],
  deletedByMe: ['Vous avez supprimé ce message'],
  deletedByAdmin: [],
  edited: ['<Ce message a été modifié>'],
  calls: [
    { text: 'Appel vocal manqué', media: 'voice', group: false, missed: true },
    { text: 'Appel vidéo manqué', media: 'video', group: false, missed: true },
  ],
  callResults: {},
  liveLocation: [],
  poll: [],
  system: [
    { text: '{actor} a quitté le groupe', kind: 'membership', change: 'left' },
    { text: '{actor} a ajouté {members}', kind: 'membership', change: 'added' },
    { text: '{actor} a retiré {members}', kind: 'membership', change: 'removed' },
    { text: '{actor} a créé le groupe "{next}"', kind: 'group-change', change: 'created' },
    { text: '{any}chiffrés de bout en bout{any}', kind: 'system' },
  ],
};
