import { listed, pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('nl');

export const home = {
  totals: {
    label: 'Het archief in cijfers',
    connectors: 'Verbindingslijnen',
    paused: (count) => plural(count, { one: '# onderbroken', other: '# onderbroken' }),
    items: 'Gearchiveerde items',
    mailboxes: 'Postvakken',
    users: 'Geregistreerde gebruikers',
  },
  steps: {
    title: 'Volgende stappen',
    nothing: 'Niets vraagt uw aandacht.',
    go: 'Openen',
    'give-connector-role': 'Bepaal wie verbindingslijnen mag toevoegen',
    'add-connector': 'Voeg de eerste verbindingslijn toe',
    'register-users': 'Registreer de gebruikers van wie de communicatie wordt vastgelegd',
    'create-mailboxes': (count) =>
      plural(count, {
        one: '# geregistreerde gebruiker heeft geen postvak',
        other: '# geregistreerde gebruikers hebben geen postvak',
      }),
    'connect-waiting-service': (count) =>
      plural(count, {
        one: '# item wacht op de vastleglocatie en geen verbindingslijn haalt het op',
        other: '# items wachten op de vastleglocatie en geen verbindingslijn haalt ze op',
      }),
    'mend-mapping': (count) =>
      plural(count, {
        one: '# bezorging ontbreekt: corrigeer de gebruikerstoewijzing',
        other: '# bezorgingen ontbreken: corrigeer de gebruikerstoewijzing',
      }),
    'deliver-again': (count) =>
      plural(count, {
        one: '# item kan opnieuw worden bezorgd',
        other: '# items kunnen opnieuw worden bezorgd',
      }),
    'look-at-failed-run': 'De laatste uitvoering is mislukt',
    'resume-connector': 'Onderbroken: er wordt niets geïmporteerd tot de verbindingslijn wordt hervat',
    'look-at-silent-numbers': (count) =>
      plural(count, { one: '# nummer is al lang stil', other: '# nummers zijn al lang stil' }),
  },
  days: {
    title: 'Items per dag',
    lead: 'Wat in de afgelopen 30 dagen is gearchiveerd.',
    summary: (total, busiest, most) => `${total} items in 30 dagen, de meeste op ${busiest}: ${most}.`,
    none: 'In de afgelopen 30 dagen is niets gearchiveerd.',
    asTable: 'Als tabel weergeven',
    asChart: 'Als grafiek weergeven',
    day: 'Dag',
  },
  runs: {
    title: 'Laatste uitvoeringen',
    none: 'Er is nog geen verbindingslijn uitgevoerd.',
  },
  waiting: {
    title: 'Wacht op nieuwe bezorging',
    none: 'Alles heeft de postvakken bereikt.',
    counts: (items, notImported, rejected, missing) =>
      `${plural(items, { one: '# item', other: '# items' })}: ${listed(
        ', ',
        notImported > 0 && plural(notImported, { one: '# niet geïmporteerd', other: '# niet geïmporteerd' }),
        rejected > 0 && plural(rejected, { one: '# geweigerd', other: '# geweigerd' }),
        missing > 0 &&
          plural(missing, { one: '# ontbrekende bezorging', other: '# ontbrekende bezorgingen' }),
      )}`,
  },
  coverage: {
    title: 'Waarschuwingen over de vastlegging',
    none: 'Geen nummer is al lang stil.',
    silent: (days) => `${plural(days, { one: 'Al # dag stil', other: 'Al # dagen stil' })}.`,
    last: (time) => `Laatste item ${time}`,
    never: 'Nog geen item',
  },
} satisfies WebMessages['home'];
