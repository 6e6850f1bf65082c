import { describe, expect, test } from 'vitest';
import { formatsOf } from '#i18n/formats.ts';
import { languageOf, languages, matchLanguage, messagesFor } from '#i18n/messages.ts';
import { pluralsOf } from '#i18n/plural.ts';

/** Every text of a catalogue by its path; functions are called with 2. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(argumentFor(path)))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function argumentFor(path: string): unknown {
  if (path.endsWith('exportImported')) return { captured: 2, added: 2, alreadyKnown: 2, excluded: 2 };
  return 2;
}

/** Words that are the same in another language, or names that every language keeps. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'cli.columns.connectors',
    'cli.columns.name',
    'cli.report.connector',
    'wizard.connectors',
    'alerts.words.connector',
    'directories.ldap.fields.filter.label',
    'directories.microsoft365.fields.cloud.label',
  ],
  nl: [
    'cli.columns.email',
    'cli.columns.account',
    'cli.columns.item',
    'cli.columns.items',
    'cli.columns.object',
    'cli.items',
    'directories.ldap.fields.bindDn.label',
    'directories.ldap.fields.filter.label',
    'directories.microsoft365.fields.cloud.label',
    'directories.microsoft365.fields.tenant.label',
  ],
  sv: ['cli.report.window', 'directories.ldap.fields.filter.label'],
  'zh-CN': [],
};
const names = [
  'services.whatsapp',
  'services.wechat',
  'targets.microsoft365.name',
  'terms.version',
  'directories.ldap.fields.startTls.label',
  'directories.ldap.fields.schema.choices.active-directory',
  'directories.ldap.fields.schema.choices.openldap',
  'directories.microsoft365.name',
  'directories.microsoft365.fields.cloud.choices.gcc',
  'directories.microsoft365.fields.cloud.choices.gcc-high',
  'directories.microsoft365.fields.cloud.choices.dod',
];

describe.each(languages.filter((language) => language !== 'en'))('the catalogue %s', (language) => {
  const english = new Map(textsOf(messagesFor('en')));
  const texts = textsOf(messagesFor(language));

  test('has every text of the English one, lists as long', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('is translated: no value is empty or equals English, but for the words listed', () => {
    const allowed = [...(sameAsEnglish[language] ?? []), ...names];
    const same = texts.filter(([path, text]) => text === english.get(path) && !allowed.includes(path));
    expect(same).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() === '' || text.includes('#'))).toEqual([]);
    const stale = (sameAsEnglish[language] ?? []).filter(
      (path) => !texts.some(([key, text]) => key === path && text === english.get(key)),
    );
    expect(stale).toEqual([]);
  });

  test('accepts the same version of the terms', () => {
    expect(messagesFor(language).terms.version).toBe(messagesFor('en').terms.version);
  });
});

test('the words of the set-up articles are kept', () => {
  const terms = languages.map((language) => {
    const { addConnector, termsOfService, accept, next, finish, userMapping, dataConnectors } =
      messagesFor(language).wizard;
    return [addConnector, termsOfService, accept, next, finish, userMapping, dataConnectors].join(' | ');
  });
  expect(terms).toEqual([
    'Add connector | Terms of service | Accept | Next | Finish | User mapping | Data connectors',
    'Connector hinzufügen | Nutzungsbedingungen | Annehmen | Weiter | Fertig stellen | Benutzerzuordnung | Datenconnectors',
    'Verbindingslijn toevoegen | Servicevoorwaarden | Accepteren | Volgende | Voltooien | Gebruikerstoewijzing | Gegevensconnectors',
    'Lägg till koppling | Användningsvillkor | Acceptera | Nästa | Slutför | Användarmappning | Datakopplingar',
    '添加连接器 | 服务条款 | 接受 | 下一步 | 完成 | 用户映射 | 数据连接器',
  ]);
});

describe('the language', () => {
  test.each([
    [{ HOLDFAST_LANGUAGE: 'nl', LANG: 'de_DE.UTF-8' }, 'nl'],
    [{ LANG: 'de_AT.UTF-8' }, 'de'],
    [{ LC_ALL: 'sv_SE', LANG: 'de_DE.UTF-8' }, 'sv'],
    [{ LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LC_ALL: '', LANG: 'nl_NL@euro' }, 'nl'],
    [{ HOLDFAST_LANGUAGE: 'klingon', LANG: 'de_DE' }, 'de'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (environment, expected) => {
    expect(languageOf(environment)).toBe(expected);
  });

  test('of traditional Chinese is not answered in simplified characters', () => {
    expect(matchLanguage('zh-Hant-TW')).toBeUndefined();
    expect(matchLanguage('zh_HK.UTF-8')).toBeUndefined();
    expect(matchLanguage('zh-Hans-CN')).toBe('zh-CN');
  });
});

test('counts take the plural form of the language', () => {
  expect(messagesFor('en').cli.mailboxes(1)).toBe('1 mailbox');
  expect(messagesFor('en').cli.mailboxes(1_234)).toBe('1,234 mailboxes');
  expect(messagesFor('de').cli.mailboxes(1_234)).toBe('1.234 Postfächer');
  expect(messagesFor('sv').cli.mailboxes(1)).toBe('1 postlåda');
  expect(messagesFor('zh-CN').cli.mailboxes(1)).toBe('1 个邮箱');
  // A language with more forms than English: nothing in the way of adding one.
  const polish = pluralsOf('pl');
  const forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
  expect([1, 3, 5].map((count) => polish(count, forms))).toEqual(['1 plik', '3 pliki', '5 plików']);
});

test('numbers, times and sizes take the form of the language', () => {
  const [english, german] = [formatsOf('en', 'Europe/London'), formatsOf('de', 'Europe/Berlin')];
  const summer = new Date('2026-07-01T12:00:05.000Z');
  expect(english.dateTime(summer)).toMatch(/^Jul 1, 2026, 1:00:05\sPM$/);
  expect(german.dateTime(summer)).toBe('01.07.2026, 14:00:05');
  expect(german.date(summer)).toBe('01.07.2026');
  expect(english.number(1_234_567n)).toBe('1,234,567');
  expect(german.bytes(1_500_000)).toBe('1,5 MB');
  expect(english.bytes(1)).toBe('1 byte');
  expect(english.bytes(999)).toBe('999 bytes');
  expect(english.list(['a', 'b'])).toBe('a and b');
});
