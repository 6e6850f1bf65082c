/** What WhatsApp itself writes into exports, as documented for the two systems and languages of the demo. */
export interface Words {
  readonly directBanner: string;
  readonly groupBanner: string;
  readonly deletedByOther: string;
  readonly deletedByMe: string;
  readonly edited: string;
  readonly created: (me: boolean, who: string, title: string) => string;
  readonly added: (adder: string | undefined, added: string | undefined) => string;
  readonly missedVoiceCall: string;
  readonly voiceCall: (length: string) => string;
  readonly omitted: Readonly<Record<'photo' | 'video' | 'voice' | 'document', string>>;
}

const englishDirect =
  'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.';

export const iosEnglish: Words = {
  directBanner: englishDirect,
  groupBanner: englishDirect,
  deletedByOther: 'This message was deleted.',
  deletedByMe: 'You deleted this message.',
  edited: '\u200e<This message was edited>',
  created: (me, who) => `${me ? 'You' : who} created this group`,
  added: (adder, added) => `${adder ?? 'You'} added ${added ?? 'you'}`,
  missedVoiceCall: 'Missed voice call, \u200eTap to call back',
  voiceCall: (length) => `Voice call, \u200e${length}`,
  omitted: {
    photo: 'image omitted',
    video: 'video omitted',
    voice: 'audio omitted',
    document: 'document omitted',
  },
};

const androidMedia = (text: string): Words['omitted'] => ({
  photo: text,
  video: text,
  voice: text,
  document: text,
});

export const androidEnglish: Words = {
  ...iosEnglish,
  deletedByOther: 'This message was deleted',
  deletedByMe: 'You deleted this message',
  edited: '<This message was edited>',
  created: (me, who, title) => `${me ? 'You' : who} created group "${title}"`,
  missedVoiceCall: 'Missed voice call',
  omitted: androidMedia('<Media omitted>'),
};

export const androidGerman: Words = {
  ...androidEnglish,
  directBanner:
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen, anhören oder teilen.',
  groupBanner:
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen, anhören oder teilen.',
  deletedByOther: 'Diese Nachricht wurde gelöscht.',
  deletedByMe: 'Du hast diese Nachricht gelöscht.',
  edited: '<Diese Nachricht wurde bearbeitet.>',
  created: (me, who, title) => `${me ? 'Du hast' : `${who} hat`} die Gruppe „${title}“ erstellt.`,
  added: (adder, added) =>
    `${adder === undefined ? 'Du hast' : `${adder} hat`} ${added ?? 'dich'} hinzugefügt.`,
  missedVoiceCall: 'Verpasster Sprachanruf',
  omitted: androidMedia('<Medien ausgeschlossen>'),
};
