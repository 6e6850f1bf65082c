import { expect, test } from 'vitest';
import { readSettings } from '#targets/imap/settings.ts';
import { spec } from '#targets/imap/spec.ts';

const good = {
  host: 'mail.corp.example',
  'sign-in': 'master-user',
  user: 'archiver',
  password: 'word',
  'check-mailbox': 'Check@corp.example',
};

test('what is not given is as the documentation says', () => {
  expect(readSettings(good)).toMatchObject({
    server: { port: 993, security: 'tls' },
    signIn: { separator: '*' },
    checkMailbox: 'check@corp.example',
    byYear: false,
    seen: true,
    sizeLimit: undefined,
    mailboxesAtOnce: 4,
  });
  expect(readSettings({ ...good, security: 'starttls' }).server.port).toBe(143);
});

test('passwords of mailboxes may hold any character behind the first colon', () => {
  const { signIn, checkMailbox } = readSettings({
    host: 'mail.corp.example',
    'sign-in': 'per-user',
    credentials: 'Ada@corp.example: a:b=c\r\n\nbob@corp.example=x y\n',
  });
  expect(signIn).toMatchObject({
    passwords: new Map([
      ['ada@corp.example', 'a:b=c'],
      ['bob@corp.example', 'x y'],
    ]),
  });
  expect(checkMailbox).toBe('ada@corp.example');
});

test.each([
  ['host', { host: ' ' }],
  ['port', { port: '70000' }],
  ['security', { security: 'ssl' }],
  ['security', { security: 'none' }],
  ['certificate-authority', { 'certificate-authority': 'no' }],
  ['sign-in', { 'sign-in': 'guess' }],
  ['user', { user: '' }],
  ['credentials', { 'sign-in': 'per-user', credentials: 'ada@corp.example' }],
  ['check-mailbox', { 'check-mailbox': '' }],
  ['check-mailbox', { 'sign-in': 'per-user', credentials: 'ada@corp.example:word' }],
  ['token-url', { 'sign-in': 'oauth', 'token-url': 'http://login.corp.example' }],
  ['whatsapp-folder', { 'whatsapp-folder': 'a//b' }],
  ['size-limit', { 'size-limit': '-1' }],
  ['mailboxes-at-once', { 'mailboxes-at-once': '1000' }],
])('names the setting %s that cannot be used', (name, over) => {
  expect(() => readSettings({ ...good, ...over })).toThrow(
    expect.objectContaining({ code: 'target-settings', message: expect.stringContaining(` ${name} `) }),
  );
  expect(spec.fields.map((field) => field.name)).toContain(name);
});
