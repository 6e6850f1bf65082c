import { listed, pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('de');

export const home = {
  totals: {
    label: 'Das Archiv in Zahlen',
    connectors: 'Connectors',
    paused: (count) => plural(count, { one: '# pausiert', other: '# pausiert' }),
    items: 'Archivierte Elemente',
    mailboxes: 'Postfächer',
    users: 'Registrierte Benutzer',
  },
  steps: {
    title: 'Nächste Schritte',
    nothing: 'Nichts erfordert Ihre Aufmerksamkeit.',
    go: 'Öffnen',
    'give-connector-role': 'Festlegen, wer Connectors hinzufügen darf',
    'add-connector': 'Den ersten Connector hinzufügen',
    'register-users': 'Die Benutzer registrieren, deren Kommunikation erfasst wird',
    'create-mailboxes': (count) =>
      plural(count, {
        one: '# registrierter Benutzer hat kein Postfach',
        other: '# registrierte Benutzer haben kein Postfach',
      }),
    'connect-waiting-service': (count) =>
      plural(count, {
        one: '# Element wartet auf der Erfassungsstelle und kein Connector holt es ab',
        other: '# Elemente warten auf der Erfassungsstelle und kein Connector holt sie ab',
      }),
    'mend-mapping': (count) =>
      plural(count, {
        one: '# Zustellung fehlt: Benutzerzuordnung berichtigen',
        other: '# Zustellungen fehlen: Benutzerzuordnung berichtigen',
      }),
    'deliver-again': (count) =>
      plural(count, {
        one: '# Element kann erneut zugestellt werden',
        other: '# Elemente können erneut zugestellt werden',
      }),
    'look-at-failed-run': 'Der letzte Lauf ist fehlgeschlagen',
    'resume-connector': 'Pausiert: Bis zur Fortsetzung wird nichts importiert',
    'look-at-silent-numbers': (count) =>
      plural(count, { one: '# Nummer schweigt seit Langem', other: '# Nummern schweigen seit Langem' }),
  },
  days: {
    title: 'Elemente pro Tag',
    lead: 'Was in den letzten 30 Tagen archiviert wurde.',
    summary: (total, busiest, most) => `${total} Elemente in 30 Tagen, die meisten am ${busiest}: ${most}.`,
    none: 'In den letzten 30 Tagen wurde nichts archiviert.',
    asTable: 'Als Tabelle anzeigen',
    asChart: 'Als Diagramm anzeigen',
    day: 'Tag',
  },
  runs: {
    title: 'Letzte Läufe',
    none: 'Noch kein Connector ist gelaufen.',
  },
  waiting: {
    title: 'Wartet auf erneute Zustellung',
    none: 'Alles hat seine Postfächer erreicht.',
    counts: (items, notImported, rejected, missing) =>
      `${plural(items, { one: '# Element', other: '# Elemente' })}: ${listed(
        ', ',
        notImported > 0 && plural(notImported, { one: '# nicht importiert', other: '# nicht importiert' }),
        rejected > 0 && plural(rejected, { one: '# abgelehnt', other: '# abgelehnt' }),
        missing > 0 && plural(missing, { one: '# fehlende Zustellung', other: '# fehlende Zustellungen' }),
      )}`,
  },
  coverage: {
    title: 'Warnungen zur Erfassung',
    none: 'Keine Nummer schweigt seit Langem.',
    silent: (days) => `${plural(days, { one: 'Seit # Tag still', other: 'Seit # Tagen still' })}.`,
    last: (time) => `Letztes Element ${time}`,
    never: 'Noch kein Element',
  },
} satisfies WebMessages['home'];
