import type { Page } from 'playwright-core';
import { colleagues, exportedChat } from './people.ts';
import { type Place, press } from './places.ts';

async function chooseUsers(page: Page): Promise<void> {
  const lines = [
    'Email,Display Name,Phone,WeCom ID,Valid From,Valid Until',
    'carol@corp.example,Carol Njie,4.477E+11,,,',
    'dave@corp.example,Dave Berg,+447700900104,,2026-04-01,',
  ];
  const buffer = Buffer.from(`${lines.join('\n')}\n`);
  await page.locator('input[type=file]').setInputFiles({ name: 'users.csv', mimeType: 'text/csv', buffer });
  await page.getByText('1 line cannot be taken').waitFor();
}

async function uploadChat(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'WhatsApp Chat - Bob Li.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(exportedChat(12, 120)),
  });
  await page.getByLabel('Number of the exporting phone').fill(colleagues[0].phone);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'Who is who' }).waitFor();
}

async function openItem(page: Page): Promise<void> {
  const list = page.getByRole('listbox');
  await list.getByRole('option').nth(3).click();
  await page.getByRole('tabpanel').waitFor();
}

const openTab = (name: string) => async (page: Page) => {
  await openItem(page);
  await page.getByRole('tab', { name, exact: true }).click();
};

/** Capture site, mailboxes, roles, audit, settings and profile, in English. */
export const archivePlaces: readonly Place[] = [
  { name: 'site-users', path: '/site' },
  { name: 'site-register', path: '/site', prepare: press('Register a user') },
  { name: 'site-import', path: '/site/users/import', prepare: chooseUsers },
  {
    name: 'site-validity',
    path: '/site',
    prepare: press(`Change the validity of ${colleagues[0].phone}`),
  },
  { name: 'site-captures', path: '/site/captures' },
  {
    name: 'site-invite',
    path: '/site',
    prepare: press(`Invite to his page: ${colleagues[0].email}`),
  },
  { name: 'site-capture-sources', path: '/site/captures', prepare: press('Add a capture') },
  { name: 'site-policy', path: '/site', prepare: press('Edit the policy text: English') },
  { name: 'site-upload', path: '/site/upload', prepare: uploadChat },
  { name: 'site-waiting', path: '/site/waiting' },
  { name: 'site-scope', path: '/site/scope' },
  {
    name: 'site-scope-choose',
    path: '/site/scope',
    prepare: press(`Change the capture scope of ${colleagues[0].email}`),
  },
  { name: 'site-consent', path: '/site/consent' },
  {
    name: 'site-scope-conversations',
    path: '/site/scope',
    prepare: press(`Show the conversations of ${colleagues[0].email}`),
  },
  { name: 'site-coverage', path: '/site/coverage' },
  { name: 'site-consent-add', path: '/site/consent', prepare: press('Enter') },
  {
    name: 'site-coverage-month',
    path: '/site/coverage',
    prepare: press(`Show the month of ${colleagues[0].email}`),
  },
  { name: 'site-log-ins', path: '/site/log-ins' },
  { name: 'mailboxes', path: '/mailboxes' },
  { name: 'mailboxes-found', path: '/mailboxes?q=falcon' },
  { name: 'mailbox', path: '/mailboxes/alice@corp.example' },
  { name: 'mailbox-chat', path: '/mailboxes/alice@corp.example', prepare: openItem },
  { name: 'mailbox-mail', path: '/mailboxes/alice@corp.example', prepare: openTab('Mail') },
  { name: 'mailbox-source', path: '/mailboxes/alice@corp.example', prepare: openTab('Source') },
  { name: 'roles-groups', path: '/roles' },
  { name: 'roles-group', path: '/roles/groups/Organization%20Management' },
  { name: 'roles-list', path: '/roles/list' },
  { name: 'roles-operators', path: '/roles/operators' },
  { name: 'roles-operator', path: '/roles/operators/admin@archive.corp.example' },
  { name: 'audit', path: '/audit', prepare: press('Check the chain') },
  { name: 'settings-domains', path: '/settings' },
  { name: 'settings-alerts', path: '/settings/alerts' },
  { name: 'settings-sign-in', path: '/settings/sign-in' },
  { name: 'profile', path: '/profile' },
  { name: 'profile-token', path: '/profile', prepare: press('Make a token') },
];
