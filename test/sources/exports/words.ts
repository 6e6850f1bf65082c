/**
 * What WhatsApp writes into an export, language by language: the test's own data, typed from the fact sheet and, where
 * that is silent, from the app's usual wording. Never taken from `src/`: the parser is judged by it.
 */
export interface Words {
  readonly language: string;
  readonly timeZone: string;
  /** Hours that the zone is ahead of UTC in November. */
  readonly ahead: number;
  /** Date and time of day by app and clock; the letters are explained in `clock.ts`. */
  readonly form: Readonly<Record<'android' | 'ios', Readonly<Record<'24' | '12', string>>>>;
  /** What stands for AM and PM. */
  readonly halves: readonly [string, string];
  readonly fileName: string;
  readonly banner: string;
  readonly securityCode: string;
  readonly mediaOmitted: string;
  readonly imageOmitted: string;
  readonly videoOmitted: string;
  readonly audioOmitted: string;
  readonly documentOmitted: string;
  readonly contactOmitted: string;
  readonly attached: string;
  /** iOS; `FILE` stands for the name. */
  readonly tag: string;
  readonly deletedByOther: string;
  readonly deletedByMe: string;
  readonly edited: string;
  readonly missedVoice: string;
  readonly missedVideo: string;
  readonly liveLocation: string;
  /** Before the link of a location. */
  readonly location: string;
  readonly poll: readonly [heading: string, option: string, votes: string];
  /** Lines about the group; `ACTOR`, `NAME` stand for people, `OLD`, `NEW` for names of the group. */
  readonly group: {
    readonly created: string;
    readonly addedYou: string;
    readonly added: string;
    readonly removed: string;
    readonly left: string;
    readonly renamed: string;
    readonly picture: string;
  };
  /** What people say. */
  readonly talk: readonly [string, string, string];
}

export const english: Words = {
  language: 'en',
  timeZone: 'Europe/London',
  ahead: 0,
  form: {
    android: { 24: 'DD/MM/YYYY, HH:mm', 12: 'M/D/YY, h:mm A' },
    ios: { 24: 'DD/MM/YYYY, HH:mm:ss', 12: 'M/D/YY, h:mm:ss A' },
  },
  halves: ['\u202fAM', '\u202fPM'],
  fileName: 'WhatsApp Chat with TITLE',
  banner:
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
  securityCode: 'Your security code with Bob Miller changed. Tap to learn more.',
  mediaOmitted: '<Media omitted>',
  imageOmitted: 'image omitted',
  videoOmitted: 'video omitted',
  audioOmitted: 'audio omitted',
  documentOmitted: 'document omitted',
  contactOmitted: 'Contact card omitted',
  attached: '(file attached)',
  tag: '<attached: FILE>',
  deletedByOther: 'This message was deleted.',
  deletedByMe: 'You deleted this message.',
  edited: '<This message was edited>',
  missedVoice: 'Missed voice call',
  missedVideo: 'Missed video call',
  liveLocation: 'live location shared',
  location: 'Location: ',
  poll: ['POLL:', 'OPTION:', 'votes'],
  group: {
    created: 'ACTOR created group “OLD”',
    addedYou: 'ACTOR added you',
    added: 'ACTOR added NAME',
    removed: 'ACTOR removed NAME',
    left: 'ACTOR left',
    renamed: 'ACTOR changed the subject from “OLD” to “NEW”',
    picture: "ACTOR changed this group's icon",
  },
  talk: ['The crane is back at berth four.', 'Two things for today:', 'See you at nine'],
};

export const german: Words = {
  language: 'de',
  timeZone: 'Europe/Berlin',
  ahead: 1,
  form: {
    android: { 24: 'DD.MM.YY, HH:mm', 12: 'DD.MM.YY, h:mm A' },
    ios: { 24: 'DD.MM.YY, HH:mm:ss', 12: 'DD.MM.YY, h:mm:ss A' },
  },
  halves: [' AM', ' PM'],
  fileName: 'WhatsApp Chat mit TITLE',
  banner:
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.',
  securityCode: 'Deine Sicherheitsnummer für Bob Miller hat sich geändert. Tippe, um mehr zu erfahren.',
  mediaOmitted: '<Medien ausgeschlossen>',
  imageOmitted: 'Bild weggelassen',
  videoOmitted: 'Video weggelassen',
  audioOmitted: 'Audio weggelassen',
  documentOmitted: 'Dokument weggelassen',
  contactOmitted: 'Kontaktkarte ausgelassen',
  attached: '(Datei angehängt)',
  tag: '<Anhang: FILE>',
  deletedByOther: 'Diese Nachricht wurde gelöscht.',
  deletedByMe: 'Du hast diese Nachricht gelöscht.',
  edited: '<Diese Nachricht wurde bearbeitet.>',
  missedVoice: 'Verpasster Sprachanruf',
  missedVideo: 'Verpasster Videoanruf',
  liveLocation: 'Live-Standort wird geteilt',
  location: 'Standort: ',
  poll: ['UMFRAGE:', 'OPTION:', 'Stimmen'],
  group: {
    created: 'ACTOR hat die Gruppe „OLD“ erstellt',
    addedYou: 'ACTOR hat dich hinzugefügt',
    added: 'ACTOR hat NAME hinzugefügt',
    removed: 'ACTOR hat NAME entfernt',
    left: 'ACTOR hat die Gruppe verlassen',
    renamed: 'ACTOR hat den Betreff von „OLD“ zu „NEW“ geändert',
    picture: 'ACTOR hat das Gruppenbild geändert',
  },
  talk: ['Der Kran steht wieder an Platz vier.', 'Zwei Dinge für heute:', 'Bis morgen um neun'],
};

export const dutch: Words = {
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  ahead: 1,
  form: {
    android: { 24: 'DD-MM-YYYY HH:mm', 12: 'DD-MM-YYYY h:mm A' },
    ios: { 24: 'DD-MM-YYYY, HH:mm:ss', 12: 'DD-MM-YYYY, h:mm:ss A' },
  },
  halves: [' a.m.', ' p.m.'],
  fileName: 'WhatsApp-chat met TITLE',
  banner:
    'Berichten en oproepen zijn end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren.',
  securityCode: 'Je beveiligingscode met Bob Miller is gewijzigd. Tik voor meer informatie.',
  mediaOmitted: '<Media weggelaten>',
  imageOmitted: 'afbeelding weggelaten',
  videoOmitted: 'video weggelaten',
  audioOmitted: 'audio weggelaten',
  documentOmitted: 'document weggelaten',
  contactOmitted: 'Visitekaartje weggelaten',
  attached: '(bestand bijgevoegd)',
  tag: '<bijgevoegd: FILE>',
  deletedByOther: 'Dit bericht is verwijderd.',
  deletedByMe: 'Je hebt dit bericht verwijderd.',
  edited: '<Dit bericht is bewerkt>',
  missedVoice: 'Gemiste spraakoproep',
  missedVideo: 'Gemiste video-oproep',
  liveLocation: 'live locatie gedeeld',
  location: 'locatie: ',
  poll: ['POLL:', 'OPTIE:', 'stemmen'],
  group: {
    created: 'ACTOR heeft de groep "OLD" gemaakt',
    addedYou: 'ACTOR heeft je toegevoegd',
    added: 'ACTOR heeft NAME toegevoegd',
    removed: 'ACTOR heeft NAME verwijderd',
    left: 'ACTOR heeft de groep verlaten',
    renamed: 'ACTOR heeft het onderwerp gewijzigd van "OLD" naar "NEW"',
    picture: 'ACTOR heeft de groepsafbeelding gewijzigd',
  },
  talk: ['De kraan staat weer op plaats vier.', 'Twee dingen voor vandaag:', 'Tot morgen om negen'],
};

export const swedish: Words = {
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  ahead: 1,
  form: {
    android: { 24: 'YYYY-MM-DD HH:mm', 12: 'YYYY-MM-DD h:mm A' },
    ios: { 24: 'YYYY-MM-DD, HH:mm:ss', 12: 'YYYY-MM-DD, h:mm:ss A' },
  },
  halves: [' fm', ' em'],
  fileName: 'WhatsApp-chatt med TITLE',
  banner: 'Dina meddelanden och samtal är säkrade med totalsträckskryptering.',
  securityCode: 'Din säkerhetskod med Bob Miller har ändrats. Tryck för att läsa mer.',
  mediaOmitted: '<Media har utelämnats>',
  imageOmitted: 'bild utesluten',
  videoOmitted: 'video utesluten',
  audioOmitted: 'ljud utelslutet',
  documentOmitted: 'dokument uteslutet',
  contactOmitted: 'Kontaktkort uteslutet',
  attached: '(bifogad fil)',
  tag: '<bifogad: FILE>',
  deletedByOther: 'Det här meddelandet raderades.',
  deletedByMe: 'Du raderade det här meddelandet.',
  edited: '<Det här meddelandet redigerades>',
  missedVoice: 'Missat röstsamtal',
  missedVideo: 'Missat videosamtal',
  liveLocation: 'liveposition delad',
  location: 'plats: ',
  poll: ['OMRÖSTNING:', 'ALTERNATIV:', 'röster'],
  group: {
    created: 'ACTOR skapade gruppen ”OLD”',
    addedYou: 'ACTOR lade till dig',
    added: 'ACTOR lade till NAME',
    removed: 'ACTOR tog bort NAME',
    left: 'ACTOR lämnade',
    renamed: 'ACTOR ändrade ämnet från ”OLD” till ”NEW”',
    picture: 'ACTOR ändrade gruppens ikon',
  },
  talk: ['Kranen står vid plats fyra igen.', 'Två saker för idag:', 'Vi ses klockan nio'],
};
