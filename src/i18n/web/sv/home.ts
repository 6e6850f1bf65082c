import { listed, pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('sv');

export const home = {
  totals: {
    label: 'Arkivet i siffror',
    connectors: 'Kopplingar',
    paused: (count) => plural(count, { one: '# pausad', other: '# pausade' }),
    items: 'Arkiverade objekt',
    mailboxes: 'Postlådor',
    users: 'Registrerade användare',
  },
  steps: {
    title: 'Nästa steg',
    nothing: 'Inget kräver din uppmärksamhet.',
    go: 'Öppna',
    'give-connector-role': 'Bestäm vem som får lägga till kopplingar',
    'add-connector': 'Lägg till den första kopplingen',
    'register-users': 'Registrera användarna vars kommunikation samlas in',
    'create-mailboxes': (count) =>
      plural(count, {
        one: '# registrerad användare saknar postlåda',
        other: '# registrerade användare saknar postlåda',
      }),
    'connect-waiting-service': (count) =>
      plural(count, {
        one: '# objekt väntar på insamlingsplatsen och ingen koppling hämtar det',
        other: '# objekt väntar på insamlingsplatsen och ingen koppling hämtar dem',
      }),
    'mend-mapping': (count) =>
      plural(count, {
        one: '# leverans saknas: rätta användarmappningen',
        other: '# leveranser saknas: rätta användarmappningen',
      }),
    'deliver-again': (count) =>
      plural(count, { one: '# objekt kan levereras igen', other: '# objekt kan levereras igen' }),
    'look-at-failed-run': 'Den senaste körningen misslyckades',
    'resume-connector': 'Pausad: inget importeras förrän den återupptas',
    'look-at-silent-numbers': (count) =>
      plural(count, { one: '# nummer har varit tyst länge', other: '# nummer har varit tysta länge' }),
  },
  days: {
    title: 'Objekt per dag',
    lead: 'Vad som har arkiverats de senaste 30 dagarna.',
    summary: (total, busiest, most) => `${total} objekt på 30 dagar, flest den ${busiest}: ${most}.`,
    none: 'Inget har arkiverats de senaste 30 dagarna.',
    asTable: 'Visa som tabell',
    asChart: 'Visa som diagram',
    day: 'Dag',
  },
  runs: {
    title: 'Senaste körningar',
    none: 'Ingen koppling har körts ännu.',
  },
  waiting: {
    title: 'Väntar på ny leverans',
    none: 'Allt har nått sina postlådor.',
    counts: (items, notImported, rejected, missing) =>
      `${plural(items, { one: '# objekt', other: '# objekt' })}: ${listed(
        ', ',
        notImported > 0 && plural(notImported, { one: '# inte importerat', other: '# inte importerade' }),
        rejected > 0 && plural(rejected, { one: '# avvisat', other: '# avvisade' }),
        missing > 0 && plural(missing, { one: '# utebliven leverans', other: '# uteblivna leveranser' }),
      )}`,
  },
  coverage: {
    title: 'Varningar om insamlingen',
    none: 'Inget nummer har varit tyst länge.',
    silent: (days) => `${plural(days, { one: 'Tyst i # dag', other: 'Tyst i # dagar' })}.`,
    last: (time) => `Senaste objekt ${time}`,
    never: 'Inget objekt än',
  },
} satisfies WebMessages['home'];
