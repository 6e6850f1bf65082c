import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('nl');
const people = (count: number): string => plural(count, { one: '# persoon', other: '# personen' });

export const directories = {
  title: 'Adreslijsten',
  lead: 'Wie welk postvak, welke andere adressen en welke telefoonnummers heeft. De automatische toewijzing raadpleegt ze, op de datum van elk item.',
  list: 'Gekoppeld',
  add: 'Adreslijst koppelen',
  addSubmit: 'Koppelen',
  none: 'Er is geen adreslijst gekoppeld',
  noneHelp:
    'Zonder adreslijst neemt de automatische toewijzing het e-mailadres dat de vastleglocatie geeft. Een adreslijst kent ook tweede adressen, telefoonnummers en vertrokken mensen. Het kan een CSV-bestand, een LDAP-server of Microsoft 365 zijn.',
  noneAsk:
    'De automatische toewijzing neemt het e-mailadres dat de vastleglocatie geeft. Vraag iemand met de rol Mailbox Import Export om een adreslijst te koppelen.',
  name: 'Naam',
  nameHint:
    'Uw eigen woord ervoor, zoals personeel. Kleine letters, cijfers en streepjes. Hij blijft voor altijd.',
  state: 'Toestand',
  states: { new: 'Nog niet gelezen', read: 'Gelezen', failing: 'Niet te lezen', paused: 'Onderbroken' },
  people: 'Personen',
  leavers: 'Vertrokken',
  doubts: 'Twijfels',
  doubtsLead:
    'Deze vermeldingen waren bij de laatste lezing niet of niet helemaal bruikbaar. Alle andere wel.',
  moreDoubts: (count) => plural(count, { one: 'nog #', other: 'nog #' }),
  readAt: 'Laatst gelezen',
  never: 'nog niet',
  created: 'Gekoppeld op',
  failed: 'Ze kan niet worden gelezen',
  since: (time) => `sinds ${time}`,
  staysInForce: 'wat al bekend was, blijft gelden',
  readNow: 'Nu lezen',
  reading: 'Wordt gelezen…',
  acceptFewer: 'Aanvaarden dat er minder personen zijn',
  wasRead: (all, added, changed, left) =>
    `${people(all)}: ${added} nieuw, ${changed} gewijzigd, ${left} vertrokken.`,
  kindGone:
    'Deze versie van Holdfast kent deze soort adreslijst niet; de instellingen zijn hier niet te wijzigen.',
  added: (name) => `${name} is gekoppeld en wordt nu gelezen.`,
  saved: (name) => `${name} is opgeslagen en geldt vanaf de volgende lezing.`,
  tabs: { overview: 'Overzicht', people: 'Personen', settings: 'Instellingen' },
  search: 'Personen zoeken op naam, adres of nummer',
  nobody: 'Er is nog niemand gelezen',
  notFound: (text) => `Niemand gevonden voor “${text}”`,
  person: 'Persoon',
  aliases: 'Andere adressen',
  phones: 'Nummers',
  active: 'aanwezig',
  inactive: 'uitgeschakeld',
  left: (date) => `weg sinds ${date}`,
  until: (date) => `tot ${date}`,
  actions: {
    label: 'Opdrachten van deze adreslijst',
    pause: {
      button: 'Onderbreken',
      title: (name) => `${name} onderbreken?`,
      text: 'Ze wordt niet meer gelezen tot ze wordt hervat. Wat over haar personen bekend is, blijft gelden.',
      done: (name) => `${name} is onderbroken.`,
    },
    resume: {
      button: 'Hervatten',
      title: (name) => `${name} hervatten?`,
      text: 'Vanaf nu wordt ze weer gelezen.',
      done: (name) => `${name} wordt weer gelezen.`,
    },
    remove: {
      button: 'Verwijderen',
      title: (name) => `${name} verwijderen?`,
      text: 'De instellingen, geheimen en personen worden vergeten, en de toewijzing raadpleegt haar niet meer. Postvakken en wat is bezorgd, blijven. Het kan niet ongedaan worden gemaakt.',
      done: (name) => `${name} is verwijderd.`,
    },
  },
} satisfies WebMessages['directories'];
