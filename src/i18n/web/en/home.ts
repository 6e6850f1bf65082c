import { listed, pluralsOf } from '#i18n/plural.ts';

const plural = pluralsOf('en');

export const home = {
  totals: {
    label: 'The archive in numbers',
    connectors: 'Connectors',
    paused: (count: number): string => plural(count, { one: '# paused', other: '# paused' }),
    items: 'Archived items',
    mailboxes: 'Mailboxes',
    users: 'Registered users',
  },
  steps: {
    title: 'Next steps',
    nothing: 'Nothing asks for your attention.',
    go: 'Open',
    'give-connector-role': 'Decide who may add connectors',
    'add-connector': 'Add the first connector',
    'register-users': 'Register the users whose communication is captured',
    'create-mailboxes': (count: number): string =>
      plural(count, { one: '# registered user has no mailbox', other: '# registered users have no mailbox' }),
    'connect-waiting-service': (count: number): string =>
      plural(count, {
        one: '# item waits at the capture site and no connector takes it',
        other: '# items wait at the capture site and no connector takes them',
      }),
    'mend-mapping': (count: number): string =>
      plural(count, {
        one: '# delivery is missing: mend the user mapping',
        other: '# deliveries are missing: mend the user mapping',
      }),
    'deliver-again': (count: number): string =>
      plural(count, { one: '# item can be delivered again', other: '# items can be delivered again' }),
    'look-at-failed-run': 'The last run failed',
    'resume-connector': 'Paused: nothing is imported until it is resumed',
    'look-at-silent-numbers': (count: number): string =>
      plural(count, {
        one: '# number has been silent for long',
        other: '# numbers have been silent for long',
      }),
  },
  days: {
    title: 'Items per day',
    lead: 'What was archived in the last 30 days.',
    summary: (total: string, busiest: string, most: string): string =>
      `${total} items in 30 days, most of them on ${busiest}: ${most}.`,
    none: 'Nothing was archived in the last 30 days.',
    asTable: 'Show as a table',
    asChart: 'Show as a chart',
    day: 'Day',
  },
  runs: {
    title: 'Last runs',
    none: 'No connector has run yet.',
  },
  waiting: {
    title: 'Waiting to be delivered again',
    none: 'Everything has reached its mailboxes.',
    counts: (items: number, notImported: number, rejected: number, missing: number): string =>
      `${plural(items, { one: '# item', other: '# items' })}: ${listed(
        ', ',
        notImported > 0 && plural(notImported, { one: '# not imported', other: '# not imported' }),
        rejected > 0 && plural(rejected, { one: '# rejected', other: '# rejected' }),
        missing > 0 && plural(missing, { one: '# missing delivery', other: '# missing deliveries' }),
      )}`,
  },
  coverage: {
    title: 'Coverage warnings',
    none: 'No number has been silent for long.',
    silent: (days: number): string =>
      `${plural(days, { one: 'Silent for # day', other: 'Silent for # days' })}.`,
    last: (time: string): string => `Last item ${time}`,
    never: 'No item so far',
  },
};
