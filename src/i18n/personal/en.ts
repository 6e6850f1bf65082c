import { pluralsOf } from '#i18n/plural.ts';

const plural = pluralsOf('en');

/** English texts of the registered users' own pages; the type of all others. */
export const personalEn = {
  products: { device: 'WhatsApp Cloud Archiver', phone: 'WhatsApp Phone Archiver' },
  page: {
    greeting: (name: string): string => `This page is for ${name}.`,
    validUntil: 'This link is valid until',
    begin: 'Begin',
    nothingYet: 'Nothing has been started by opening this page.',
    deviceAbout:
      'Your organisation archives your business communication on WhatsApp. Here you link your phone to its archive, as you would link WhatsApp Web. It takes about two minutes; have your phone at hand.',
    phoneAbout:
      'Your organisation archives your business communication on WhatsApp. Here you send exported chats from your phone to its archive.',
    back: 'Back to the page',
    again: 'Try again',
    failed: 'That did not work',
  },
  policy: {
    title: 'What you should know first',
    check: 'I have read and understood this.',
    acknowledge: 'Confirm',
    confirmed: 'You confirmed this on',
    read: 'Read the policy again',
    changed: 'The text has changed. Please read it once more.',
    unchecked: 'Please tick the box first.',
    standard: [
      'Your organisation records your business communication on WhatsApp and keeps it in an archive, because laws or its own rules require that.',
      'What is recorded: messages, calls, files, edits and deletions in the chats that your administrator has put in scope for you, with their times and the people in them. This includes what others write to you.',
      'Who may read it: people whom your organisation has put in charge of compliance. Whatever they read is itself recorded.',
      'Private chats: what you may keep out of the archive, and how you ask for it, is decided by your organisation. Ask your administrator before you continue if you are not sure.',
      'The organisation decides how long the archive keeps this. Ask your administrator or data protection officer for the details and for your rights.',
    ],
  },
  risk: {
    title: 'A risk that you should know',
    text: [
      'WhatsApp offers no official way to archive the app on your phone. Holdfast links to it as another device, as WhatsApp Web does. The terms of WhatsApp do not allow unofficial programs, and WhatsApp can suspend or ban a number that uses one.',
      'Holdfast never sends anything and marks nothing as read, which makes a ban unlikely. Nobody can rule it out. If your number must not be at risk, do not continue, and speak with your administrator.',
    ],
  },
  linking: {
    title: 'Link your phone',
    number: 'The number of the phone to be linked',
    noNumber: 'No phone number is registered for you at this moment. Ask your administrator.',
    impossible: 'This site cannot link phones at present. Ask your administrator.',
    start: 'Start linking',
    startCode: 'Link with a code to type instead',
    startAgain: 'Link again',
    connecting: 'Connecting to WhatsApp. The picture to scan appears here in a moment.',
    scanTitle: 'Scan this with WhatsApp',
    picture: 'QR code to be scanned with WhatsApp on your phone',
    steps: [
      'Open WhatsApp on your phone.',
      'Android: tap the three dots, then “Linked devices”. iPhone: open “Settings”, then “Linked devices”.',
      'Tap “Link a device”, and unlock the phone if it asks.',
      'Point the camera at the picture above.',
    ],
    codeTitle: 'Type this code in WhatsApp',
    codeSteps: [
      'Open WhatsApp on your phone.',
      'Android: tap the three dots, then “Linked devices”. iPhone: open “Settings”, then “Linked devices”.',
      'Tap “Link a device”, then “Link with phone number instead”.',
      'Type the code above.',
    ],
    renews: 'WhatsApp renews it from time to time; this page shows the new one by itself.',
    left: (seconds: number): string => plural(seconds, { one: '# second left', other: '# seconds left' }),
    refresh: 'Look again',
    linkedTitle: 'Your phone is linked',
    linked:
      'From now on your chats in scope are archived. You need do nothing more, and can close this page. WhatsApp lists the archive under “Linked devices”.',
    linkedStay:
      'Please do not log that device out: the archive would miss what comes afterwards, and your administrator would be told. Open WhatsApp on the phone at least every two weeks; otherwise WhatsApp unlinks all devices.',
    unlinkedTitle: 'The phone is not linked',
    unlinked:
      'Nothing is archived now. If another number was linked than the one that is registered for you, nothing of it was kept.',
    refusedTitle: 'Linking has stopped',
    refused: 'Somebody has to do something before it can go on. Your administrator sees the same message.',
    failing: 'WhatsApp cannot be reached just now. It is tried again by itself.',
    pausedTitle: 'Archiving is paused',
    paused: 'Your administrator has paused it. Nothing is archived until it is switched on again.',
  },
  uploads: {
    title: 'Send a chat',
    periodic:
      'This way is periodic: the archive holds what you send, up to the moment of the export. What is written afterwards is not covered until you send the chat again. Sending a chat twice does no harm: only what is new is added.',
    file: 'The exported chat (.zip or .txt)',
    send: 'Send',
    sending: 'Sending',
    sent: 'Sent.',
    broken: 'The connection broke off. Sending goes on by itself as soon as it is back.',
    android: 'On Android',
    androidSteps: [
      'Install this page once: open the menu of the browser, then “Add to Home screen” or “Install app”.',
      'In WhatsApp open the chat, tap the three dots, “More”, “Export chat”, “Include media”.',
      'Choose “Phone Archiver” in the list of apps.',
    ],
    ios: 'On iPhone',
    iosSteps: [
      'In WhatsApp open the chat, tap its name, then “Export chat”, “Attach media”.',
      'Choose “Save to Files”.',
      'Come back to this page and choose the file above.',
    ],
    listTitle: 'What you have sent',
    none: 'Nothing yet.',
    last: 'Last taken in:',
    uncovered: 'What was written since then is not in the archive yet.',
    untitled: 'a chat',
    states: {
      receiving: 'Not complete yet',
      received: 'Is being read',
      asking: 'Needs your answer',
      waiting: 'Kept, encrypted, until your administrator has set up how to read it',
      ready: 'Is next',
      importing: 'Is being taken in',
      done: 'Taken in',
      failed: 'Could not be taken in',
      expired: 'Was not completed in time and is gone',
      dropped: 'Removed',
    },
    sums: {
      captured: (count: number): string => plural(count, { one: '# read', other: '# read' }),
      added: (count: number): string => plural(count, { one: '# new', other: '# new' }),
      alreadyKnown: (count: number): string =>
        plural(count, { one: '# known already', other: '# known already' }),
      excluded: (count: number): string =>
        plural(count, { one: '# left out as private', other: '# left out as private' }),
    },
    answer: 'Answer',
    drop: 'Remove',
    resume: 'Choose the same file again to go on.',
    notReady: 'Open this page in the browser first and confirm the policy; then share the chat once more.',
  },
  questions: {
    title: 'Who is who?',
    about: 'An exported chat has names only. Say which of them is you.',
    messages: (count: number): string => plural(count, { one: '# message', other: '# messages' }),
    me: 'Which name is you?',
    notMe: 'I wrote nothing in this chat',
    unchosen: 'Please say which name is you.',
    number: 'The number of this phone',
    zone: 'Time zone of this phone',
    zoneHelp: 'Such as Europe/London',
    dates: 'How does this phone write 3 April?',
    dayFirst: '03/04 (day first)',
    monthFirst: '04/03 (month first)',
    others: 'The others, if you know',
    othersHelp: 'E-mail address or phone number with country code. Leave empty what you do not know.',
    take: 'Take it in',
  },
  addresses: {
    title: 'Upload address for a program',
    about:
      'A Shortcut on the iPhone, or the program with which your organisation manages its phones, can send exported chats to an address of your own. Whoever has the address can send in your name; nobody can read with it.',
    make: 'Make an upload address',
    made: 'This is the address. It is shown only now:',
    how: 'Send the file as the body of a POST request with its name in the header X-File-Name, or resumable with the tus protocol 1.0.',
    created: 'Made',
    used: 'last used',
    never: 'not used yet',
    revoke: 'Revoke',
  },
};

export type PersonalTexts = typeof personalEn;
