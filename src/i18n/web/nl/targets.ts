import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('nl');

export const targets = {
  title: 'Doelen',
  lead: 'Uw eigen mailsystemen waarin verbindingslijnen naast het ingebouwde archief bezorgen: elk item komt daar in het postvak van de gebruiker.',
  list: 'Hier ingesteld',
  add: 'Doel toevoegen',
  addSubmit: 'Doel toevoegen',
  none: 'Er is geen doel ingesteld',
  noneHelp:
    'Een doel is een mailsysteem zoals Microsoft 365 of een IMAP-server. Stel er hier een in en kies het daarna in een verbindingslijn. Het ingebouwde archief is er altijd en hoeft niet te worden ingesteld.',
  noneAsk:
    'Verbindingslijnen bezorgen alleen in het ingebouwde archief. Vraag iemand met de rol Mailbox Import Export om een doel in te stellen.',
  noKinds: 'Deze installatie heeft geen soort doel die kan worden ingesteld.',
  kinds: {
    imap: 'Een mailserver van uzelf of van uw provider, zoals Dovecot, Cyrus of Zimbra. Items komen als e-mail in een map van elk postvak, met hun oorspronkelijke datum.',
    microsoft365:
      'Exchange Online via Microsoft Graph. Items komen in een map van elk postvak, met hun oorspronkelijke datum, en zijn in Purview te vinden op hun itemklasse. Microsoft kan lezen wat er wordt bezorgd.',
  },
  name: 'Naam',
  nameHint:
    'Uw eigen woord ervoor, zoals exchange. Kleine letters, cijfers en streepjes. Hij blijft voor altijd.',
  state: 'Toestand',
  queue: { pending: 'Wacht', failed: 'Mislukt', vanished: 'Verdwenen', done: 'Bezorgd' },
  lastDelivered: 'Laatst bezorgd',
  oldestPending: 'Oudste wacht sinds',
  lookedAt: 'Naar verdwenen items gekeken',
  notLooked: 'nog niet; het gebeurt elke week',
  never: 'nog niets',
  usedBy: 'Gebruikt door',
  unused: 'geen verbindingslijn',
  unusedHelp: 'Nog geen verbindingslijn. Kies dit doel in een verbindingslijn, onder Postvakken.',
  created: 'Ingesteld',
  inTrouble: 'Er wordt nu niets bezorgd',
  since: (time) => `sinds ${time}`,
  nextAttempt: (time) => `volgende poging ${time}`,
  pausedNow:
    'Onderbroken: wat verbindingslijnen importeren, wacht hier tot iemand het doel hervat. Er gaat niets verloren.',
  tryNow: 'Nu proberen',
  triedNow: 'Het wordt nu geprobeerd. De cijfers volgen zo.',
  look: 'Nu naar verdwenen items kijken',
  looking: 'De postvakken worden nu doorgekeken. Wat verdwenen is, wordt hier geteld.',
  kindGone: 'Deze versie van Holdfast kent deze soort doel niet; de instellingen zijn hier niet te wijzigen.',
  added: (name) => `${name} is ingesteld. Kies het in een verbindingslijn om daar te bezorgen.`,
  saved: (name) => `${name} is opgeslagen en geldt vanaf nu.`,
  giveUp: (count) =>
    plural(count, {
      one: 'De # wachtende bezorging opgeven',
      other: 'De # wachtende bezorgingen opgeven',
    }),
  tabs: { overview: 'Overzicht', deliveries: 'Bezorgingen', settings: 'Instellingen', prove: 'Bewijs' },
  deliveries: {
    show: 'Tonen',
    leads: {
      failed:
        'Het doel heeft deze geweigerd. Ze worden pas weer geprobeerd als iemand erom vraagt; het archief heeft ze, tenzij zijn kopie is uitgeschakeld.',
      pending: 'Deze worden bezorgd zodra het doel ze aanneemt.',
      noted:
        'Het postvak kreeg minder dan het archief heeft; de opmerking zegt wat daar is gebleven, en waarom.',
      vanished:
        'Deze zijn bezorgd en staan niet meer in het postvak. De kopie in het archief is onaangetast.',
    },
    none: {
      failed: 'Er is niets mislukt.',
      pending: 'Er wacht niets.',
      noted: 'Alles wat is bezorgd, is volledig.',
      vanished: 'Er is niets verdwenen.',
    },
    deliverAgain: 'Opnieuw bezorgen',
    again: (count) =>
      plural(count, {
        one: '# bezorging wacht weer en gaat zo de deur uit.',
        other: '# bezorgingen wachten weer en gaan zo de deur uit.',
      }),
    mailbox: 'Postvak',
    item: 'Item',
    open: 'Kopie in het archief openen',
    why: 'Waarom',
    connector: 'Verbindingslijn',
    attempts: 'Pogingen',
    due: 'Volgende poging',
    delivered: 'Bezorgd',
  },
  prove: {
    lead: 'Toont met één postvak wat alleen de echte dienst kan tonen: één item wordt geschreven, teruggelezen, vergeleken, gezocht en weer verwijderd.',
    mailbox: 'Postvak',
    mailboxHint: 'Het liefst een dat voor proeven is. De eigenaar kan het item even zien.',
    mailboxMissing: 'Geef het adres van een postvak.',
    start: 'Bewijzen',
    proving: 'De dienst wordt gevraagd; dat kan een minuut duren.',
    good: 'Wat hier te tonen is, werkt.',
    bad: (count) => plural(count, { one: '# stap is mislukt.', other: '# stappen zijn mislukt.' }),
    nothing: 'Bij deze soort doel valt er buiten de controle van de instellingen niets te bewijzen.',
  },
  actions: {
    label: 'Opdrachten van dit doel',
    pause: {
      button: 'Onderbreken',
      title: (name) => `${name} onderbreken?`,
      text: 'Er wordt daar niets bezorgd tot het wordt hervat. Runs gaan door; wat ze importeren, wacht op dit doel. Een verbindingslijn zonder kopie in het archief kan intussen niet lopen.',
      done: (name) => `${name} is onderbroken.`,
    },
    resume: {
      button: 'Hervatten',
      title: (name) => `${name} hervatten?`,
      text: 'Wat wacht, wordt meteen bezorgd.',
      done: (name) => `In ${name} wordt weer bezorgd.`,
    },
    remove: {
      button: 'Verwijderen',
      title: (name) => `${name} verwijderen?`,
      text: 'De instellingen en geheimen worden vergeten, en de naam wordt nooit meer gebruikt. Wat is bezorgd, blijft in de postvakken. Haal het doel eerst uit zijn verbindingslijnen. Het kan niet ongedaan worden gemaakt.',
      done: (name) => `${name} is verwijderd. Wat is bezorgd, blijft.`,
    },
  },
} satisfies WebMessages['targets'];
