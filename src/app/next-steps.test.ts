import { describe, expect, it } from 'vitest';
import { nextSteps, type Situation } from '#app/next-steps.ts';

const everything = new Set([
  'connector.manage',
  'connector.run',
  'site.user.manage',
  'mailbox.manage',
  'role.manage',
]);
const quiet: Situation = {
  allowed: everything,
  users: 2,
  usersWithoutMailbox: 0,
  connectors: [{ name: 'Chats', state: 'active', service: 'whatsapp', lastRun: null }],
  waiting: [],
  sites: [],
  silent: 0,
};
const stepsOf = (situation: Partial<Situation>): string[] =>
  nextSteps({ ...quiet, ...situation }).map(({ step }) => step);

describe('next steps', () => {
  it('are none where all is well', () => {
    expect(nextSteps(quiet)).toEqual([]);
  });

  it('lead a fresh installation from users to a connector', () => {
    expect(stepsOf({ users: 0, connectors: [] })).toEqual(['register-users', 'add-connector']);
    const withoutRole = new Set(['site.user.manage', 'mailbox.manage', 'role.manage']);
    expect(stepsOf({ allowed: withoutRole, usersWithoutMailbox: 2, connectors: [] })).toEqual([
      'create-mailboxes',
      'give-connector-role',
    ]);
  });

  it('name what waits for redelivery and the connector it is about', () => {
    const row = { connector: '1', name: 'Chats', notImported: 3, rejected: 1, deliveriesMissing: 2 };
    expect(nextSteps({ ...quiet, waiting: [row] })).toEqual([
      { step: 'mend-mapping', count: 5, connector: 'Chats' },
      { step: 'deliver-again', count: 6, connector: 'Chats' },
    ]);
  });

  it('ask nobody to do what he may not', () => {
    const row = { connector: '1', name: 'Chats', notImported: 3, rejected: 0, deliveriesMissing: 0 };
    const paused = { name: 'Chats', state: 'paused', service: 'whatsapp', lastRun: null } as const;
    expect(stepsOf({ allowed: new Set(), users: 0, connectors: [paused], waiting: [row] })).toEqual([]);
  });

  it('tell of a service that nobody takes from the site', () => {
    const site = {
      service: 'wechat',
      envelopes: 1,
      items: 9,
      oldest: null,
      newest: null,
      subscriptions: 0,
    } as const;
    expect(nextSteps({ ...quiet, sites: [site] })).toEqual([
      { step: 'connect-waiting-service', count: 9, connector: null },
    ]);
  });
});
