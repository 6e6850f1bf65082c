import type { Language } from '#i18n/languages.ts';

/** Texts that are the same in every language: names. */
export const sameEverywhere: readonly string[] = [
  'words.services.whatsapp',
  'connectors.targetNames.microsoft365',
  'directoryKinds.ldap.fields.startTls.label',
  'directoryKinds.ldap.fields.schema.choices.active-directory',
  'directoryKinds.ldap.fields.schema.choices.openldap',
  'connectors.parties.meta',
  'connectors.parties.microsoft',
];

/** Words that happen to be the same in a language; the test refuses every other copy of an English text. */
export const sameAsEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: [
    'words.services.wechat',
    'words.wizard.connectors',
    'signIn.code.label',
    'home.totals.connectors',
    'runs.connector',
    'runs.progress',
    'connectors.parties.tencent',
    'directoryKinds.ldap.fields.filter.label',
    'connectors.list.name',
    'settingFields.name',
    'targets.name',
    'targets.deliveries.connector',
    'directories.name',
    'directories.person',
    'connector.mappings.number',
    'captures.organisation',
    'addConnector.kinds.names.gif',
  ],
  nl: [
    'roles.operators.title',
    'words.services.wechat',
    'shell.pages.audit',
    'signIn.code.label',
    'runs.progress',
    'connectors.parties.tencent',
    'directoryKinds.ldap.fields.filter.label',
    'directoryKinds.ldap.fields.bindDn.label',
    'connectors.list.product',
    'connector.properties.product',
    'connector.items.item',
    'targets.deliveries.item',
    'addConnector.kinds.names.sticker',
    'addConnector.kinds.names.link',
    'addConnector.dryRun.items',
  ],
  sv: [
    'words.services.wechat',
    'runs.window',
    'runs.progress',
    'connectors.parties.tencent',
    'directoryKinds.ldap.fields.filter.label',
    'connector.mappings.number',
    'addConnector.kinds.names.text',
    'captures.organisation',
    'captures.risk',
  ],
  'zh-CN': [],
};
