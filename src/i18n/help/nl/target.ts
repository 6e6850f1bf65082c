import type { targetHelp as English } from '#i18n/help/en/target.ts';

export const targetHelp = {
  'target add': {
    summary: 'Een doel instellen, nadat zijn server is gevraagd',
    options: {
      kind: 'welk soort doel; holdfast target kinds geeft ze weer',
      set: 'een instelling; herhaalbaar',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; herhaalbaar',
      'without-check': 'de instellingen bewaren zonder de server te vragen',
    },
  },
  'target check': {
    summary: 'De server vragen of instellingen kunnen werken, zonder ze te bewaren',
    options: {
      kind: 'van een doel dat nog niet is ingesteld: zijn soort',
      set: 'een instelling; herhaalbaar',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; herhaalbaar',
    },
  },
  'target deliveries': {
    summary:
      'Bezorgingen weergeven die mislukt zijn, wachten, verdwenen zijn of het postvak minder dan de mail gaven',
    options: {
      state: 'pending, failed (standaard), vanished of noted',
    },
  },
  'target edit': {
    summary: 'De instellingen van een doel wijzigen; wat niet wordt genoemd, blijft',
    options: {
      set: 'een instelling; leeg neemt haar weg; herhaalbaar',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; herhaalbaar',
      'without-check': 'de instellingen bewaren zonder de server te vragen',
    },
  },
  'target kinds': {
    summary: 'De soorten doelen weergeven die kunnen worden ingesteld, met hun instellingen',
  },
  'target list': {
    summary: 'De doelen weergeven, hoe ze ervoor staan en wat erop wacht',
  },
  'target look': {
    summary: 'Kijken of iets dat is bezorgd uit zijn postvak is verdwenen',
  },
  'target pause': {
    summary: 'Een doel pauzeren tot het wordt hervat; wat ervoor bestemd is, wacht',
  },
  'target prove': {
    summary: 'Een doel beproeven: één item in een postvak schrijven, teruglezen, vergelijken, verwijderen',
    options: {
      mailbox: 'een postvak waarin mag worden geschreven',
    },
  },
  'target redeliver': {
    summary: 'Opnieuw bezorgen wat mislukt of verdwenen is',
    options: {
      vanished: 'wat uit zijn postvak is verdwenen, in plaats van wat mislukt is',
    },
  },
  'target remove': {
    summary: 'Een doel verwijderen dat geen verbindingslijn gebruikt; wat is bezorgd, blijft',
    options: {
      force: 'hoewel bezorgingen wachten; ze worden opgegeven',
    },
  },
  'target resume': {
    summary: 'Een gepauzeerd doel hervatten',
  },
  'target show': {
    summary: 'Een doel tonen: toestand, instellingen zonder geheimen, bezorgingen',
  },
} satisfies typeof English;
