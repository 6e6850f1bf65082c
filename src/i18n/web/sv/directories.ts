import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('sv');
const people = (count: number): string => plural(count, { one: '# person', other: '# personer' });

export const directories = {
  title: 'Kataloger',
  lead: 'Vem som har vilken postlåda, vilka andra adresser och vilka telefonnummer. Den automatiska mappningen frågar dem, vid varje objekts datum.',
  list: 'Anslutna',
  add: 'Anslut en katalog',
  addSubmit: 'Anslut den',
  none: 'Ingen katalog är ansluten',
  noneHelp:
    'Utan katalog tar den automatiska mappningen e-postadressen som insamlingsplatsen anger. En katalog känner också till andra adresser, telefonnummer och personer som slutat. Den kan vara en CSV-fil, en LDAP-server eller Microsoft 365.',
  noneAsk:
    'Den automatiska mappningen tar e-postadressen som insamlingsplatsen anger. Be någon med rollen Mailbox Import Export att ansluta en katalog.',
  name: 'Namn',
  nameHint:
    'Ert eget ord för den, till exempel personal. Små bokstäver, siffror och bindestreck. Det går inte att ändra.',
  state: 'Tillstånd',
  states: { new: 'Inte läst ännu', read: 'Läst', failing: 'Går inte att läsa', paused: 'Pausad' },
  people: 'Personer',
  leavers: 'Har slutat',
  doubts: 'Tveksamheter',
  doubtsLead:
    'Dessa poster gick inte att använda vid senaste läsningen, eller inte helt. Alla andra gick bra.',
  moreDoubts: (count) => plural(count, { one: '# till', other: '# till' }),
  readAt: 'Senast läst',
  never: 'inte ännu',
  created: 'Ansluten sedan',
  failed: 'Den går inte att läsa',
  since: (time) => `sedan ${time}`,
  staysInForce: 'det som var känt gäller fortfarande',
  readNow: 'Läs nu',
  reading: 'Läses…',
  acceptFewer: 'Godta att personerna är färre',
  wasRead: (all, added, changed, left) =>
    `${people(all)}: ${added} nya, ${changed} ändrade, ${left} har slutat.`,
  kindGone:
    'Den här versionen av Holdfast känner inte till den här sortens katalog; inställningarna går inte att ändra här.',
  added: (name) => `${name} är ansluten och läses nu.`,
  saved: (name) => `${name} är sparad och gäller från nästa läsning.`,
  tabs: { overview: 'Översikt', people: 'Personer', settings: 'Inställningar' },
  search: 'Sök personer efter namn, adress eller nummer',
  nobody: 'Ingen har lästs ännu',
  notFound: (text) => `Ingen hittades för ”${text}”`,
  person: 'Namn och adress',
  aliases: 'Andra adresser',
  phones: 'Telefonnummer',
  active: 'finns kvar',
  inactive: 'avstängd',
  left: (date) => `borta sedan ${date}`,
  until: (date) => `till ${date}`,
  actions: {
    label: 'Kommandon för katalogen',
    pause: {
      button: 'Pausa',
      title: (name) => `Pausa ${name}?`,
      text: 'Den läses inte förrän den återupptas. Det som är känt om dess personer gäller fortfarande.',
      done: (name) => `${name} är pausad.`,
    },
    resume: {
      button: 'Återuppta',
      title: (name) => `Återuppta ${name}?`,
      text: 'Den läses igen från och med nu.',
      done: (name) => `${name} läses igen.`,
    },
    remove: {
      button: 'Ta bort',
      title: (name) => `Ta bort ${name}?`,
      text: 'Inställningar, hemligheter och personer glöms, och mappningen frågar den inte längre. Postlådor och det som levererats stannar. Det går inte att ångra.',
      done: (name) => `${name} är borttagen.`,
    },
  },
} satisfies WebMessages['directories'];
